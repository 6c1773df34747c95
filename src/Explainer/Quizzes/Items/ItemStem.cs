using System.Text;
using Explainer.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Quizzes.Items;

/// <summary>What a question says before its answers, with the way back from each letter to its place in the file.</summary>
internal sealed class ItemStem
{
    /// <summary>Stands for a letter that the author has set apart: in emphasis, in code, in quotation marks.</summary>
    private const char Apart = '·';

    private readonly Prose _prose;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _bare = new();
    private readonly List<(int At, Markdig.Syntax.SourceSpan Source)> _pieces = [];

    /// <param name="isChoice">Whether the options finish what the stem begins, so that it may ask without a question mark.</param>
    public ItemStem(QuestionHead head, bool isChoice)
    {
        _prose = head.Prose;
        foreach (var block in head.Stem)
        {
            IEnumerable<LeafBlock> leaves = block is ContainerBlock container ? container.Descendants<LeafBlock>() : block is LeafBlock one ? [one] : [];
            foreach (var leaf in leaves)
            {
                Append(leaf.Inline, false);
                Append("\n", '\n');
            }
        }

        Text = _text.ToString();
        HideQuotes();
        (Asked, AskedAt) = FindAsked(_bare.ToString(), isChoice && head.Stem is [.., ParagraphBlock]);
    }

    public string Text { get; }

    /// <summary>
    /// The last sentence that ends with a question mark, with what its paragraph says after it ("Choose two."); without any such sentence the last one of a choice, which its
    /// options finish. What is set apart in it is hidden; empty when nothing is asked.
    /// </summary>
    public string Asked { get; }

    private int AskedAt { get; }

    /// <summary>The place of a word of <see cref="Asked"/>.</summary>
    public SourceSpan Place(int at, int length)
    {
        at += AskedAt;
        var (start, source) = _pieces[0];
        foreach (var piece in _pieces)
        {
            if (piece.At > at)
            {
                break;
            }

            (start, source) = piece;
        }

        return _prose.Span(at - start + length <= source.Length ? new Markdig.Syntax.SourceSpan(source.Start + at - start, source.Start + at - start + length - 1) : source);
    }

    private void Append(ContainerInline? container, bool apart)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _pieces.Add((_text.Length, literal.Span));
                    Append(literal.Content.AsSpan(), apart ? Apart : '\0');
                    break;
                case CodeInline code:
                    Append(code.Content, Apart);
                    break;
                case LineBreakInline:
                    Append(" ", '\0');
                    break;
                case HtmlEntityInline entity:
                    _pieces.Add((_text.Length, entity.Span));
                    Append(entity.Transcoded.AsSpan(), '\0');
                    break;
                case ContainerInline nested:
                    Append(nested, apart || nested is EmphasisInline);
                    break;
            }
        }
    }

    private void Append(ReadOnlySpan<char> text, char mask)
    {
        _text.Append(text);
        _ = mask == '\0' ? _bare.Append(text) : _bare.Append(mask, text.Length);
    }

    /// <summary>Words of somebody else ask nothing of the reader; only the sign that ends them is kept, because it may end the sentence.</summary>
    private void HideQuotes()
    {
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] is not ('"' or '“'))
            {
                continue;
            }

            var length = Text.AsSpan(i + 1).IndexOfAny(Text[i] == '"' ? '"' : '”', '\n');
            if (length < 0 || Text[i + 1 + length] == '\n')
            {
                continue;
            }

            for (var inside = i + 1; inside <= i + length; inside++)
            {
                _bare[inside] = inside == i + length && IsEnd(Text[inside]) ? Text[inside] : Apart;
            }

            i += length + 1;
        }
    }

    private static (string Sentence, int At) FindAsked(string bare, bool mayOrder)
    {
        var sign = bare.LastIndexOf('?');
        if (sign < 0 && !mayOrder)
        {
            return ("", 0);
        }

        // Every paragraph ends with a line feed, so a sentence without a question mark is looked for before the last one and its own full stop.
        var end = sign < 0 ? bare.Length - 1 : bare.IndexOf('\n', sign);
        var start = sign < 0 ? Math.Max(0, end - 1) : sign;
        while (start > 0 && !IsBoundary(bare, start - 1))
        {
            start--;
        }

        return (bare[start..end], start);
    }

    /// <summary>Whether a sentence ends with this letter: a line, or a sign with a blank behind it and perhaps a quotation mark between them.</summary>
    private static bool IsBoundary(string bare, int at)
    {
        if (bare[at] == '\n')
        {
            return true;
        }

        var sign = bare[at] is '"' or '”' or ')' ? at - 1 : at;
        return sign >= 0 && IsEnd(bare[sign]) && at + 1 < bare.Length && bare[at + 1] == ' ';
    }

    private static bool IsEnd(char letter) => letter is '.' or '!' or '?';
}
