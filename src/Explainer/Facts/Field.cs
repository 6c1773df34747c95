namespace Explainer.Facts;

/// <summary>One field of a record, described once: readers, pages and the schema of the data all use this.</summary>
/// <param name="Meaning">What the value says, as a phrase that can stand beside it.</param>
/// <param name="Of">The vocabulary of a word or of the keys, or the kind of record that a reference leads to; else empty.</param>
/// <param name="Fields">Of a map, or of each map in a list; else empty.</param>
public sealed record Field(string Name, string Meaning, FieldForm Form, bool Required, string Of, IReadOnlyList<Field> Fields)
{
    /// <summary>The name as pages print it.</summary>
    public string Label { get; } = char.ToUpperInvariant(Name[0]) + string.Join(' ', Name.Split('-').Select(Word))[1..];

    /// <summary>What a number counts.</summary>
    public FieldUnit Unit { get; init; }

    /// <summary>Parts of names that are written in capitals.</summary>
    private static string[] Capitals { get; } = ["api", "g7", "gb", "i", "ii", "iii", "kv", "mot", "osaid", "osi", "spdx"];

    private static string Word(string word) => Capitals.Contains(word, StringComparer.Ordinal) ? word.ToUpperInvariant() : word == "openai" ? "OpenAI" : word;

    internal static Field Must(string name, string meaning, FieldForm form = FieldForm.Text, string of = "") => new(name, meaning, form, true, of, []);

    internal static Field May(string name, string meaning, FieldForm form = FieldForm.Text, string of = "") => new(name, meaning, form, false, of, []);

    internal static Field Map(string name, string meaning, params IReadOnlyList<Field> fields) => new(name, meaning, FieldForm.Map, false, "", fields);

    internal static Field Maps(string name, string meaning, params IReadOnlyList<Field> fields) => new(name, meaning, FieldForm.Maps, false, "", fields);

    internal static Field Keyed(string name, string meaning, string vocabulary, params IReadOnlyList<Field> fields) => new(name, meaning, FieldForm.Keyed, false, vocabulary, fields);
}
