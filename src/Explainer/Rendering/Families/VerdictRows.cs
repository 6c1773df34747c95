using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Families;

/// <summary>Verdicts as the rows and columns of a grid; each cell leads to what explains it.</summary>
internal static class VerdictRows
{
    /// <summary>A column a plan; its heading leads to the definition, or else to the tool.</summary>
    public static IReadOnlyList<GridColumnView> Columns(PageScope scope, IEnumerable<VerdictPlan> plans) =>
        [.. plans.Select(plan => new GridColumnView(plan.Title,
            scope.Site.Catalogue.DefinitionById.ContainsKey(plan.Definition) ? scope.Href(Address.Definition(plan.Definition)) : VerdictViews.ToolHref(scope, plan)))];

    public static GridRowView Row(PageScope scope, Release release, IEnumerable<VerdictPlan> plans)
    {
        var page = Address.Family(release.FamilyId);
        var word = ReleaseText.Word(scope.Context.Verdicts) is { } plan ? scope.Context.Verdicts.Find(plan.Id.Value, release.Id) : null;
        return new GridRowView(
            release.Name,
            scope.Href(page, ReleaseText.Anchor(release.Id)),
            ReleaseText.Month(release.Released),
            release.Released,
            release.FamilyId,
            word?.Verdict.Outcome?.Result ?? "undecided",
            [.. plans.Select(column => Cell(scope, release, column, page))]);
    }

    private static GridCellView Cell(PageScope scope, Release release, VerdictPlan plan, string page)
    {
        if (scope.Context.Verdicts.Find(plan.Id.Value, release.Id) is not { } verdict)
        {
            return new GridCellView("none", "", "", "");
        }

        return new GridCellView(VerdictViews.Brief(verdict), VerdictViews.Level(verdict), scope.Href(page, ReleaseText.Anchor(plan, release.Id)), verdict.IsDoubtful ? "doubtful" : "");
    }
}
