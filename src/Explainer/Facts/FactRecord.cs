using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>One record of the catalogue as its author wrote it, whose shape was checked.</summary>
/// <param name="Id">The file's name, or the key in a file of many.</param>
public sealed record FactRecord(RecordShape Shape, string Id, YamlMap Map)
{
    public string Name => Map.TextOf("name") is { Length: > 0 } name ? name : Id;

    public string Checked => Map.TextOf("checked");

    public string Confidence => Map.TextOf("confidence");

    /// <summary>Ids of every source that it, or a record inside it, names, in order of first use.</summary>
    public IReadOnlyList<string> Sources => field ??= [.. Named(Shape.Fields, Map).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Named(IReadOnlyList<Field> fields, YamlMap map) => fields.SelectMany(field => field.Form switch
    {
        FieldForm.Reference or FieldForm.References when field.Of == "source" => map.TextsOf(field.Name),
        FieldForm.Map => Named(field.Fields, map.MapOf(field.Name)),
        FieldForm.Maps => map.MapsOf(field.Name).SelectMany(item => Named(field.Fields, item)),
        FieldForm.Keyed => map.MapOf(field.Name) is var keyed ? keyed.Entries.SelectMany(entry => Named(field.Fields, keyed.MapOf(entry.Key))) : [],
        _ => [],
    });
}
