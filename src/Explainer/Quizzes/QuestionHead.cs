using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Quizzes;

/// <summary>What every question has, whatever its kind.</summary>
/// <param name="Stem">The blocks that ask, as they stand in the block's prose.</param>
/// <param name="Objective">What `for=` names; null when it is inherited from the section.</param>
/// <param name="Again">The earlier lesson whose point is asked again, or null.</param>
/// <param name="Confidence">Whether readers say how sure they are before they check.</param>
/// <param name="Span">The first line of the block.</param>
/// <param name="Hash">The first 64 bits of the SHA-256 of the block's source text; another hash is another question to the reader's browser.</param>
/// <param name="Whole">False when some answers were reported and left out, so that weighing the others would mislead.</param>
public sealed record QuestionHead(
    Located<string> Id,
    Block Block,
    IReadOnlyList<Markdig.Syntax.Block> Stem,
    IReadOnlyList<QuestionNote> Hints,
    QuestionNote? Why,
    Located<string>? Objective,
    Located<string>? Again,
    bool Confidence,
    SourceSpan Span,
    string Hash,
    bool Whole)
{
    public Prose Prose => Block.Prose;
}
