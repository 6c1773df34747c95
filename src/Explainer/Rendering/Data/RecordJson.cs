using System.Globalization;
using System.Text.Json.Nodes;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Parsing;

namespace Explainer.Rendering.Data;

/// <summary>A record as JSON, by the description of its fields: every field in its order, null or an empty list where nothing is recorded.</summary>
internal sealed class RecordJson(Site site)
{
    /// <summary>A record with its id in front.</summary>
    public JsonObject Of(string id, IReadOnlyList<Field> fields, YamlMap map)
    {
        var json = new JsonObject { ["id"] = id };
        Fill(json, fields.Where(field => field.Name != "id"), map);
        return json;
    }

    /// <summary>A source as records show it: enough to find it, and the day it was read.</summary>
    public JsonObject Source(string id)
    {
        var citation = site.CitationById.GetValueOrDefault(id);
        return new JsonObject { ["id"] = id, ["address"] = TextOrNull(citation?.Address ?? ""), ["checked"] = TextOrNull(citation?.Checked ?? "") };
    }

    internal static JsonValue? TextOrNull(string text) => text.Length == 0 ? null : JsonValue.Create(text);

    private void Fill(JsonObject json, IEnumerable<Field> fields, YamlMap map)
    {
        foreach (var field in fields)
        {
            json[field.Name] = Value(field, map);
        }
    }

    private JsonNode? Value(Field field, YamlMap map) => field.Form switch
    {
        FieldForm.Number => Number(map.TextOf(field.Name)),
        FieldForm.Numbers => new JsonArray([.. map.NumbersOf(field.Name).Select(number => (JsonNode)JsonValue.Create(number))]),
        FieldForm.YesNo => map.TextOf(field.Name) is { Length: > 0 } word ? JsonValue.Create(word == "yes") : null,
        FieldForm.Texts or FieldForm.Words => new JsonArray([.. map.TextsOf(field.Name).Select(text => (JsonNode)JsonValue.Create(text))]),
        FieldForm.Reference when field.Of == "source" => map.TextOf(field.Name) is { Length: > 0 } id ? Source(id) : null,
        FieldForm.References when field.Of == "source" => new JsonArray([.. map.TextsOf(field.Name).Select(Source)]),
        FieldForm.References => new JsonArray([.. map.TextsOf(field.Name).Select(text => (JsonNode)JsonValue.Create(text))]),
        FieldForm.Map => map.Find(field.Name) is null ? null : Object(field.Fields, map.MapOf(field.Name)),
        FieldForm.Maps => new JsonArray([.. map.MapsOf(field.Name).Select(item => (JsonNode)Object(field.Fields, item))]),
        FieldForm.Keyed => map.Find(field.Name) is null ? null : Keyed(field.Fields, map.MapOf(field.Name)),
        _ => TextOrNull(map.TextOf(field.Name)),
    };

    private JsonObject Object(IReadOnlyList<Field> fields, YamlMap map)
    {
        var json = new JsonObject();
        Fill(json, fields, map);
        return json;
    }

    private JsonObject Keyed(IReadOnlyList<Field> fields, YamlMap map)
    {
        var json = new JsonObject();
        foreach (var entry in map.Entries)
        {
            json[entry.Key] = Object(fields, map.MapOf(entry.Key));
        }

        return json;
    }

    private static JsonValue? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null;
}
