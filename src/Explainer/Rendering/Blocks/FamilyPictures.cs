using Explainer.Assembling;
using Explainer.Parsing;
using Explainer.Rendering.Pictures;

namespace Explainer.Rendering.Blocks;

/// <summary>Pictures of families and their releases, as authors ask for them.</summary>
internal static class FamilyPictures
{
    /// <summary><c>:::picture component-grid {of="olmo, llama"}</c>.</summary>
    public static string ComponentGrid(PageScope scope, Block block)
    {
        var families = CatalogueNames.Families(scope, block.Attributes.Text("of"));
        block.Attributes.RejectUnknown(scope.Problems);
        if (IsMissing(scope, block))
        {
            return "";
        }

        var shown = families.Where(family => family.Releases.Any(release => release.Components.Count > 0)).ToList();
        if (shown.Count == 0)
        {
            if (block.Attributes.Entries.Count == 0)
            {
                scope.Problems.Add(AssemblingProblems.PictureUnknown, block.Span, "this component grid does not say of which families", "write `{of=olmo}`, or several as `{of=\"olmo, llama\"}`");
            }

            return "";
        }

        var id = "component-grid" + (shown.Count == 1 ? "-" + PageScope.Dashed(shown[0].Id) : "");
        return PictureBlocks.IsDoubled(scope, id, block.Span) ? "" : PictureBlocks.Drawn(scope, Pictures.ComponentGrid.Draw(scope, shown));
    }

    public static string ReleasesOverTime(PageScope scope, Block block) => Whole(scope, block, "releases-over-time", Pictures.ReleasesOverTime.Draw);

    public static string Sizes(PageScope scope, Block block) => Whole(scope, block, "sizes", ModelSizes.Draw);

    private static string Whole(PageScope scope, Block block, string id, Func<PageScope, string> draw)
    {
        block.Attributes.RejectUnknown(scope.Problems);
        return IsMissing(scope, block) || PictureBlocks.IsDoubled(scope, id, block.Span) ? "" : PictureBlocks.Drawn(scope, draw(scope));
    }

    private static bool IsMissing(PageScope scope, Block block)
    {
        if (scope.Site.Catalogue.Families.Count > 0)
        {
            return false;
        }

        scope.Problems.Add(AssemblingProblems.CatalogueMissing, block.Span, $"the catalogue that the picture `{block.Argument?.Value}` shows holds no records", "add the records below `input/facts/`, or take the block out");
        return true;
    }
}
