using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Decisions;

/// <summary>The text of a decision block as its author typed it, cut into pieces with places.</summary>
internal sealed class DecisionText(Prose prose, DiagnosticBag problems)
{
    private readonly string _text = prose.File.ReadText();

    public Prose Prose { get; } = prose;

    public DiagnosticBag Problems { get; } = problems;

    /// <summary>What the author typed for a piece of Markdown, without the blanks around it.</summary>
    public Located<string> Raw(MarkdownObject piece)
    {
        var span = Prose.Span(piece);
        return Part(span.Start, Math.Min(span.End, _text.Length));
    }

    /// <summary>What the author typed into a cell, up to the next `|`: behind a lone bracket, as in `[8..24)`, Markdig may lose the rest.</summary>
    public Located<string> RawCell(TableCell cell)
    {
        var start = Prose.Span(cell).Start;
        var end = start;
        while (end < _text.Length && _text[end] != '\n' && (_text[end] != '|' || _text[end - 1] == '\\'))
        {
            end++;
        }

        return Part(start, end);
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
