using System.Globalization;
using Explainer.Assembling;
using Explainer.Rendering.Families;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Families;

/// <summary>Every release under every rule: a grid whose cells lead to the row that fired, the facts, and their sources.</summary>
public sealed class VerdictGridPage : IOutput
{
    private const string Title = "Verdicts on all releases";

    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var catalogue = context.Site.Catalogue;
        if (catalogue.Families.Count == 0)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.Verdicts, Title, "verdict-grid");
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("filters");
        scope.Blocks.Add("records");
        scope.Blocks.Add("grid");
        var plans = ReleaseText.Plans(context.Verdicts);
        var summary = string.Create(CultureInfo.InvariantCulture,
            $"{catalogue.Releases.Count} releases under {plans.Count} sets of rules. Each answer is computed from recorded facts and leads to the row that decided, the facts, and their sources.");
        var groups = catalogue.FamiliesByName.Select(family =>
        {
            var rows = ReleaseText.NewestFirst(catalogue, family).Select(release => VerdictRows.Row(scope, release, plans)).ToList();
            return new GridGroupView(family.Id, family.Name, scope.Href(Address.Family(family.Id)), rows);
        }).ToList();
        var word = ReleaseText.Word(context.Verdicts);
        var view = new VerdictGridView(
            Title,
            summary,
            VerdictCounts.Of(context.Verdicts, catalogue.Releases),
            VerdictRows.Columns(scope, plans),
            plans.Count + 2,
            groups,
            [
                FamilyRows.Filter("family", "Family", groups.SelectMany(group => group.Rows.Select(_ => (group.Id, group.Name)))),
                FamilyRows.Filter("word", word?.Title ?? "Word", groups.SelectMany(group => group.Rows).Select(row => (row.Word, row.Word == "undecided" ? "Undecided" : word?.Chain.Root.Table.TextOf(row.Word) ?? row.Word))),
            ]);
        IReadOnlyList<PageLink> ancestors = catalogue.Definitions.Count > 0
            ? [new(Address.Home, context.Site.Settings.Title), new(Address.Definitions, "Definitions")]
            : [new(Address.Home, context.Site.Settings.Title), new(Address.Families, "Families")];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/verdict-grid", view, new PageHead(Title, summary, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, Title))),
            scope.Finish(1, 0));
    }
}
