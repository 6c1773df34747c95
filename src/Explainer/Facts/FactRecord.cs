using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>One record of the catalogue as its author wrote it, whose shape was checked.</summary>
/// <param name="Id">The file's name, or the key in a file of many.</param>
public sealed record FactRecord(RecordShape Shape, string Id, YamlMap Map)
{
    public string Name => Map.TextOf("name") is { Length: > 0 } name ? name : Id;

    public string Checked => Map.TextOf("checked");

    public string Confidence => Map.TextOf("confidence");
}
