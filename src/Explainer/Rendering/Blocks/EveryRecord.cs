using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>What a tool that asks readers says of every record at once: the records by answer, the best answer first.</summary>
internal static class EveryRecord
{
    public static IReadOnlyList<EveryRecordView> Of(PageScope scope, VerdictPlan plan) =>
    [
        .. scope.Site.Catalogue.LicencesByName.Select(licence => (Licence: licence, Verdict: scope.Context.Verdicts.Find(plan.Id.Value, licence.Id)))
            .Where(pair => pair.Verdict is not null)
            .GroupBy(pair => pair.Verdict!.Words, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Verdict!.Verdict.Outcomes.Min(outcome => VerdictViews.PlaceOf(plan, outcome.Result)))
            .ThenByDescending(group => group.First().Verdict!.Verdict.Outcomes.Max(outcome => VerdictViews.PlaceOf(plan, outcome.Result)))
            .Select(group => new EveryRecordView(group.Key, VerdictViews.Level(group.First().Verdict!), group.Count(),
                [.. group.Select(pair => new LinkView(scope.Href(Address.Licence(pair.Licence.Id)), pair.Licence.FullName))])),
    ];
}
