using System.Globalization;
using Explainer.Assembling;
using Explainer.Rendering.Licences;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Licences;

/// <summary>All licences in one table, with a picture of the sizes from which other terms hold.</summary>
public sealed class LicencesPage : IOutput
{
    private const string Title = "All licences";

    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var licences = context.Site.Catalogue.Licences;
        if (licences.Count == 0)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.Licences, Title, "licences");
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("filters");
        scope.Blocks.Add("records");
        scope.Blocks.Add("stacked");
        scope.Blocks.Add("picture");
        scope.Blocks.Add("chart");
        var summary = string.Create(CultureInfo.InvariantCulture,
            $"{licences.Count} licences of models, data and code: what each lets you do, what it asks for, what it forbids, and what is published under it.");
        var rows = LicenceRows.Of(scope, licences);
        var picture = Thresholds.Draw(scope);
        var view = new LicencesView(Title, summary, rows, LicenceRows.Filters(rows), picture.Length == 0 ? [] : [new PictureView(picture)], Tools(scope), scope.Href(Address.LicenceComparison));
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/licences", view, new PageHead(Title, summary, home, "website", StructuredData.Breadcrumbs(scope, home, Title))),
            scope.Finish(1, 0));
    }

    private static IReadOnlyList<LinkView> Tools(PageScope scope) =>
    [
        .. scope.Context.Verdicts.Plans.Where(plan => plan.Asked.Count > 0)
            .Select(plan => scope.Context.Toolbox.Holding(plan.Chain.Root.Id)).OfType<ToolText>()
            .Select(scope.LinkTo),
    ];
}
