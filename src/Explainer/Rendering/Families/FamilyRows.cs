using System.Globalization;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Families;

/// <summary>Families as rows of a table, with what their newest release is and earns.</summary>
internal static class FamilyRows
{
    /// <summary>The heading of the column with the word; empty in a course without verdicts on releases.</summary>
    public static string WordTitle(PageScope scope) => ReleaseText.Word(scope.Context.Verdicts) is null ? "" : "Newest, by the rules";

    public static IReadOnlyList<FamilyRowView> Of(PageScope scope, IEnumerable<Family> families) => [.. families.OrderBy(family => family.Name, StringComparer.OrdinalIgnoreCase).Select(family => Row(scope, family))];

    /// <summary>The values of one column and how often each occurs, the most frequent first; a long list by name.</summary>
    public static FilterView Filter(string key, string name, IEnumerable<(string Value, string Text)> values)
    {
        var groups = values.Where(value => value.Value.Length > 0).GroupBy(value => value).OrderBy(group => group.Key.Text, StringComparer.OrdinalIgnoreCase).ToList();
        return new FilterView(key, name,
            [.. (groups.Count > 16 ? groups.AsEnumerable() : groups.OrderByDescending(group => group.Count())).Select(group => new FilterValueView(group.Key.Value, group.Key.Text, group.Count()))]);
    }

    private static FamilyRowView Row(PageScope scope, Family family)
    {
        var page = Address.Family(family.Id);
        var newest = ReleaseText.NewestFirst(scope.Site.Catalogue, family) is [var first, ..] ? first : null;
        var plan = ReleaseText.Word(scope.Context.Verdicts);
        var verdict = newest is null || plan is null ? null : scope.Context.Verdicts.Find(plan.Id.Value, newest.Id);
        var place = verdict?.Verdict.Outcome is { } outcome ? VerdictViews.PlaceOf(plan!, outcome.Result) : -1;
        return new FamilyRowView(
            family.Name,
            scope.Href(page),
            family.Organisation,
            CountryNames.Of(family.Country),
            family.Country,
            RecordText.Title(family.Openness),
            family.Openness,
            ReleaseLevels.OfFamily(family.Openness),
            family.Releases.Count,
            newest?.Name ?? "",
            newest is null ? "" : scope.Href(page, ReleaseText.Anchor(newest.Id)),
            newest is null ? "" : ReleaseText.Month(newest.Released),
            newest?.Released ?? "",
            ReleaseText.Range(family.Releases) is { Length: > 0 } range ? range : "not published",
            (family.Releases.SelectMany(release => release.Sizes).DefaultIfEmpty(0).Max()).ToString(CultureInfo.InvariantCulture),
            newest is null ? [] : [.. newest.Licences.Select(licence => Licence(scope, licence))],
            verdict is null ? "" : VerdictViews.Brief(verdict),
            verdict is null ? "" : verdict.Verdict.Outcome?.Text ?? "Undecided",
            verdict is null ? "" : VerdictViews.Level(verdict),
            place.ToString(CultureInfo.InvariantCulture),
            newest is null || verdict is null ? "" : scope.Href(page, ReleaseText.Anchor(plan!, newest.Id)));
    }

    private static LinkView Licence(PageScope scope, string id) =>
        ReleaseViews.LicenceLine(scope, "", id) is { } line ? new LinkView(line.Href, line.Text) : new LinkView("", id);
}
