using System.Globalization;
using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;
using Explainer.Rendering.Families;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>All releases as a table to look through: <c>:::finder {#find-a-family quantisations="q4-k-m, q8-0"}</c>.</summary>
internal static class FinderBlocks
{
    private const string Unknown = "unknown";

    public static string Show(PageRenderer page, Block block)
    {
        var scope = page.Scope;
        var id = block.NeedId(scope.Problems);
        var bits = CatalogueNames.Quantisations(scope, block.Attributes.Text("quantisations"));
        block.Attributes.RejectUnknown(scope.Problems);
        if (id.Value.Length == 0 || bits.Count == 0)
        {
            return "";
        }

        scope.Id(id.Value, id.Span);
        scope.IdsOf("blocks/finder", id.Value);
        scope.Blocks.Add("finder");
        scope.Blocks.Add("filters");
        scope.Blocks.Add("stacked");
        return page.Fill("blocks/finder", View(page, block, id.Value, bits));
    }

    private static FinderView View(PageRenderer page, Block block, string id, IReadOnlyList<FactRecord> bits)
    {
        var scope = page.Scope;
        var catalogue = scope.Site.Catalogue;
        var releases = catalogue.ReleaseById.Values.ToList();
        var plan = ReleaseText.Word(scope.Context.Verdicts);
        return new FinderView(
            id,
            scope.Title,
            BlockHtml.Body(page, block),
            $"{Counted.Of(releases.Count, "release")} of {Counted.Of(catalogue.Families.Count, "family", "families")}",
            plan is null ? "" : "By the rules",
            [.. bits.Select(record => new FinderBitsView(record.Id, record.Name, BitsOf(record).ToString(CultureInfo.InvariantCulture)))],
            Licences(catalogue, releases),
            plan is null ? [] : [.. plan.Chain.Root.Table.Outcomes.Select(outcome => new FilterValueView(outcome.Id.Value, outcome.Text, 0))],
            FamilyRows.Filter("for", "Made for", catalogue.Families.SelectMany(family => family.Specialisations).Select(word => (word, RecordText.Words(word)))).Values,
            Meant("modality", family => family.Modalities),
            Meant("language", family => family.Languages),
            [.. catalogue.FamiliesByName.Select(family => Family(scope, family, BitsOf(bits[0])))],
            scope.Href("data/releases.csv"),
            scope.Href(Address.Data));

        IReadOnlyList<FilterValueView> Meant(string vocabulary, Func<Family, IReadOnlyList<string>> words) =>
            FamilyRows.Filter("", "", catalogue.Families.SelectMany(words).Select(word => (word, Capital.Of(catalogue.Meaning(vocabulary, word))))).Values;
    }

    /// <summary>Bits for each weight.</summary>
    private static decimal BitsOf(FactRecord quantisation) => quantisation.Map.NumberOf("bits-per-weight") ?? 0;

    /// <summary>The licences that some release has, by kind, in the order of the vocabulary.</summary>
    private static List<FinderLicencesView> Licences(Catalogue catalogue, List<Release> releases)
    {
        var counts = releases.SelectMany(release => release.Licences).CountBy(licence => licence, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var kinds = catalogue.Vocabularies.TryGetValue("licence-kind", out var known) ? known.Words.ToList() : [];
        return [.. catalogue.LicencesByName.Where(licence => counts.ContainsKey(licence.Id)).GroupBy(licence => licence.Kind).OrderBy(group => kinds.IndexOf(group.Key))
            .Select(group => new FinderLicencesView(group.Key, RecordText.Title(group.Key),
                [.. group.Select(licence => new FilterValueView(licence.Id, licence.ShortName, counts[licence.Id]))]))];
    }

    private static FinderFamilyView Family(PageScope scope, Family family, decimal bits) => new(
        family.Name,
        scope.Href(Address.Family(family.Id)),
        family.Organisation,
        family.Specialisations.Count == 0 ? Unknown : string.Join(", ", family.Specialisations.Select(RecordText.Words)),
        [.. family.Modalities.Select(word => new WordView(word, scope.Site.Catalogue.Meaning("modality", word)))],
        [.. family.Languages.Select(word => new WordView(word, scope.Site.Catalogue.Meaning("language", word)))],
        [.. ReleaseText.NewestFirst(scope.Site.Catalogue, family).Select(release => Row(scope, release, bits))]);

    private static FinderRowView Row(PageScope scope, Release release, decimal bits)
    {
        var plan = ReleaseText.Word(scope.Context.Verdicts);
        var verdict = plan is null ? null : scope.Context.Verdicts.Find(plan.Id.Value, release.Id);
        return new FinderRowView(
            release.Name,
            scope.Href(Address.Family(release.FamilyId), ReleaseText.Anchor(release.Id)),
            ReleaseText.Month(release.Released),
            release.Sizes.Count == 0 ? Unknown : string.Join(", ", release.Sizes.Select(RecordText.Size)),
            string.Join(' ', release.Sizes.Select(size => size.ToString(CultureInfo.InvariantCulture))),
            release.Sizes.Count == 0 ? Unknown : string.Join(", ", release.Sizes.Select(size => WeightMemory.Print(WeightMemory.Gigabytes(size, bits)))),
            [.. release.Licences.Select(licence => ReleaseViews.LicenceLine(scope, "", licence)).Select(line => new LinkView(line.Href, line.Href.Length == 0 ? Unknown : line.Text))],
            verdict is null ? Unknown : VerdictViews.Brief(verdict),
            verdict is null || verdict.Verdict.IsSettled ? "" : string.Join(' ', verdict.Verdict.Outcomes.Select(outcome => outcome.Result)));
    }
}
