using System.Text.Json.Nodes;
using Explainer.Citations;
using Explainer.Facts;

namespace Explainer.Rendering.Data;

/// <summary>Sources for others: what is known about each, described like the fields of a record.</summary>
internal static class SourceData
{
    /// <summary>The vocabulary of how much of a source was read.</summary>
    public const string WaysOfReading = "read-how";

    /// <summary>The vocabulary of who stands behind a source.</summary>
    public const string Kinds = "source-kind";

    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.Must("title", "its title"),
        Field.Must("publisher", "who published it"),
        Field.May("address", "where it stands"),
        Field.May("path", "the file inside its repository"),
        Field.May("published", "when it appeared", FieldForm.Date),
        Field.May("as-of", "the date of the copy that was read", FieldForm.Date),
        Field.Must("checked", "the day on which it was last read", FieldForm.Day),
        Field.May("read", "what of it was read, in a sentence"),
        Field.May("read-how", "how much of it was read", FieldForm.Word, WaysOfReading),
        Field.May("kind", "who stands behind it", FieldForm.Word, Kinds),
        Field.May("archive", "where a copy is kept"),
        Field.May("commit", "the commit that was read"),
    ];

    public static JsonObject Of(Citation citation) => new()
    {
        ["id"] = citation.Id,
        ["title"] = citation.Title,
        ["publisher"] = citation.Publisher,
        ["address"] = RecordJson.TextOrNull(citation.Address),
        ["path"] = RecordJson.TextOrNull(citation.Path),
        ["published"] = RecordJson.TextOrNull(citation.Published),
        ["as-of"] = RecordJson.TextOrNull(citation.AsOf),
        ["checked"] = citation.Checked,
        ["read"] = RecordJson.TextOrNull(citation.Read),
        ["read-how"] = RecordJson.TextOrNull(citation.ReadHow),
        ["kind"] = RecordJson.TextOrNull(citation.Kind),
        ["archive"] = RecordJson.TextOrNull(citation.Archive),
        ["commit"] = RecordJson.TextOrNull(citation.Commit),
    };
}
