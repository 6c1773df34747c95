using Explainer.Facts;

namespace Explainer.Rendering.Pages.Definitions;

/// <summary>What sort of thing each definition is, by the words and in the order of the vocabulary <c>definition-group</c>.</summary>
internal static class DefinitionGroups
{
    private const string VocabularyName = "definition-group";

    /// <summary>Groups that have members; those of no group come last, under an empty word.</summary>
    public static IEnumerable<(string Word, IReadOnlyList<Definition> Members)> Of(Catalogue catalogue)
    {
        IReadOnlyList<string> words = catalogue.Vocabularies.TryGetValue(VocabularyName, out var vocabulary) ? vocabulary.Words : [];
        var byGroup = catalogue.Definitions.ToLookup(definition => words.Contains(definition.Group, StringComparer.Ordinal) ? definition.Group : "", StringComparer.Ordinal);
        return words.Append("").Where(byGroup.Contains).Select(word => (word, (IReadOnlyList<Definition>)[.. byGroup[word]]));
    }

    /// <summary>A word as a heading: <c>scales-and-indexes</c> is Scales and indexes.</summary>
    public static string Name(string word) => word.Length == 0 ? "Others" : Capital.Of(word.Replace('-', ' '));

    public static string Meaning(Catalogue catalogue, string word) => word.Length == 0 || catalogue.Meaning(VocabularyName, word) is var meaning && meaning == word ? "" : meaning;
}
