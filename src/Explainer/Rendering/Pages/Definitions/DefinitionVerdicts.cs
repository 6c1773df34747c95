using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Definitions;

/// <summary>Counts which records earn which of a definition's labels, as its rule says of the recorded facts.</summary>
internal static class DefinitionVerdicts
{
    private const int Most = 5;

    public static DefinitionVerdictsView Of(PageScope scope, VerdictPlan plan)
    {
        var catalogue = scope.Site.Catalogue;
        IEnumerable<string> ids = plan.Kind == "licence" ? catalogue.Licences.Select(licence => licence.Id) : catalogue.Releases.Select(release => release.Id).Distinct(StringComparer.Ordinal);
        List<RecordVerdict> verdicts = [.. ids.Select(id => scope.Context.Verdicts.Find(plan.Id.Value, id)).OfType<RecordVerdict>()];
        var order = plan.Chain.Root.Table.Outcomes.Select(outcome => outcome.Id.Value).ToList();

        // Settled labels in the order of the rule, then what facts leave open, the most frequent first.
        var groups = verdicts.GroupBy(VerdictViews.Words, StringComparer.Ordinal)
            .OrderBy(group => group.First().Verdict.Outcome is { } outcome ? order.IndexOf(outcome.Result) : order.Count)
            .ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        return new DefinitionVerdictsView(
            plan.Title,
            $"{verdicts.Count} {plan.Kind}{(verdicts.Count == 1 ? "" : "s")}",
            plan.Note,
            scope.Context.Toolbox.Holding(plan.Chain.Root.Id) is { } tool ? scope.LinkTo(tool) : null,
            [.. groups.Select(group => new DefinitionLabelView(
                group.Key,
                VerdictViews.Level(group.First()),
                group.Count(),
                [.. group.Take(Most).Select(verdict => Link(scope, plan, verdict))],
                Math.Max(0, group.Count() - Most)))]);
    }

    private static LinkView Link(PageScope scope, VerdictPlan plan, RecordVerdict verdict) => plan.Kind == "licence"
        ? new LinkView(scope.Href(Address.Licence(verdict.Subject.Id)), scope.Site.Catalogue.LicenceById[verdict.Subject.Id].ShortName)
        : new LinkView(scope.Href(Address.Family(scope.Site.Catalogue.ReleaseById[verdict.Subject.Id].FamilyId)), verdict.Subject.Name);
}
