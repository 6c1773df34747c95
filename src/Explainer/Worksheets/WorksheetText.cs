using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Worksheets;

/// <summary>What the readers of worksheets and memos share: places in the author's text, and items of the form `name: text`.</summary>
internal sealed class WorksheetText(Prose prose, DiagnosticBag problems)
{
    public DiagnosticBag Problems { get; } = problems;

    /// <summary>The first line of a piece: enough to point at it.</summary>
    public SourceSpan Line(MarkdownObject piece) => prose.Span(piece).FirstLine();

    /// <summary>The only paragraph of an item, cut at its first colon; null when the item holds something else.</summary>
    public (string Name, string Text, SourceSpan Span)? Pair(MarkdownObject item)
    {
        if (item is not ListItemBlock { Count: 1 } only || only[0] is not ParagraphBlock paragraph)
        {
            return null;
        }

        var words = MarkdownParser.PlainText(paragraph.Inline);
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (words, "", Line(paragraph)) : (words[..colon].TrimEnd(), words[(colon + 1)..].Trim(), Line(paragraph));
    }

    /// <summary>The place of a word in a line, or the whole line.</summary>
    public SourceSpan Within(SourceSpan line, string word)
    {
        var at = prose.Text.AsSpan(line.Start, line.Length).LastIndexOf(word, StringComparison.Ordinal);
        return at < 0 ? line : prose.File.Span(line.Start + at, word.Length);
    }

    /// <summary>Reports everything behind the lists.</summary>
    public void Reject(IEnumerable<Markdig.Syntax.Block> extras, string sentence, string help)
    {
        foreach (var extra in extras.Where(extra => extra is not LinkReferenceDefinitionGroup))
        {
            Problems.Add(WorksheetProblems.ContentUnexpected, Line(extra), sentence, help);
        }
    }

    /// <summary>Whether a key is new; else reports the second of two alike.</summary>
    public bool IsNew(Dictionary<string, SourceSpan> seen, string key, SourceSpan span, string sentence)
    {
        if (seen.TryAdd(key, span))
        {
            return true;
        }

        Problems.Add(WorksheetProblems.NameDoubled, span, sentence, "name one of them differently", new RelatedPlace(seen[key], "the first"));
        return false;
    }
}
