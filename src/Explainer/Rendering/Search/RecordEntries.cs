using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Families;
using Explainer.Rendering.Records;

namespace Explainer.Rendering.Search;

/// <summary>Records of the catalogue as entries of search, by name.</summary>
internal static class RecordEntries
{
    public static IReadOnlyList<SearchEntry> Licences(Catalogue catalogue) =>
        [.. catalogue.LicencesByName.Select(licence => new SearchEntry(
            licence.FullName, Address.Licence(licence.Id), "", Line(RecordText.Title(licence.Kind), licence.Steward),
            Others(licence.FullName, [licence.Spdx, licence.Id, .. licence.Also]), Words(licence.Record), []))];

    public static IReadOnlyList<SearchEntry> Families(Catalogue catalogue) =>
        [.. catalogue.FamiliesByName.Select(family => new SearchEntry(
            family.Name, Address.Family(family.Id), "", Line(family.Organisation, RecordText.Title(family.Openness)), [], Words(family.Record),
            [.. ReleaseText.NewestFirst(catalogue, family).Select(release => new SearchEntry(
                release.Name, Address.Family(family.Id), ReleaseText.Anchor(release.Id),
                Line(ReleaseText.Month(release.Released), catalogue.LicenceById.TryGetValue(release.Licence, out var licence) ? ReleaseText.Licence(licence) : ""),
                Others(release.Name, [release.Id]),
                words => words.Add(release.Note).Add(string.Join(' ', release.Variants)).Add(string.Join(' ', release.Sizes.Select(RecordText.Size))).Take(), []))]))];

    public static IReadOnlyList<SearchEntry> Definitions(Catalogue catalogue) =>
        [.. catalogue.Definitions.OrderBy(definition => definition.Name, StringComparer.OrdinalIgnoreCase).Select(definition => new SearchEntry(
            definition.Name, Address.Definition(definition.Id), "", Line(definition.Steward, definition.Year),
            Others(definition.Name, [definition.ShortName, definition.Id]), Words(definition.Record), []))];

    /// <summary>Kinds of records that stand in one list each, with their records.</summary>
    public static IReadOnlyList<SearchEntry> Lists(Catalogue catalogue) =>
        [.. RecordPlaces.Listed.Where(shape => catalogue.Of(shape.Kind).Count > 0).Select(shape => new SearchEntry(
            shape.Title, Address.Records(shape.Place), "", shape.Meaning, [], SearchEntries.None,
            [.. catalogue.Of(shape.Kind).Select(record => new SearchEntry(
                RecordPlaces.Name(catalogue, record), Address.Records(shape.Place), PageScope.Dashed(record.Id), "", Others(record.Name, [record.Id]), Words(record), []))]))];

    private static Func<WordCollector, IReadOnlyList<int>> Words(FactRecord record) => words => words.Add(record.Shape.Fields, record.Map).Take();

    private static string Line(string first, string second) => first.Length == 0 ? second : second.Length == 0 ? first : $"{first} · {second}";

    /// <summary>Names with a word that the name itself does not have.</summary>
    private static string[] Others(string name, IEnumerable<string> others)
    {
        var known = Words(name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. others.Where(other => !known.IsSupersetOf(Words(other))).DistinctBy(other => string.Join(' ', Words(other)), StringComparer.OrdinalIgnoreCase)];
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        for (var reader = new WordReader(name); reader.Next(out var word, out _);)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
