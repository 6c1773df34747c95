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

    public SourceSpan Span(Markdig.Syntax.SourceSpan span) =>
        File.Span(Offset + Math.Max(0, span.Start), Math.Max(0, span.Length));

    /// <summary>Where a link's target stands; the whole link when Markdig does not say.</summary>
    public SourceSpan UrlSpan(LinkInline link) =>
        link.UrlSpan is { IsEmpty: false, Start: > 0 } url ? Span(url) : Span(link);
}
