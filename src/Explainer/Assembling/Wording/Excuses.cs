using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Assembling.Wording;

/// <summary>What the sections of a text excuse, and whether anything needed it.</summary>
internal sealed class Excuses
{
    private readonly List<Excuse> _all = [];

    /// <summary>Reads the braces of all headings; a section ends where the next of its level or above begins.</summary>
    public Excuses(Prose prose, DiagnosticBag problems)
    {
        for (var i = 0; i < prose.Headings.Count; i++)
        {
            var heading = prose.Headings[i];
            if (heading.Attributes.Entries.Count > 0)
            {
                Read(heading, End(prose.Headings, i), problems);
            }
        }
    }

    /// <summary>Whether a section around a place excuses this kind.</summary>
    public bool Cover(string id, int at)
    {
        var excuse = _all.FindLast(excuse => excuse.Id == id && at >= excuse.Start && at < excuse.End);
        if (excuse is not null)
        {
            excuse.IsNeeded = true;
        }

        return excuse is not null;
    }

    public void ReportUnneeded(DiagnosticBag problems)
    {
        foreach (var excuse in _all.Where(excuse => !excuse.IsNeeded))
        {
            problems.Add(WordingProblems.Ignore, excuse.Span, $"nothing in this section needs the excuse `{excuse.Id}`", "delete it");
        }
    }

    private static int End(IReadOnlyList<Heading> headings, int index)
    {
        for (var i = index + 1; i < headings.Count; i++)
        {
            if (headings[i].Level <= headings[index].Level)
            {
                return headings[i].Markdown.Span.Start;
            }
        }

        return int.MaxValue;
    }

    private void Read(Heading heading, int end, DiagnosticBag problems)
    {
        foreach (var id in ExcuseReader.Read(heading.Attributes, WordingProblems.Ignore, problems))
        {
            if (WordingProblems.Excusable.Contains(id.Value))
            {
                _all.Add(new Excuse(id.Value, heading.Markdown.Span.Start, end, id.Span));
            }
            else
            {
                problems.Add(WordingProblems.Ignore, id.Span, $"`{id.Value}` cannot be excused", Suggest.Help(id.Value, WordingProblems.Excusable, "ids"));
            }
        }
    }

    private sealed record Excuse(string Id, int Start, int End, SourceSpan Span)
    {
        public bool IsNeeded { get; set; }
    }
}
