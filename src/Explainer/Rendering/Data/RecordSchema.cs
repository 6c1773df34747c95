using System.Text.Json.Nodes;
using Explainer.Facts;

namespace Explainer.Rendering.Data;

/// <summary>JSON Schema, draft 2020-12, made of the same descriptions of fields as the records.</summary>
internal sealed class RecordSchema(IReadOnlyDictionary<string, Vocabulary> vocabularies)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Of a whole file: its head, and a list of records.</summary>
    public JsonObject Of(DataFile file, string address)
    {
        var record = Object(file.Fields.Where(field => field.Name != "id"));
        ((JsonObject)record["properties"]!).Insert(0, "id", Typed("string", "the record's id"));
        ((JsonArray)record["required"]!).Insert(0, "id");
        var properties = new JsonObject { ["$schema"] = Typed("string", "where this schema stands") };
        foreach (var (name, meaning) in DataHead.Members)
        {
            properties[name] = Typed("string", meaning);
        }

        properties["records"] = new JsonObject { ["type"] = "array", ["items"] = record };
        return new JsonObject
        {
            ["$schema"] = Draft,
            ["$id"] = address,
            ["title"] = file.Title,
            ["description"] = file.Meaning,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]),
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Object(IEnumerable<Field> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            var schema = Value(field);
            schema.Insert(0, "description", field.Meaning);
            properties[field.Name] = schema;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]),
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Value(Field field) => field.Form switch
    {
        FieldForm.Number => Single("number", field),
        FieldForm.YesNo => Single("boolean", field),
        FieldForm.Date => Dated(field, "^[0-9]{4}(-[0-9]{2}){0,2}$"),
        FieldForm.Day => Dated(field, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        FieldForm.Word => Word(field, field.Required),
        FieldForm.Words => List(Word(field, isRequired: true)),
        FieldForm.Numbers => List(new JsonObject { ["type"] = "number" }),
        FieldForm.Texts => List(new JsonObject { ["type"] = "string" }),
        FieldForm.Reference when field.Of == "source" => Source(field.Required),
        FieldForm.References => List(field.Of == "source" ? Source(isRequired: true) : new JsonObject { ["type"] = "string" }),
        FieldForm.Map => Nullable(Object(field.Fields), field),
        FieldForm.Maps => List(Object(field.Fields)),
        FieldForm.Keyed => Nullable(Keyed(field), field),
        _ => Single("string", field),
    };

    private static JsonObject Typed(string type, string meaning) => new() { ["description"] = meaning, ["type"] = type };

    private static JsonObject Single(string type, Field field) => new() { ["type"] = Types(type, field.Required) };

    private static JsonNode Types(string type, bool isRequired) => isRequired ? type : new JsonArray(type, "null");

    private static JsonObject Dated(Field field, string pattern)
    {
        var schema = Single("string", field);
        schema["pattern"] = pattern;
        return schema;
    }

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Nullable(JsonObject schema, Field field)
    {
        schema["type"] = Types("object", field.Required);
        return schema;
    }

    private JsonObject Word(Field field, bool isRequired)
    {
        if (!vocabularies.TryGetValue(field.Of, out var vocabulary))
        {
            return new JsonObject { ["type"] = Types("string", isRequired) };
        }

        var words = new JsonArray([.. vocabulary.Words.Select(word => (JsonNode)word)]);
        if (!isRequired)
        {
            words.Add(null);
        }

        return new JsonObject { ["enum"] = words };
    }

    private JsonObject Keyed(Field field)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (vocabularies.TryGetValue(field.Of, out var vocabulary))
        {
            schema["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. vocabulary.Words.Select(word => (JsonNode)word)]) };
        }

        schema["additionalProperties"] = Object(field.Fields);
        return schema;
    }

    private static JsonObject Source(bool isRequired) => new()
    {
        ["type"] = Types("object", isRequired),
        ["properties"] = new JsonObject
        {
            ["id"] = Typed("string", "the source's id in sources.json"),
            ["address"] = new JsonObject { ["description"] = "where it stands", ["type"] = new JsonArray("string", "null") },
            ["checked"] = new JsonObject { ["description"] = "the day on which it was read", ["type"] = new JsonArray("string", "null") },
        },
        ["required"] = new JsonArray("id", "address", "checked"),
        ["additionalProperties"] = false,
    };
}
