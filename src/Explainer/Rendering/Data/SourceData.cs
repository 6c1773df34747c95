using System.Text.Json.Nodes;
using Explainer.Citations;
using Explainer.Facts;

namespace Explainer.Rendering.Data;

/// <summary>Sources for others: what is known about each, described like the fields of a record.</summary>
internal static class SourceData
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.Must("title", "its title"),
        Field.Must("publisher", "who published it"),
        Field.May("address", "where it stands"),
        Field.May("published", "when it appeared", FieldForm.Date),
        Field.Must("checked", "the day on which it was last read", FieldForm.Day),
        Field.May("read", "what of it was read, and how"),
        Field.May("archive", "where a copy is kept"),
        Field.May("commit", "the commit that was read"),
    ];

    public static JsonObject Of(Citation citation) => new()
    {
        ["id"] = citation.Id,
        ["title"] = citation.Title,
        ["publisher"] = citation.Publisher,
        ["address"] = RecordJson.TextOrNull(citation.Address),
        ["published"] = RecordJson.TextOrNull(citation.Published),
        ["checked"] = citation.Checked,
        ["read"] = RecordJson.TextOrNull(citation.Read),
        ["archive"] = RecordJson.TextOrNull(citation.Archive),
        ["commit"] = RecordJson.TextOrNull(citation.Commit),
    };
}
