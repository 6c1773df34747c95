using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>A model family: who makes it, what it released, and what one of its releases contains.</summary>
/// <param name="Openness">Our label for the family as a whole.</param>
/// <param name="Modalities">What its models take in or make beside text.</param>
/// <param name="Languages">Never all of them: what is not named here is not recorded.</param>
/// <param name="Releases">In the order of the file: the oldest first.</param>
/// <param name="ComponentsFor">The id of the release that the components belong to.</param>
/// <param name="TransparencyScore">The maker's, of 100; null when it was not scored.</param>
public sealed record Family(
    FactRecord Record,
    string Organisation,
    string Country,
    string OrganisationKind,
    string Openness,
    string Summary,
    string TypicalSizes,
    IReadOnlyList<string> Variants,
    IReadOnlyList<string> Specialisations,
    IReadOnlyList<string> Modalities,
    IReadOnlyList<string> Languages,
    IReadOnlyList<Release> Releases,
    string ComponentsFor,
    decimal? TransparencyScore,
    IReadOnlyList<OtherLicence> OtherLicencesSeen,
    string Caution,
    IReadOnlyList<string> Sources)
{
    public string Id => Record.Id;

    public string Name => Record.Name;

    internal static Family Of(FactRecord record)
    {
        var map = record.Map;
        var described = map.TextOf("components-for");
        return new Family(
            record,
            map.TextOf("organisation"),
            map.TextOf("country"),
            map.TextOf("organisation-kind"),
            map.TextOf("openness"),
            map.TextOf("summary"),
            map.TextOf("typical-sizes"),
            map.TextsOf("variants"),
            map.TextsOf("specialisations"),
            map.TextsOf("modalities"),
            map.TextsOf("languages"),
            [.. map.MapsOf("releases").Select(item => ReleaseOf(record.Id, item, item.TextOf("id") == described ? Components(map.MapOf("components")) : []))],
            described,
            map.NumberOf("transparency-score"),
            Exceptions(map, "other-licences-seen"),
            map.TextOf("caution"),
            map.TextsOf("sources"));
    }

    private static Release ReleaseOf(string family, YamlMap map, IReadOnlyList<ReleaseComponent> components) => new(
        map.TextOf("id"),
        map.TextOf("name"),
        family,
        map.TextOf("released"),
        map.NumbersOf("sizes-b"),
        map.NumbersOf("active-b"),
        map.NumberOf("context-tokens"),
        map.TextOf("licence"),
        Exceptions(map, "licence-exceptions"),
        map.TextsOf("variants"),
        map.TextOf("weights"),
        map.TextOf("note"),
        map.TextOf("confidence"),
        map.TextsOf("sources"),
        components,
        map);

    private static List<OtherLicence> Exceptions(YamlMap map, string field) =>
        [.. map.MapsOf(field).Select(item => new OtherLicence(item.TextOf("model"), item.TextOf("licence")))];

    private static List<ReleaseComponent> Components(YamlMap map) =>
        [.. map.Entries.Select(entry => (entry.Key, Map: map.MapOf(entry.Key)))
            .Select(item => new ReleaseComponent(item.Key, item.Map.TextOf("status"), item.Map.TextOf("licence"), item.Map.TextOf("note")))];
}
