using Explainer.Diagnostics;

namespace Explainer.Checking.Quizzes;

/// <summary>A question that serves an objective its lesson does not have.</summary>
public sealed class ObjectiveUnknown : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "objective-unknown",
        "A right answer would tick nothing.",
        "Use the id of an objective of the same lesson, or add the objective.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        for (var i = 0; i < site.Lessons.Count; i++)
        {
            if (site.Site.Lessons[i].IsBroken)
            {
                continue;
            }

            var known = site.Site.Lessons[i].Objectives;
            foreach (var use in site.Lessons[i].Objectives)
            {
                if (known.All(objective => objective.Id != use.Value))
                {
                    yield return Kind.At(use.Span, $"this lesson has no objective `{use.Value}`", Suggest.Help(use.Value, known.Select(objective => objective.Id), "objectives"));
                }
            }
        }
    }
}
