using Explainer.Diagnostics;
using Explainer.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Parsing;

/// <summary>Looks through running text: counts its words, finds its links, and reports what Markdown would pass on without a word.</summary>
internal sealed class TextSlips(SourceFile file, string whole, int offset, DiagnosticBag problems)
{
    private readonly List<LinkInline> _links = [];
    private bool _hasHtml;
    private readonly BracketSlips _brackets = new(file, whole, offset, problems);
    private readonly SignSlips _signs = new(file, whole, offset, problems);
    private bool _isReported;

    public IReadOnlyList<LinkInline> Links => _links;

    public int Words { get; private set; }

    /// <summary>Looks at one paragraph, heading or piece of code.</summary>
    public void Look(LeafBlock leaf)
    {
        _isReported = false;
        if (leaf is FencedCodeBlock { Info: { } info } && HasInvisible(info))
        {
            ReportInvisible(Span(leaf).FirstLine());
        }

        _signs.Start(leaf);
        Look(leaf.Inline);
    }

    /// <summary>Reports what only the whole text can tell.</summary>
    /// <param name="isShifted">Whether a wrong fence has moved what stands behind it.</param>
    public void Finish(MarkdownDocument document, bool isShifted) => _brackets.Finish(document, isShifted);

    private void Look(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LinkInline link:
                    _links.Add(link);
                    Look(link);
                    break;
                case LiteralInline literal:
                    CountWords(literal.Content.AsSpan());
                    LookForHtml(literal);
                    LookForBraces(literal);
                    _brackets.Look(literal);
                    _signs.Look(literal);
                    break;
                case ContainerInline nested:
                    Look(nested);
                    break;
                case CodeInline:
                    Words++;
                    break;
                case HtmlEntityInline entity when HasInvisible(entity.Transcoded.AsSpan()):
                    ReportInvisible(Span(entity));
                    break;
            }
        }
    }

    private SourceSpan Span(MarkdownObject piece) => Prose.Span(file, whole, offset, piece.Span);

    /// <summary>Half of a sign outside the basic plane, or its stand-in, comes of a number that names no sign.</summary>
    private static bool HasInvisible(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (TextReading.IsInvisible(c) || c == '\uFFFD' || (char.IsSurrogate(c) && text.Length == 1))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportInvisible(SourceSpan place) =>
        problems.Add(ReadingProblems.ControlCharacter, place, $"`{place.ReadText()}` is not a sign that can be shown", "delete it, or write the sign itself");

    /// <summary>Text that looks like HTML would reach readers as it stands: never what the author meant. Once a paragraph is enough, and an end tag alone says nothing new.</summary>
    private void LookForHtml(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        if (!_isReported && content.EndsWith("<") && literal.NextSibling is LiteralInline next && next.Content.AsSpan().StartsWith("!["))
        {
            ReportHtml(literal, content.Length - 1);
        }

        for (var at = literal.IsFirstCharacterEscaped ? 1 : 0; !_isReported && at + 1 < content.Length; at++)
        {
            var found = content[at..].IndexOf('<');
            if (found < 0 || at + found + 1 >= content.Length)
            {
                return;
            }

            at += found;
            var rest = content[(at + 1)..];
            var isEnd = rest is ['/', _, ..] && char.IsAsciiLetter(rest[1]);
            if (char.IsAsciiLetter(rest[0]) || rest is ['!'] or ['?' or '!', not ' ', ..] || (isEnd && !_hasHtml))
            {
                ReportHtml(literal, at);
            }
        }
    }

    private void ReportHtml(LiteralInline literal, int at)
    {
        problems.Add(ParsingProblems.HtmlForbidden, file.Span(offset + literal.Span.Start + at, 1), "HTML is not used in the text", "use Markdown or a block, or put code in back-ticks");
        (_hasHtml, _isReported) = (true, true);
    }

    private void LookForBraces(LiteralInline literal)
    {
        var brace = literal.Content.AsSpan().IndexOf("{#");
        if (brace >= 0)
        {
            problems.Add(ParsingProblems.AttributeMalformed, file.Span(offset + literal.Span.Start + brace, 2), "braces with an id belong to a heading or a block",
                "put them at the end of the heading's or the block's first line, or delete them");
        }
    }

    /// <summary>A word more than there are blanks: near enough for minutes, and quick.</summary>
    private void CountWords(ReadOnlySpan<char> content) => Words += content.Count(' ') + 1;
}
