using Explainer.Diagnostics;
using Markdig.Extensions.Tables;

namespace Explainer.Quizzes;

/// <summary>The answers of a question before its kind has read them: options or steps, or a table.</summary>
/// <param name="Span">Where to report what is wrong with all of them.</param>
/// <param name="Whole">False when some were reported and left out, so that counting them would only repeat the report.</param>
public sealed record Answers(IReadOnlyList<QuestionOption> Options, Table? Table, QuizSource Source, SourceSpan Span, bool Whole);
