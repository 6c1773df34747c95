using System.Globalization;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Families;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Licences;

/// <summary>Licences as rows of a table: kind, grants, sizes, and how much is published under each.</summary>
internal static class LicenceRows
{
    /// <summary>Kind by kind in the order of their vocabulary, then by name.</summary>
    public static IReadOnlyList<LicenceRowView> Of(PageScope scope, IEnumerable<Licence> licences)
    {
        var kinds = scope.Site.Catalogue.Vocabularies.TryGetValue("licence-kind", out var vocabulary) ? vocabulary.Words.ToList() : [];
        return [.. licences.OrderBy(licence => kinds.IndexOf(licence.Kind)).ThenBy(licence => licence.FullName, StringComparer.OrdinalIgnoreCase).Select(licence => Row(scope, licence))];
    }

    public static IReadOnlyList<FilterView> Filters(IReadOnlyList<LicenceRowView> rows) =>
    [
        FamilyRows.Filter("kind", "Kind", rows.Select(row => (row.KindWord, row.Kind))),
        FamilyRows.Filter("business", "Use in a business", rows.Select(row => (row.Business, RecordText.Title(row.Business)))),
        FamilyRows.Filter("training", "Train others", rows.Select(row => (row.Training, RecordText.Title(row.Training)))),
    ];

    private static LicenceRowView Row(PageScope scope, Licence licence) => new(
        licence.FullName,
        scope.Href(Address.Licence(licence.Id)),
        RecordText.Title(licence.Kind),
        licence.Kind,
        LicenceText.GrantsOf(licence),
        licence.Grants[0].Value,
        licence.Grants[^1].Value,
        string.Join("; ", licence.Thresholds.Select(LicenceText.Short).Distinct(StringComparer.Ordinal)),
        (licence.Thresholds.Count == 0 ? 0 : licence.Thresholds.Min(threshold => threshold.Value)).ToString(CultureInfo.InvariantCulture),
        scope.Site.Catalogue.ReleasesByLicence[licence.Id].Count(),
        licence.Confidence == "high" ? "" : licence.Confidence == "low" ? "reported" : "partly reported");
}
