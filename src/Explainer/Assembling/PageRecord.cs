using System.Text;
using Explainer.Parsing;

namespace Explainer.Assembling;

/// <summary>What rendering a page recorded about it, so that nobody has to parse the page again.</summary>
/// <param name="Path">The page's file on the site.</param>
/// <param name="Title">The page's heading 1.</param>
/// <param name="Ids">Every id on the page, in no order; quick to ask for one.</param>
/// <param name="Places">Links with a fragment; links to whole pages are checked when they are made.</param>
/// <param name="Terms">Ids of the terms it uses, in order of first use.</param>
/// <param name="Citations">Ids of the sources it cites, in order of first use.</param>
/// <param name="Tools">Ids of the tools it embeds.</param>
/// <param name="Objectives">Every use of an objective's id, by a question or a section.</param>
/// <param name="Minutes">Reading and answering time, at least 1.</param>
/// <param name="Words">Words of running text.</param>
public sealed record PageRecord(
    string Path,
    string Title,
    ICollection<string> Ids,
    IReadOnlyList<PlaceLink> Places,
    IReadOnlyList<string> Terms,
    IReadOnlyList<string> Citations,
    IReadOnlyList<string> Tools,
    IReadOnlyList<QuestionRecord> Questions,
    IReadOnlyList<Located<string>> Objectives,
    int Minutes,
    int Words)
{
    /// <summary>The style sheets and scripts of the theme that it loads, as paths of the site.</summary>
    public IReadOnlyList<string> Loads { get; init; } = [];

    /// <summary>Of a lesson its sections, in order; else none.</summary>
    public IReadOnlyList<SectionRecord> Sections { get; init; } = [];

    /// <summary>Of a lesson the terms that it uses as plain words and never links, unless its section excuses them.</summary>
    public IReadOnlyList<PlainTerm> PlainTerms { get; init; } = [];

    /// <summary>Its text as search knows it, in order; empty for pages that are made of records.</summary>
    public IReadOnlyList<SearchedSection> Searched { get; init; } = [];

    /// <summary>Of a lesson its questions as other pages show them; null where there are none.</summary>
    public QuotedQuestions? Quoted { get; init; }

    /// <summary>Adds all that overviews show of the page: what is in it, in which order, under which names and ids.</summary>
    internal void Outline(StringBuilder text)
    {
        // No id, path or title holds a line end or a tab.
        text.Append(Path).Append('\t').Append(Title).Append('\t').Append(Minutes).Append('\n');
        foreach (var list in (IReadOnlyList<string>[])[Terms, Citations, Tools])
        {
            text.AppendJoin('\t', list).Append('\n');
        }

        var next = 0;
        foreach (var section in Sections)
        {
            next = AddQuestions(text, next, section.Start);
            text.Append("section\t").Append(section.Id).Append('\t').Append(section.Title).Append('\t').Append(section.Objective).Append('\n');
            foreach (var activity in section.Activities)
            {
                text.Append("activity\t").Append(activity.Title).Append('\t').Append(activity.Minutes).Append('\n');
            }
        }

        AddQuestions(text, next, int.MaxValue);
    }

    private int AddQuestions(StringBuilder text, int next, int end)
    {
        for (; next < Questions.Count && Questions[next].Span.Start < end; next++)
        {
            var question = Questions[next];
            text.Append("question\t").Append(question.Id).Append('\t').Append(question.Kind).Append('\t').Append(question.Hash).Append('\t')
                .Append(question.Objective).Append('\t').Append(question.Again?.Value).Append('\n');
        }

        return next;
    }

    /// <summary>Whether a block could not be read, which is reported: then nobody complains that something is missing.</summary>
    public bool HasLostBlocks { get; init; }
}
