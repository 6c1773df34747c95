using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>A closed list of words that fields may hold, each with its meaning and, where the word itself would puzzle a reader, with a name, in the author's order.</summary>
public sealed record Vocabulary(string Name, IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Meanings, IReadOnlyDictionary<string, string> Names)
{
    internal static Vocabulary Of(string name, YamlMap map)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlMap both)
            {
                names.TryAdd(entry.Key, both.Text("name").Value);
                meanings.TryAdd(entry.Key, both.Text("meaning").Value);
                both.RejectUnknown();
            }
            else
            {
                meanings.TryAdd(entry.Key, (entry.Value as YamlScalar)?.Value ?? "");
            }
        }

        return new Vocabulary(name, [.. map.Entries.Select(entry => entry.Key)], meanings, names);
    }

    /// <summary>What pages call a word; the word itself where it has no name of its own.</summary>
    public string NameOf(string word) => Names.GetValueOrDefault(word, word);

    /// <summary>What a word means; the word itself when nobody says.</summary>
    public string Meaning(string word) => Meanings.TryGetValue(word, out var meaning) && meaning.Length > 0 ? meaning : word;
}
