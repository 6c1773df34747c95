using Explainer.Diagnostics;

namespace Explainer.Checking.Quizzes;

/// <summary>A question of a lesson that serves none of its objectives.</summary>
public sealed class QuestionAimless : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "question-aimless",
        "A question that serves no objective tests something that the lesson does not promise.",
        "Write `for=` with the id of an objective behind the question's id or its section's, or take the question out.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        for (var i = 0; i < site.Lessons.Count; i++)
        {
            var objectives = site.Site.Lessons[i].Objectives;
            var help = objectives.Count == 0
                ? "name what the lesson teaches below `objectives:` in its front matter, and write `for=` with that id behind the question's"
                : $"write `for={objectives[0].Id}`{(objectives.Count > 1 ? ", or the id of another objective," : "")} behind its id, or behind the id of the heading above it";
            foreach (var question in site.Lessons[i].Questions)
            {
                if (question.Objective.Length == 0 && !site.Site.Lessons[i].IsBroken)
                {
                    yield return Kind.At(question.Span, $"the question `{question.Id}` serves no objective", help);
                }
            }
        }
    }
}
