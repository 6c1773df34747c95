using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Worksheets;

/// <summary>Makes a <see cref="Memo"/> from a `:::memo` block and the worksheets of its page.</summary>
public static class MemoReader
{
    /// <summary>More answers of full length, with four sources and their days, would not fit on one page.</summary>
    public const int MostAnswers = 11;

    private const int LongestHeading = 60;

    /// <summary>The memo; null when something is wrong with it, which is reported, or with its worksheet.</summary>
    /// <param name="isLost">Whether a worksheet of this id is there but could not be read.</param>
    public static Memo? Read(Parsing.Block block, IReadOnlyCollection<Worksheet> sheets, Func<string, bool> isLost, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var memo = Read(block, sheets, isLost, new WorksheetText(block.Prose, found));
        problems.AddRange(found.Sorted());
        return found.HasErrors ? null : memo;
    }

    private static Memo? Read(Parsing.Block block, IReadOnlyCollection<Worksheet> sheets, Func<string, bool> isLost, WorksheetText text)
    {
        var of = block.Attributes.Text("of");
        block.Attributes.RejectUnknown(text.Problems);
        if (of is not { } wanted)
        {
            if (block.Attributes.Entries.All(entry => entry.Name != "of"))
            {
                text.Problems.Add(ParsingProblems.FieldMissing, block.Span, "this memo does not say which worksheet it is made of", "add its id: `{of=an-id}`");
            }

            return null;
        }

        var sheet = sheets.FirstOrDefault(sheet => sheet.Id.Value == wanted.Value);
        if (sheet is null && !isLost(wanted.Value))
        {
            text.Problems.Add(WorksheetProblems.NameUnknown, wanted.Span, $"this page has no worksheet `{wanted.Value}`", Suggest.Help(wanted.Value, sheets.Select(one => one.Id.Value), "worksheets"));
        }

        var pieces = block.Container.Where(piece => piece is not LinkReferenceDefinitionGroup).ToList();
        if (pieces.Count == 0 || pieces[0] is not ListBlock { IsOrdered: false } list)
        {
            text.Problems.Add(WorksheetProblems.ListMissing, block.Span, "this memo has no list of lines", "write each line as `- Heading` or `- Heading: Name of a step`");
            return null;
        }

        text.Reject(pieces.Skip(1), "in a memo only the list of its lines may stand", "move it out of the block");
        if (sheet is null)
        {
            return null;
        }

        var lines = ReadLines(list, sheet, text);
        return new Memo(block.Attributes.Id ?? new Located<string>(wanted.Value + "-memo", block.Span), block.Argument?.Value ?? "", sheet, lines);
    }

    private static List<MemoLine> ReadLines(ListBlock list, Worksheet sheet, WorksheetText text)
    {
        var lines = new List<MemoLine>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var answers = 0;
        foreach (var item in list)
        {
            if (text.Pair(item) is not ({ Length: > 0 and <= LongestHeading } heading, var from, var span))
            {
                text.Problems.Add(WorksheetProblems.ItemMalformed, text.Line(item), "this is no line of a memo", $"write `- Heading` or `- Heading: Name of a step`, with {LongestHeading} characters at most before the colon");
                continue;
            }

            var key = MarkdownParser.Slug(heading);
            var line = Line(heading, key, from, span, sheet, text);
            if (!text.IsNew(seen, key, span, $"the memo has two lines `{heading}`"))
            {
                continue;
            }

            var before = answers;
            answers += Math.Max(1, line.Steps.Count);
            if (before <= MostAnswers && answers > MostAnswers)
            {
                text.Problems.Add(WorksheetProblems.TooLong, span, $"with this line the memo holds more than {MostAnswers} answers, and would not fit on one page", "let a line name fewer steps, or delete a line");
            }

            lines.Add(line);
        }

        return lines;
    }

    private static MemoLine Line(string heading, string key, string from, SourceSpan span, Worksheet sheet, WorksheetText text)
    {
        var steps = new List<WorksheetStep>();
        WorksheetMark? mark = null;
        foreach (var name in from.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (sheet.Steps.FirstOrDefault(step => step.Name == name) is { } step)
            {
                steps.Add(step);
            }
            else if (sheet.Marks.FirstOrDefault(known => known.Sign == name) is { } sign)
            {
                mark = sign;
            }
            else if (sheet.IsSound)
            {
                text.Problems.Add(WorksheetProblems.NameUnknown, text.Within(span, name), $"the worksheet has no step `{name}`",
                    Suggest.Help(name, sheet.Steps.Select(known => known.Name).Concat(sheet.Marks.Select(known => known.Sign)), "names"));
            }
        }

        if (mark is not null && (steps.Count > 0 || from != mark.Sign))
        {
            text.Problems.Add(WorksheetProblems.ItemMalformed, text.Within(span, mark.Sign), $"a line that gathers the mark `{mark.Sign}` names no steps", "make two lines of it");
        }

        return new MemoLine(heading, key, steps, mark, span);
    }
}
