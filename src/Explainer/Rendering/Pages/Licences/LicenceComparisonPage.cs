using System.Globalization;
using Explainer.Assembling;
using Explainer.Rendering.Licences;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Licences;

/// <summary>Any licences beside each other: one table of all, from which a script shows the two or three that the address names.</summary>
public sealed class LicenceComparisonPage : IOutput
{
    private const string Title = "Compare licences";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var licences = context.Site.Catalogue.Licences;
        if (licences.Count == 0)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.LicenceComparison, Title, "licence-comparison");
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("filters");
        scope.Blocks.Add("compare");
        var comparison = new LicenceComparison(scope);
        var summary = string.Create(CultureInfo.InvariantCulture, $"Two or three of {licences.Count} licences beside each other: what they grant, what they ask for, and what they forbid.");
        var start = comparison.Start().Select(comparison.Column).ToList();
        var view = new LicenceComparisonView(
            Title,
            summary,
            [.. ((string[])["First", "Second", "Third"]).Select((label, i) => new ComparisonPickView(label, i < start.Count ? start[i].Id : "", i < start.Count ? start[i].Name : "None", i < start.Count))],
            start,
            comparison.Lines(start),
            comparison.Names,
            [.. licences.OrderBy(licence => licence.FullName, StringComparer.OrdinalIgnoreCase).Select(comparison.Column)],
            licences.Count,
            scope.Href(Address.Licences));
        IReadOnlyList<(string, string)> ancestors = [(Address.Home, context.Site.Settings.Title), (Address.Licences, "Licences")];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/licence-comparison", view, new PageHead(Title, summary, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, Title))),
            scope.Finish(1, 0));
    }
}
