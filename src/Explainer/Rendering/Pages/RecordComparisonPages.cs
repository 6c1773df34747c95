using System.Globalization;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Families;
using Explainer.Rendering.Licences;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Licences, and releases, beside each other: one table of all, from which a script shows the two or three that the address names.</summary>
public sealed class RecordComparisonPages : IOutput
{
    private static readonly string[] Places = ["First", "Second", "Third"];

    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var catalogue = context.Site.Catalogue;
        if (catalogue.Licences.Count > 0)
        {
            yield return Licences(context, catalogue.Licences);
        }

        if (catalogue.Families.Count > 0)
        {
            yield return Releases(context, [.. catalogue.FamiliesByName.SelectMany(family => ReleaseText.NewestFirst(catalogue, family))]);
        }
    }

    private static RenderedPage Licences(RenderContext context, IReadOnlyList<Licence> licences)
    {
        var scope = Scope(context, Address.LicenceComparison, "Compare licences");
        var comparison = new LicenceComparison(scope);
        var view = new ComparisonView(
            scope.Title,
            string.Create(CultureInfo.InvariantCulture, $"Two or three of {licences.Count} licences beside each other: what they grant, what they ask for, and what they forbid."),
            new LinkView(scope.Href(Address.Licences), "All licences"),
            "Licence",
            "licences",
            "by name",
            "What a licence grants, asks for and forbids is worked out from its text; open its page for the clause.",
            [],
            [.. comparison.Start().Select(comparison.Column)],
            [],
            comparison.Names,
            [.. licences.OrderBy(licence => licence.FullName, StringComparer.OrdinalIgnoreCase).Select(comparison.Column)]);
        return Page(scope, view, new PageLink(Address.Licences, "Licences"));
    }

    private static RenderedPage Releases(RenderContext context, IReadOnlyList<Release> releases)
    {
        var scope = Scope(context, Address.ReleaseComparison, "Compare releases");
        var comparison = new ReleaseComparison(scope);
        var view = new ComparisonView(
            scope.Title,
            string.Create(CultureInfo.InvariantCulture, $"Two or three of {releases.Count} releases beside each other: sizes, licence and its terms, what each contains, and what the rules say."),
            new LinkView(scope.Href(Address.Families), "All families"),
            "Release",
            "releases",
            "by family",
            "Parts are recorded for one release of each family.",
            [],
            [.. comparison.Start().Select(comparison.Column)],
            [],
            comparison.Names,
            [.. releases.Select(comparison.Column)]);
        return Page(scope, view, new PageLink(Address.Families, "Families"));
    }

    private static PageScope Scope(RenderContext context, string path, string title)
    {
        var scope = new PageScope(context, path, title, "record-comparison");
        scope.Blocks.UnionWith(["verdicts", "filters", "compare", "grid"]);
        return scope;
    }

    /// <summary>The page of a comparison, with the places to choose in and the lines of what is shown first.</summary>
    private static RenderedPage Page(PageScope scope, ComparisonView view, PageLink overview)
    {
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, scope.Site.Settings.Title), overview];
        var start = view.Start;
        var whole = view with
        {
            Picks = [.. Places.Select((label, i) => new ComparisonPickView(label, i < start.Count ? start[i].Id : "", i < start.Count ? start[i].Name : "None", i < start.Count))],
            Lines = [.. view.Rows.Select((name, i) => ComparedLineView.Of(name, [.. start.Select(record => record.Values[i])]))],
        };
        return new RenderedPage(
            Layout.Wrap(scope, "pages/record-comparison", whole, new PageHead(view.Title, view.Summary, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, view.Title))),
            scope.Finish(1, 0));
    }
}
