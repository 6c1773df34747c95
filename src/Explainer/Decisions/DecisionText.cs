using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Decisions;

/// <summary>The text of a decision block as its author typed it, cut into pieces with places.</summary>
internal sealed class DecisionText(Prose prose, DiagnosticBag problems)
{
    /// <summary>Items of a list, and rows of a table: nobody reads more, and proving them takes the square of their number.</summary>
    public const int MostItems = 500;

    private readonly string _text = prose.File.ReadText();

    public Prose Prose { get; } = prose;

    public DiagnosticBag Problems { get; } = problems;

    /// <summary>What the author typed for a piece of Markdown, without the blanks around it.</summary>
    public Located<string> Raw(MarkdownObject piece)
    {
        var span = Prose.Span(piece);
        return Part(span.Start, Math.Min(span.End, _text.Length));
    }

    /// <summary>
    /// What the author typed into a cell; empty, at the place of the row, when nothing. Its place is made from all
    /// that stands in it: a bracket that nothing closes holds the rest of the cell inside it, and Markdig's own place is its alone.
    /// </summary>
    public Located<string> Cell(TableCell cell, SourceSpan row)
    {
        var (start, end) = (int.MaxValue, -1);
        foreach (var inline in (cell[0] as LeafBlock)?.Inline?.FindDescendants<Inline>() ?? [])
        {
            if (!inline.Span.IsEmpty)
            {
                (start, end) = (Math.Min(start, inline.Span.Start), Math.Max(end, inline.Span.End));
            }
        }

        var part = end < 0 ? new Located<string>("", row) : Part(Prose.Offset + start, Prose.Offset + end + 1);
        return part.Value.Length == 0 ? part with { Span = row } : part;
    }

    /// <summary>The line of a row, with its bars.</summary>
    public SourceSpan Line(TableRow row)
    {
        var start = Prose.Span(row).Start;
        foreach (var cell in row.OfType<TableCell>())
        {
            if (cell.Count > 0 && (cell[0] as LeafBlock)?.Inline?.FirstChild is { Span.IsEmpty: false } inline)
            {
                start = Prose.Span(inline).Start;
                break;
            }
        }

        var from = _text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var until = _text.IndexOf('\n', start);
        return Part(from, until < 0 ? _text.Length : until).Span;
    }

    /// <summary>The text from one place to another, without the blanks around it.</summary>
    public Located<string> Part(int start, int end)
    {
        while (start < end && _text[start] is ' ' or '\n')
        {
            start++;
        }

        while (end > start && _text[end - 1] is ' ' or '\n')
        {
            end--;
        }

        return new Located<string>(_text[start..end], Prose.File.Span(start, end - start));
    }

    /// <summary>The first line of a piece, to point at it without pointing at all of it.</summary>
    public SourceSpan FirstLine(MarkdownObject piece)
    {
        var raw = Raw(piece);
        var end = raw.Value.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? raw.Span : raw.Span.Slice(0, end);
    }

    /// <summary>The items of a list that have the form `- id: text`; reports the others.</summary>
    public IEnumerable<ListedItem> Items(ListBlock list)
    {
        if (list.Count > MostItems)
        {
            Problems.Add(DecisionProblems.TooLarge, FirstLine(list), FormattableString.Invariant($"this list has {list.Count} items; the most is {MostItems}"), "join what no row tells apart");
            yield break;
        }

        foreach (var child in list)
        {
            if (child is ListItemBlock { Count: > 0 } item && item[0] is ParagraphBlock paragraph && Item(item, paragraph) is { } listed)
            {
                yield return listed;
            }
            else
            {
                Problems.Add(DecisionProblems.ItemMalformed, FirstLine(child), "this item has no id", "write `- id: text`");
            }
        }
    }

    private ListedItem? Item(ListItemBlock item, ParagraphBlock paragraph)
    {
        var raw = Raw(paragraph);
        var colon = raw.Value.IndexOf(':', StringComparison.Ordinal);
        var words = MarkdownParser.PlainText(paragraph.Inline);
        if (colon < 1 || (colon + 1 < raw.Value.Length && raw.Value[colon + 1] is not (' ' or '\n')))
        {
            return null;
        }

        var id = Part(raw.Span.Start, raw.Span.Start + colon);
        Ids.Check(id.Value, id.Span, Problems);
        var text = words[(words.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        if (text.Length == 0)
        {
            Problems.Add(DecisionProblems.ItemMalformed, raw.Span, $"`{id.Value}` has no text", $"write `- {id.Value}: words for readers`");
        }

        var below = item.Count > 1 ? item[1] as ListBlock : null;
        foreach (var more in item.Skip(below is null ? 1 : 2))
        {
            Problems.Add(DecisionProblems.ContentUnexpected, FirstLine(more), $"`{id.Value}` holds more than its text and its values");
        }

        return new ListedItem(id, text, Part(raw.Span.Start + colon + 1, raw.Span.End), paragraph, below);
    }
}
