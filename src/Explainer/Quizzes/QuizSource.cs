using System.Security.Cryptography;
using System.Text;
using Explainer.Parsing;
using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Quizzes;

/// <summary>The source text of one block, cut out of its file: for places without padding, and for the question's hash.</summary>
public sealed class QuizSource(Prose prose, SourceSpan span, string text)
{
    public Prose Prose => prose;

    public static QuizSource Of(Parsing.Block block)
    {
        var span = block.Prose.Span(block.Container);
        return new QuizSource(block.Prose, span, block.Prose.Text.Substring(span.Start, span.Length));
    }

    public string Hash()
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    /// <summary>A piece as its author wrote it.</summary>
    public string Text(MarkdownObject piece)
    {
        var start = prose.Offset + piece.Span.Start - span.Start;
        return start < 0 || start + piece.Span.Length > text.Length ? "" : text.Substring(start, piece.Span.Length);
    }

    /// <summary>A piece's place without blanks at its ends.</summary>
    public SourceSpan Place(MarkdownObject piece) => Place(piece.Span.Start, piece.Span.End);

    /// <summary>The place from one character of the parsed text to another, both counted in, without blanks at its ends.</summary>
    public SourceSpan Place(int first, int last)
    {
        var start = prose.Offset + first - span.Start;
        var end = prose.Offset + last + 1 - span.Start;
        if (start < 0 || end > text.Length || start > end)
        {
            return prose.File.Span(prose.Offset + Math.Max(0, first), Math.Max(0, last - first + 1));
        }

        var whole = text.AsSpan(start, end - start);
        var kept = whole.Trim();
        return prose.File.Span(span.Start + start + (whole.Length - whole.TrimStart().Length), kept.Length);
    }
}
