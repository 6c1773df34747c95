using Explainer.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Parsing;

/// <summary>One text's Markdown tree with its headings, blocks and links; never changed again.</summary>
/// <param name="Offset">How many characters of the file stand before the parsed text.</param>
/// <param name="Text">The whole text of the file, held as long as the tree is.</param>
/// <param name="Words">Words of running text, blocks included.</param>
public sealed record Prose(
    SourceFile File,
    string Text,
    int Offset,
    MarkdownDocument Document,
    IReadOnlyList<Heading> Headings,
    IReadOnlyDictionary<MarkdownObject, Heading> HeadingOf,
    IReadOnlyDictionary<MarkdownObject, Block> BlockOf,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<LinkInline> Links,
    int Words)
{
    /// <summary>Where a piece of the tree stands in the author's file.</summary>
    public SourceSpan Span(MarkdownObject piece) => Span(piece.Span);

    public SourceSpan Span(Markdig.Syntax.SourceSpan span) => Span(File, Text, Offset, span);

    /// <summary>Markdig lets some places end behind the end of the text.</summary>
    internal static SourceSpan Span(SourceFile file, string whole, int offset, Markdig.Syntax.SourceSpan span)
    {
        var start = Math.Min(offset + Math.Max(0, span.Start), whole.Length);
        return file.Span(start, Math.Clamp(span.Length, 0, whole.Length - start));
    }

    /// <summary>Where a link's target stands; the whole link when Markdig does not say.</summary>
    public SourceSpan UrlSpan(LinkInline link) =>
        link.UrlSpan is { IsEmpty: false, Start: > 0 } url ? Span(url) : Span(link);
}
