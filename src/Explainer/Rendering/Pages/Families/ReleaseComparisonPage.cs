using System.Globalization;
using Explainer.Assembling;
using Explainer.Rendering.Families;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Families;

/// <summary>Any releases beside each other: one table of all, from which a script shows the two or three that the address names.</summary>
public sealed class ReleaseComparisonPage : IOutput
{
    private const string Title = "Compare releases";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var catalogue = context.Site.Catalogue;
        if (catalogue.Families.Count == 0)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.ReleaseComparison, Title, "release-comparison");
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("filters");
        scope.Blocks.Add("compare");
        var comparison = new ReleaseComparison(scope);
        var releases = catalogue.Families.OrderBy(family => family.Name, StringComparer.OrdinalIgnoreCase).SelectMany(family => ReleaseText.NewestFirst(catalogue, family)).ToList();
        var summary = string.Create(CultureInfo.InvariantCulture,
            $"Two or three of {releases.Count} releases beside each other: sizes, licence and its terms, what each contains, and what the rules say.");
        var start = comparison.Start().Select(comparison.Column).ToList();
        var view = new ReleaseComparisonView(
            Title,
            summary,
            [.. ((string[])["First", "Second", "Third"]).Select((label, i) => new ComparisonPickView(label, i < start.Count ? start[i].Id : "", i < start.Count ? start[i].Name : "None", i < start.Count))],
            start,
            comparison.Lines(start),
            comparison.Names,
            [.. releases.Select(comparison.Column)],
            releases.Count,
            scope.Href(Address.Families));
        IReadOnlyList<(string, string)> ancestors = [(Address.Home, context.Site.Settings.Title), (Address.Families, "Families")];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/release-comparison", view, new PageHead(Title, summary, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, Title))),
            scope.Finish(1, 0));
    }
}
