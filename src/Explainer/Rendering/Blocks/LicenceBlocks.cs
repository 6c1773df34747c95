using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Rendering.Html;
using Explainer.Rendering.Licences;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Licences inside a text: a table of some kind, a card of one, and their pictures.</summary>
internal static class LicenceBlocks
{
    /// <summary><c>:::licences {kind=community}</c>; without an attribute all of them.</summary>
    public static string Table(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        var licences = scope.Site.Catalogue.Licences;
        var kind = block.Attributes.Choice("kind", [.. licences.Select(licence => licence.Kind).Distinct().Order(StringComparer.Ordinal)], scope.Problems)?.Value ?? "";
        block.Attributes.RejectUnknown(scope.Problems);
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("stacked");
        var shown = licences.Where(licence => kind.Length == 0 || licence.Kind == kind);
        return page.Fill("blocks/licences", new LicenceTableView(kind.Length == 0 ? "Licences" : $"Licences, {RecordText.Words(kind)}", LicenceRows.Of(scope, shown), scope.Href(Address.Licences)));
    }

    /// <summary><c>:::licence llama-3-3-community</c>.</summary>
    public static string Card(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        block.Attributes.RejectUnknown(scope.Problems);
        if (block.Argument is not { } id)
        {
            return "";
        }

        if (!scope.Site.Catalogue.LicenceById.TryGetValue(id.Value, out var licence))
        {
            Unknown(scope, id.Value, id.Span);
            return "";
        }

        scope.Blocks.UnionWith(["licence", "verdicts"]);
        return page.Fill("blocks/licence", new LicenceCardView(
            licence.FullName,
            scope.Href(Address.Licence(licence.Id)),
            RecordText.Title(licence.Kind),
            LicenceText.Answer(licence),
            LicenceText.GrantsOf(licence),
            string.Join(", ", licence.Conditions.Select(clause => RecordText.Words(clause.Name)).Distinct(StringComparer.Ordinal)),
            string.Join(", ", licence.Restrictions.Select(clause => RecordText.Words(clause.Name)).Distinct(StringComparer.Ordinal))));
    }

    /// <summary><c>:::picture licence-terms {of=llama-3-3-community}</c>.</summary>
    public static string Terms(PageScope scope, Parsing.Block block)
    {
        var of = block.Attributes.Text("of");
        block.Attributes.RejectUnknown(scope.Problems);
        if (of is not { } id)
        {
            if (block.Attributes.Entries.All(entry => entry.Name != "of"))
            {
                scope.Problems.Add(AssemblingProblems.PictureUnknown, block.Span, "this picture does not say of which licence", "write `{of=apache-2.0}`");
            }

            return "";
        }

        if (!scope.Site.Catalogue.LicenceById.TryGetValue(id.Value, out var licence))
        {
            Unknown(scope, id.Value, id.Span);
            return "";
        }

        return PictureBlocks.IsDoubled(scope, "licence-terms-" + PageScope.Dashed(licence.Id), block.Span) ? "" : PictureBlocks.Drawn(scope, LicenceTerms.Draw(scope, licence));
    }

    /// <summary><c>:::picture thresholds</c>.</summary>
    public static string Sizes(PageScope scope, Parsing.Block block)
    {
        block.Attributes.RejectUnknown(scope.Problems);
        if (scope.Site.Catalogue.Licences.All(licence => licence.Thresholds.Count == 0))
        {
            scope.Problems.Add(AssemblingProblems.CatalogueMissing, block.Span, "no licence of the catalogue names a size", "add the records below `input/facts/`, or take the block out");
            return "";
        }

        return PictureBlocks.IsDoubled(scope, "thresholds", block.Span) ? "" : PictureBlocks.Drawn(scope, Thresholds.Draw(scope));
    }

    private static void Unknown(PageScope scope, string id, SourceSpan span) =>
        scope.Problems.Add(AssemblingProblems.CatalogueMissing, span, $"there is no licence `{id}` in the catalogue", Suggest.Help(id, scope.Site.Catalogue.LicenceById.Keys, "licences"));
}
