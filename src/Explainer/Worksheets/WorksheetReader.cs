using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Worksheets;

/// <summary>Makes a <see cref="Worksheet"/> from a `:::worksheet` block.</summary>
public static class WorksheetReader
{
    private const int MostSteps = 20;
    private const int LongestName = 40;
    private const int LongestSign = 3;

    /// <summary>The worksheet, as far as it could be read; null when it has no id.</summary>
    public static Worksheet? Read(Parsing.Block block, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var sheet = Read(block, new WorksheetText(block.Prose, found));
        problems.AddRange(found.Sorted());
        return sheet.Id.Value.Length == 0 ? null : sheet with { IsSound = !found.HasErrors };
    }

    private static Worksheet Read(Parsing.Block block, WorksheetText text)
    {
        var id = block.NeedId(text.Problems);
        block.Attributes.RejectUnknown(text.Problems);
        var pieces = block.Container;
        var at = 0;
        while (at < pieces.Count && pieces[at] is not ListBlock { IsOrdered: true })
        {
            at++;
        }

        if (at == pieces.Count)
        {
            text.Problems.Add(WorksheetProblems.ListMissing, block.Span, "this worksheet has no numbered list of steps", "write each step as `1. **Name.** question`");
            return new Worksheet(id, [], [], [], false);
        }

        var marks = at + 1 < pieces.Count ? pieces[at + 1] as ListBlock : null;
        marks = marks is { IsOrdered: false } ? marks : null;
        text.Reject(pieces.Skip(at + (marks is null ? 1 : 2)), "behind the steps only the list of marks may stand",
            "move it before the steps or out of the block, or indent it to make it a part of the last step");
        var names = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        return new Worksheet(id, [.. pieces.Take(at)], ReadSteps((ListBlock)pieces[at], names, text), marks is null ? [] : ReadMarks(marks, names, text), false);
    }

    private static List<WorksheetStep> ReadSteps(ListBlock list, Dictionary<string, SourceSpan> names, WorksheetText text)
    {
        if (list.Count > MostSteps)
        {
            text.Problems.Add(WorksheetProblems.TooLong, text.Line(list[MostSteps]), $"this worksheet has {list.Count} steps; the most is {MostSteps}", "join steps that ask for the same thing");
        }

        var steps = new List<WorksheetStep>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (Step(item, text) is { } step && text.IsNew(names, step.Key, step.Span, $"there are two steps called `{step.Name}`"))
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private static WorksheetStep? Step(ListItemBlock item, WorksheetText text)
    {
        if (item.FirstOrDefault() is not ParagraphBlock paragraph || paragraph.Inline?.FirstChild is not EmphasisInline { DelimiterCount: 2 } strong)
        {
            text.Problems.Add(WorksheetProblems.ItemMalformed, text.Line(item), "this step does not start with a bold name", "write `1. **Name.** question`");
            return null;
        }

        var title = MarkdownParser.PlainText(strong);
        var name = title.TrimEnd('.', ':', '?', '!').TrimEnd();
        var span = text.Within(text.Line(paragraph), title);
        if (name.Length is 0 or > LongestName || name.AsSpan().IndexOfAny(",:") >= 0)
        {
            text.Problems.Add(WorksheetProblems.ItemMalformed, span, $"`{name}` cannot be the name of a step",
                $"use {LongestName} characters at most, without a comma or a colon: the lines of a memo name their steps");
            return null;
        }

        if (strong.NextSibling is not { } question || MarkdownParser.PlainText(paragraph.Inline).Length == title.Length)
        {
            text.Problems.Add(WorksheetProblems.ItemMalformed, text.Line(item), $"the step `{name}` asks nothing", "write the question behind the bold name");
            return null;
        }

        return new WorksheetStep(title, name, MarkdownParser.Slug(name), question, [.. item.Skip(1)], span);
    }

    private static List<WorksheetMark> ReadMarks(ListBlock list, Dictionary<string, SourceSpan> names, WorksheetText text)
    {
        var marks = new List<WorksheetMark>();
        foreach (var item in list)
        {
            if (text.Pair(item) is not ({ Length: > 0 and <= LongestSign } sign, { Length: > 0 } words, var span))
            {
                text.Problems.Add(WorksheetProblems.ItemMalformed, text.Line(item), "this is no mark with its meaning", $"write `- C: Checked`, with {LongestSign} signs at most before the colon");
            }
            else if (text.IsNew(names, "mark " + sign, span, $"there are two marks `{sign}`"))
            {
                marks.Add(new WorksheetMark(sign, words, span));
            }
        }

        return marks;
    }
}
