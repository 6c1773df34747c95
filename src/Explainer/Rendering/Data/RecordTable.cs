using System.Text;
using System.Text.Json.Nodes;
using Explainer.Facts;

namespace Explainer.Rendering.Data;

/// <summary>Records as a table for spreadsheets (RFC 4180): a row a record, lists joined by <c>; </c>, of a list of records their first field.</summary>
internal sealed class RecordTable
{
    private readonly List<(string Name, Field Field, Func<JsonObject, JsonNode?> Read)> _columns = [];
    private readonly IReadOnlyDictionary<string, Vocabulary> _vocabularies;

    public RecordTable(IReadOnlyList<Field> fields, IReadOnlyDictionary<string, Vocabulary> vocabularies)
    {
        _vocabularies = vocabularies;
        _columns.Add(("id", Field.Must("id", "the record's id"), record => record["id"]));
        foreach (var field in fields.Where(field => field.Name != "id"))
        {
            Add("", field, record => record);
        }
    }

    /// <summary>Names of the columns, with what they hold.</summary>
    public IEnumerable<(string Name, Field Field)> Columns => _columns.Select(column => (column.Name, column.Field));

    public byte[] Bytes(IEnumerable<JsonObject> records)
    {
        var text = new StringBuilder().AppendJoin(',', _columns.Select(column => Cell(column.Name))).Append("\r\n");
        foreach (var record in records)
        {
            text.AppendJoin(',', _columns.Select(column => Cell(Text(column.Read(record))))).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Add(string prefix, Field field, Func<JsonObject, JsonObject?> owner)
    {
        var name = prefix + field.Name;
        Func<JsonObject, JsonNode?> read = record => owner(record)?[field.Name];
        switch (field.Form)
        {
            case FieldForm.Map:
                foreach (var inner in field.Fields)
                {
                    Add(name + ".", inner, record => read(record) as JsonObject);
                }

                break;
            case FieldForm.Keyed when _vocabularies.TryGetValue(field.Of, out var vocabulary):
                foreach (var word in vocabulary.Words)
                {
                    _columns.Add(($"{name}.{word}", field.Fields[0] with { Required = false }, record => read(record)?[word]?[field.Fields[0].Name]));
                }

                break;
            case FieldForm.Keyed:
                break;
            case FieldForm.Maps:
                _columns.Add((name, field, record => new JsonArray([.. (read(record) as JsonArray ?? []).Select(item => item![field.Fields[0].Name]?.DeepClone())])));
                break;
            default:
                _columns.Add((name, field, read));
                break;
        }
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join("; ", list.Select(Text)),
        JsonObject source => Text(source["id"]),
        _ => value.ToString(),
    };

    /// <summary>Spreadsheets would run what begins like a formula; a quote before it keeps it a text.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
