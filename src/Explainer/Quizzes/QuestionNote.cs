using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Quizzes;

/// <summary>A paragraph that starts with <paramref name="Word"/> (`Hint:` or `Why:`), which is not shown.</summary>
public sealed record QuestionNote(string Word, ParagraphBlock Paragraph, SourceSpan Span)
{
    public const string Hint = "Hint:";

    public const string Why = "Why:";

    /// <summary>The note as one HTML paragraph without its word.</summary>
    public string ToHtml(QuestionHead head, QuestionHtml html)
    {
        // The word is plain letters, so it stands in the HTML as it stands in the text.
        var text = html.From(head, Paragraph.Inline?.FirstChild);
        return $"<p>{(text.StartsWith(Word, StringComparison.Ordinal) ? text[Word.Length..].TrimStart() : text)}</p>";
    }
}
