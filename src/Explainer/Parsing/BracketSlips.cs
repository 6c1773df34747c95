using Explainer.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Parsing;

/// <summary>Reports links, references and footnotes that Markdown could not resolve: their brackets are still there as text, or their words are gone.</summary>
internal sealed class BracketSlips(SourceFile file, string whole, int offset, DiagnosticBag problems)
{
    private const string LinkHelp = "write `[words](address)`, without blanks between the brackets or in the address";

    private static readonly string[] Beginnings = ["term:", "cite:", "fact:", "decision:", "calc:", "https:", "http:", "mailto:", "#", "/", "./", "../"];

    private readonly List<(string Name, int Start, int Length)> _notes = [];

    /// <summary>Looks at one piece of running text: <c>[words][name]</c>, <c>[name][]</c>, <c>[^note]</c>, <c>[words] (address)</c>, <c>(words)[address]</c>.</summary>
    public void Look(LiteralInline literal)
    {
        var start = offset + literal.Span.Start;
        var end = Math.Min(offset + literal.Span.End, whole.Length - 2);
        for (var at = start; at <= end; at++)
        {
            var found = whole.AsSpan(at, end + 1 - at).IndexOfAny('[', ']');
            if (found < 0)
            {
                return;
            }

            at += found;
            if (at > 0 && whole[at - 1] == '\\')
            {
                continue;
            }

            at = Math.Max(at, whole[at] == ']' ? LookBehind(literal, at) : LookInto(at));
        }
    }

    /// <summary>Reports footnotes that have no text and those that no text leads to.</summary>
    /// <param name="isShifted">Whether a wrong fence has moved what stands behind it: a footnote inside a block is not read as one.</param>
    public void Finish(MarkdownDocument document, bool isShifted)
    {
        foreach (var (name, start, length) in _notes)
        {
            var hasText = whole.Contains($"\n[^{name}]:", StringComparison.Ordinal);
            if (!hasText || !isShifted)
            {
                problems.Add(ParsingProblems.ReferenceUnknown, file.Span(start, length), $"there is no footnote `{name}`",
                    hasText ? "its text stands inside a block: move it out of the block, to a line of its own" : $"write `[^{name}]: …` on a line of its own, or put the brackets in back-ticks");
            }
        }

        foreach (var definition in Notes(document))
        {
            if (!isShifted && definition.Footnote is { } note && !note.Links.Any(link => !link.IsBackLink))
            {
                var name = note.Label?.TrimStart('^') ?? "";
                problems.Add(ParsingProblems.FootnoteUnused, Place(note), $"nothing in the text leads to the footnote `{name}`",
                    $"write `[^{name}]` where it belongs, or delete the footnote");
            }
        }
    }

    /// <summary>Markdig's place of a footnote leaves out its mark.</summary>
    private SourceSpan Place(Footnote note)
    {
        var place = Prose.Span(file, whole, offset, note.Span).FirstLine();
        var start = place.Start == 0 ? -1 : whole.LastIndexOf('[', place.Start - 1);
        return start < 0 || whole.AsSpan(start, place.Start - start).Contains('\n') ? place : file.Span(start, place.End - start);
    }

    private static IEnumerable<FootnoteLinkReferenceDefinition> Notes(MarkdownDocument document) =>
        document.GetData(typeof(LinkReferenceDefinitionGroup)) is LinkReferenceDefinitionGroup group ? group.Links.Values.OfType<FootnoteLinkReferenceDefinition>() : [];

    /// <summary>What follows a bracket that closes no link: a name, an address, or an address behind a blank. Returns the last sign that was looked at.</summary>
    private int LookBehind(LiteralInline literal, int at)
    {
        if (whole[at + 1] == '[')
        {
            return IsText(literal, at + 1) && ClosedAt(at + 1, ']') is > 0 and var close ? ReportReference(at + 1, close) : at;
        }

        var open = at + 1;
        while (open < whole.Length - 1 && whole[open] == ' ')
        {
            open++;
        }

        if (whole[open] != '(' || Words(at) is not { } words)
        {
            return at;
        }

        var end = ClosedAt(open, ')');
        if (open == at + 1)
        {
            return ReportLink(words, end < 0 ? open + 1 : end + 1, end < 0
                ? ("this link is never closed", "put `)` behind the address")
                : whole.AsSpan(open, end - open).Contains(' ') ? ("the address of this link holds a blank", LinkHelp) : ("this cannot be read as a link", LinkHelp));
        }

        return end > 0 && IsAddress(whole.AsSpan((open + 1)..end)) ? ReportLink(words, end + 1, ("a blank stands between the words of this link and its address", LinkHelp)) : at;
    }

    /// <summary>What stands in a bracket that opens no link: a footnote, or an address behind its words.</summary>
    private int LookInto(int at)
    {
        if (ClosedAt(at, ']') is not (> 0 and var close))
        {
            return at;
        }

        if (whole[at + 1] == '^' && close > at + 2)
        {
            _notes.Add((whole[(at + 2)..close], at, close + 1 - at));
            return close;
        }

        return at > 0 && whole[at - 1] == ')' && IsAddress(whole.AsSpan((at + 1)..close)) && whole.LastIndexOf('(', at - 1) is >= 0 and var words
            ? ReportLink(words, close + 1, ("the brackets of this link are the wrong way round", "write `[words](address)`"))
            : at;
    }

    private int ReportLink(int start, int end, (string Sentence, string Help) what)
    {
        problems.Add(ParsingProblems.LinkMalformed, file.Span(start, end - start), what.Sentence, what.Help);
        return end - 1;
    }

    private int ReportReference(int open, int close)
    {
        var words = close == open + 1 ? whole.LastIndexOf('[', open - 1) : -1;
        var name = words >= 0 ? whole[(words + 1)..(open - 1)] : whole[(open + 1)..close];
        var start = words >= 0 ? words : open;
        problems.Add(ParsingProblems.ReferenceUnknown, file.Span(start, close + 1 - start), $"there is no reference `{name}`",
            "write the target behind the words, as in `[words](home.md)`, or put the brackets in back-ticks");
        return close;
    }

    /// <summary>Where the bracket that closes at a place was opened, on the same line; null where nothing was.</summary>
    private int? Words(int close) =>
        close > 0 && whole.LastIndexOfAny(['[', ']', '\n'], close - 1) is >= 0 and var open && whole[open] == '[' ? open : null;

    /// <summary>Where a bracket is closed before the next one opens and the line ends; less than 0 where it is not.</summary>
    private int ClosedAt(int open, char sign)
    {
        var found = whole.AsSpan(open + 1).IndexOfAny(sign == ']' ? "[]\n" : "()\n");
        return found >= 0 && whole[open + 1 + found] == sign ? open + 1 + found : -1;
    }

    /// <summary>Whether text in brackets could only be meant as the target of a link.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return text.Length > beginning.Length && !text.Contains(' ');
            }
        }

        return text.EndsWith(".md", StringComparison.Ordinal) && !text.Contains(' ');
    }

    /// <summary>Whether a sign is running text, and not the start of a link.</summary>
    private bool IsText(LiteralInline literal, int at) =>
        at <= offset + literal.Span.End || (literal.NextSibling is LiteralInline next && offset + next.Span.Start == at);
}
