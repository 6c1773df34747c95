using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>A closed list of words that fields may hold, each with its meaning, in the author's order.</summary>
public sealed record Vocabulary(string Name, IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Meanings)
{
    internal static Vocabulary Of(string name, YamlMap map) => new(
        name,
        [.. map.Entries.Select(entry => entry.Key)],
        map.Entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => (entry.Value as YamlScalar)?.Value ?? "", StringComparer.Ordinal));

    /// <summary>What a word means; the word itself when nobody says.</summary>
    public string Meaning(string word) => Meanings.TryGetValue(word, out var meaning) && meaning.Length > 0 ? meaning : word;
}
