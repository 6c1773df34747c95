using Explainer.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes;

/// <summary>One item of a list of answers: an option with a box, or a step to be put in order.</summary>
/// <param name="Right">Whether its box holds an `x`; a step has no box.</param>
/// <param name="Words">Its text without marks.</param>
/// <param name="First">The inline that its text starts with; null when there is none.</param>
/// <param name="Feedback">The blocks of the quotes under it.</param>
/// <param name="Span">Its text in the file, without the box.</param>
public sealed record QuestionOption(bool Right, string Words, Inline? First, IReadOnlyList<Markdig.Syntax.Block> Feedback, SourceSpan Span);
