using Explainer.Diagnostics;

namespace Explainer.Checking.Quizzes;

/// <summary>A question's id used on two pages.</summary>
public sealed class QuestionDoubled : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "question-doubled",
        "Answers are kept by id, so one question would show the other's answer.",
        "Give each question of the course its own id.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var seen = new Dictionary<string, (SourceSpan Span, string Page)>(StringComparer.Ordinal);
        foreach (var page in site.Lessons.Concat(site.Others))
        {
            foreach (var question in page.Questions)
            {
                // On one page the doubled id is reported already.
                if (!seen.TryAdd(question.Id, (question.Span, page.Path)) && seen[question.Id].Page != page.Path)
                {
                    yield return Kind.At(question.Span, $"`{question.Id}` names two questions", "rename one of them", new RelatedPlace(seen[question.Id].Span, "the other one"));
                }
            }
        }
    }
}
