using Explainer.Assembling;
using Explainer.Rendering.Families;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Small tables of the catalogue inside a text: verdicts on some releases, and families of some kind.</summary>
internal static class FamilyBlocks
{
    /// <summary><c>:::verdicts {releases="olmo-2, llama-3.3" under="osaid, which-word"}</c>.</summary>
    public static string Verdicts(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        var (names, under) = (block.Attributes.Text("releases"), block.Attributes.Text("under"));
        var releases = CatalogueNames.Releases(scope, names);
        var plans = CatalogueNames.Plans(scope, under);
        block.Attributes.RejectUnknown(scope.Problems);
        if (names is null && !block.Attributes.Entries.Any(entry => entry.Name == "releases"))
        {
            scope.Problems.Add(Parsing.ParsingProblems.FieldMissing, block.Span, "this grid does not say of which releases", "write `:::verdicts {releases=\"olmo-2, llama-3.3\"}`");
        }

        if (releases.Count == 0 || plans.Count == 0)
        {
            return "";
        }

        scope.Blocks.Add("verdicts");
        return page.Fill("blocks/verdicts", new VerdictsView(
            releases.Count == 1 ? $"What the rules say of {releases[0].Name}" : $"What the rules say of {releases.Count} releases",
            VerdictRows.Columns(scope, plans),
            [.. releases.Select(release => VerdictRows.Row(scope, release, plans))],
            scope.Href(Address.Verdicts)));
    }

    /// <summary><c>:::families {openness=fully-open}</c>; without an attribute all of them.</summary>
    public static string Families(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        var catalogue = scope.Site.Catalogue;
        var openness = block.Attributes.Choice("openness", [.. catalogue.Families.Select(family => family.Openness).Distinct().Order(StringComparer.Ordinal)], scope.Problems)?.Value ?? "";
        var kind = block.Attributes.Choice("maker", [.. catalogue.Families.Select(family => family.OrganisationKind).Distinct().Order(StringComparer.Ordinal)], scope.Problems)?.Value ?? "";
        block.Attributes.RejectUnknown(scope.Problems);
        var shown = catalogue.Families.Where(family => openness is "" || family.Openness == openness).Where(family => kind is "" || family.OrganisationKind == kind).ToList();
        if (shown.Count == 0)
        {
            scope.Problems.Add(AssemblingProblems.CatalogueMissing, block.Span, "no family has all of this", "take one of the conditions out");
            return "";
        }

        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("stacked");
        var caption = "Families" + (openness.Length == 0 ? "" : $", {openness.Replace('-', ' ')}") + (kind.Length == 0 ? "" : $", made by: {kind.Replace('-', ' ')}");
        return page.Fill("blocks/families", new FamilyTableView(caption, FamilyRows.WordTitle(scope), FamilyRows.Of(scope, shown), scope.Href(Address.Families)));
    }
}
