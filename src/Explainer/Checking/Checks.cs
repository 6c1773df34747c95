using Explainer.Checking.Facts;
using Explainer.Checking.Lessons;
using Explainer.Checking.Quizzes;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Every check of the whole site, in order.</summary>
public static class Checks
{
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new RequirementUnknown(),
        new RequirementCycle(),
        new RequirementLater(),
        new ProseTermUnlinked(),
        new ObjectiveDoubled(),
        new PlanLessonUnknown(),
        new NavigationUnknown(),
        new PageMissing(),
        new QuestionDoubled(),
        new ObjectiveUnknown(),
        new ObjectiveUntested(),
        new QuestionAimless(),
        new RepeatUnknown(),
        new FactStale(),
        new FactFuture(),
        new RecordUnknown(),
        new RecordUnsourced(),
    ];

    public static IEnumerable<Diagnostic> Run(CheckedSite site) => All.SelectMany(check => check.Check(site));
}
