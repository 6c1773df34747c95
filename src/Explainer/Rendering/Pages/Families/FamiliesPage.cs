using System.Globalization;
using Explainer.Assembling;
using Explainer.Rendering.Families;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Families;

/// <summary>All families in one table, with pictures of their sizes and of their releases over time.</summary>
public sealed class FamiliesPage : IOutput
{
    private const string Title = "Model families";

    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var catalogue = context.Site.Catalogue;
        if (catalogue.Families.Count == 0)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.Families, Title, "families");
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("filters");
        scope.Blocks.Add("records");
        scope.Blocks.Add("stacked");
        scope.Blocks.Add("picture");
        scope.Blocks.Add("chart");
        var summary = string.Create(CultureInfo.InvariantCulture,
            $"{catalogue.Families.Count} families and {catalogue.Releases.Count} releases: who makes them, how large they are, under which licence, and which word each has earned by the rules of this site.");
        var rows = FamilyRows.Of(scope, catalogue.Families);
        var view = new FamiliesView(
            Title,
            summary,
            FamilyRows.WordTitle(scope),
            rows,
            [
                FamilyRows.Filter("openness", "Openness", rows.Select(row => (row.OpennessWord, row.Openness))),
                FamilyRows.Filter("country", "Country", rows.Select(row => (row.CountryCode, row.Country))),
                FamilyRows.Filter("word", "Newest, by the rules", rows.Select(row => (row.WordFilter, row.WordFilter))),
            ],
            [.. ((string[])[ReleasesOverTime.Draw(scope), ModelSizes.Draw(scope)]).Where(html => html.Length > 0).Select(html => new PictureView(html))],
            [.. context.Toolbox.Texts.Values.Where(HasFinder).Select(scope.LinkTo)],
            scope.Href(Address.Verdicts),
            scope.Href(Address.ReleaseComparison));
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/families", view, new PageHead(Title, summary, home, "website", StructuredData.Breadcrumbs(scope, home, Title))),
            scope.Finish(1, 0));
    }

    private static bool HasFinder(ToolText text) => text.Prose.Blocks.Any(block => block.Name.Name == "finder");
}
