using System.Globalization;
using Explainer.Assembling.Verdicts;
using Explainer.Rendering.Blocks;

namespace Explainer.Rendering.Families;

/// <summary>Real releases that earn each outcome of a decision by the rules, the newest first.</summary>
internal static class SpectrumExamples
{
    /// <summary>The plan that applies a decision to releases, or null.</summary>
    public static VerdictPlan? PlanOf(VerdictBook book, string decision) => book.PlansFor("release").FirstOrDefault(plan => plan.Chain.Root.Id == decision);

    /// <summary>For each outcome some names and how many more there are; empty when no release is judged by this decision.</summary>
    /// <param name="shown">How many names at most.</param>
    public static IReadOnlyList<string> Of(PageScope scope, string decision, int shown)
    {
        var book = scope.Context.Verdicts;
        if (PlanOf(book, decision) is not { } plan || scope.Site.Catalogue.Releases.Count == 0)
        {
            return [];
        }

        var earned = ReleaseText.NewestFirst(scope.Site.Catalogue.Releases)
            .Select(release => (release.Name, Verdict: book.Find(plan.Id.Value, release.Id)))
            .Where(pair => pair.Verdict?.Verdict.Outcome is not null)
            .ToLookup(pair => VerdictViews.PlaceOf(plan, pair.Verdict!.Verdict.Outcome!.Result), pair => pair.Name);
        var possible = Possible(scope, plan);
        var highest = earned.Select(step => step.Key).DefaultIfEmpty(-1).Max();
        return [.. Enumerable.Range(0, plan.Chain.Root.Table.Outcomes.Count).Select(i =>
            earned[i].Any() ? Text([.. earned[i]], shown) : i > highest && possible[i].Any() ? "perhaps " + Text([.. possible[i]], shown) : "")];
    }

    /// <summary>Undecided releases by the outcomes that they may earn; those with the fewest others first. Shown only above what is earned for sure, where a step would else look empty.</summary>
    private static ILookup<int, string> Possible(PageScope scope, VerdictPlan plan) =>
        ReleaseText.NewestFirst(scope.Site.Catalogue.Releases)
            .Select(release => (release.Name, Verdict: scope.Context.Verdicts.Find(plan.Id.Value, release.Id)))
            .Where(pair => pair.Verdict is { Verdict.IsSettled: false })
            .OrderBy(pair => pair.Verdict!.Verdict.Outcomes.Count)
            .SelectMany(pair => pair.Verdict!.Verdict.Outcomes.Select(outcome => (pair.Name, Place: VerdictViews.PlaceOf(plan, outcome.Result))))
            .ToLookup(pair => pair.Place, pair => pair.Name);

    private static string Text(IReadOnlyList<string> names, int shown) => names.Count <= shown
        ? string.Join(", ", names)
        : string.Join(", ", names.Take(shown)) + $" and {(names.Count - shown).ToString(CultureInfo.InvariantCulture)} more";
}
