using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>The identifiers that the Model Openness Tool takes as open, written exactly, with the types of work each is made for.</summary>
/// <remarks>From <c>input/facts/spdx.yml</c>. Matching is letter by letter: <c>Apache 2.0</c> is not <c>Apache-2.0</c>.</remarks>
public sealed class OpenLicences
{
    private readonly Dictionary<string, IReadOnlyList<string>> _types = new(StringComparer.Ordinal);

    private OpenLicences()
    {
    }

    public int Count => _types.Count;

    public static OpenLicences Read(YamlMap? file)
    {
        var licences = new OpenLicences();
        foreach (var item in file?.MapsOf("licences") ?? [])
        {
            licences._types.TryAdd(item.TextOf("identifier"), item.TextsOf("for"));
        }

        return licences;
    }

    public bool IsOpen(string identifier) => _types.ContainsKey(identifier);

    /// <summary>Whether an open licence is made for a type of work: <c>code</c>, <c>data</c> or <c>document</c>.</summary>
    public bool Fits(string identifier, string type) => _types.TryGetValue(identifier, out var types) && types.Contains(type, StringComparer.Ordinal);
}
