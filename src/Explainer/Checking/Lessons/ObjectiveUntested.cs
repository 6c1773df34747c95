using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>An objective that no question of its lesson asks for.</summary>
public sealed class ObjectiveUntested : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "objective-untested",
        "A reader could never find out whether it was reached, and its tick would never come.",
        "Add a question with `for=` and the objective's id, put one into a section that serves it, or take the objective out.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        for (var i = 0; i < site.Lessons.Count; i++)
        {
            var objectives = site.Site.Lessons[i].Objectives;

            // A misspelt id is reported as such; then it may be the one that is missing here.
            if (site.Site.Lessons[i].IsBroken || site.Lessons[i].HasLostBlocks || site.Lessons[i].Questions.Any(question => objectives.All(known => known.Id != question.Objective)))
            {
                continue;
            }

            foreach (var objective in objectives)
            {
                if (site.Lessons[i].Questions.All(question => question.Objective != objective.Id))
                {
                    yield return Kind.At(objective.Span, $"no question asks for the objective `{objective.Id}`",
                        $"write `for={objective.Id}` behind the id of a question that asks for it, or of a heading above such questions");
                }
            }
        }
    }
}
