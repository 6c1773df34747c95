using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Every record below <c>input/facts/</c> with a known shape, by kind, in ordinal order of the ids.</summary>
/// <param name="Records">By kind, then in order.</param>
/// <param name="References">Every place where a record names another one or a source.</param>
/// <param name="Days">Every day on which a record says it was checked.</param>
public sealed record Catalogue(
    IReadOnlyDictionary<string, IReadOnlyList<FactRecord>> Records,
    IReadOnlyDictionary<string, Vocabulary> Vocabularies,
    IReadOnlyList<FactReference> References,
    IReadOnlyList<Located<string>> Days)
{
    public static Catalogue Empty { get; } = new(
        new Dictionary<string, IReadOnlyList<FactRecord>>(), new Dictionary<string, Vocabulary>(), [], []);

    public IReadOnlyList<Licence> Licences { get; } = [.. Of(Records, "licence").Select(record => Licence.Of(record, Vocabularies))];

    public IReadOnlyList<Family> Families { get; } = [.. Of(Records, "family").Select(Family.Of)];

    public IReadOnlyList<Definition> Definitions { get; } = [.. Of(Records, "definition").Select(Definition.Of)];

    /// <summary>Licences as lists show them, from A to Z.</summary>
    public IReadOnlyList<Licence> LicencesByName => field ??= [.. Licences.OrderBy(licence => licence.FullName, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Families as lists show them, from A to Z.</summary>
    public IReadOnlyList<Family> FamiliesByName => field ??= [.. Families.OrderBy(family => family.Name, StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyDictionary<string, Licence> LicenceById => field ??= Licences.ToDictionary(licence => licence.Id, StringComparer.Ordinal);

    /// <summary>Licences by everything that a text may call them; some share a name.</summary>
    public LicenceNames LicenceNames => field ??= new LicenceNames(Licences);

    public IReadOnlyDictionary<string, Family> FamilyById => field ??= Families.ToDictionary(family => family.Id, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Definition> DefinitionById => field ??= Definitions.ToDictionary(definition => definition.Id, StringComparer.Ordinal);

    /// <summary>Every release, family by family.</summary>
    public IReadOnlyList<Release> Releases => field ??= [.. Families.SelectMany(family => family.Releases)];

    public IReadOnlyDictionary<string, Release> ReleaseById => field ??= Releases.DistinctBy(release => release.Id).ToDictionary(release => release.Id, StringComparer.Ordinal);

    /// <summary>Releases whose weights, or some sizes of them, are under each licence, the newest first.</summary>
    public ILookup<string, Release> ReleasesByLicence => field ??= Releases
        .SelectMany(release => release.Licences.Select(licence => (licence, release)))
        .OrderByDescending(pair => pair.release.Released, StringComparer.Ordinal)
        .ToLookup(pair => pair.licence, pair => pair.release, StringComparer.Ordinal);

    public IReadOnlyList<FactRecord> Of(string kind) => Of(Records, kind);

    /// <summary>The components that some of these releases record, in the order of the vocabulary, where there is one; else of the records.</summary>
    public IReadOnlyList<string> ComponentsOf(IEnumerable<Release> releases)
    {
        var used = releases.SelectMany(release => release.Components.Select(component => component.Id)).Distinct(StringComparer.Ordinal).ToList();
        return Vocabularies.TryGetValue("component", out var vocabulary) ? [.. vocabulary.Words.Where(used.Contains), .. used.Except(vocabulary.Words, StringComparer.Ordinal)] : used;
    }

    /// <summary>What a word of a vocabulary means; the word itself when nobody says.</summary>
    public string Meaning(string vocabulary, string word) => Vocabularies.TryGetValue(vocabulary, out var known) ? known.Meaning(word) : word;

    /// <summary>What pages call a word of a vocabulary; the word itself where it has no name of its own.</summary>
    public string NameOf(string vocabulary, string word) => Vocabularies.TryGetValue(vocabulary, out var known) ? known.NameOf(word) : word;

    private static IReadOnlyList<FactRecord> Of(IReadOnlyDictionary<string, IReadOnlyList<FactRecord>> records, string kind) => records.TryGetValue(kind, out var list) ? list : [];
}
