using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Records;

/// <summary>Holds JSON against a schema, for the keywords that ours use; any other keyword is a finding, because it would be ignored.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Words = ["$schema", "$id", "title", "description"];

    public static IEnumerable<string> Findings(JsonNode? value, JsonObject schema, string at = "$")
    {
        foreach (var (keyword, rule) in schema)
        {
            IEnumerable<string> found = keyword switch
            {
                "type" => Types(rule!).Contains(TypeOf(value)) ? [] : [$"{at} is {TypeOf(value)}, not {rule!.ToJsonString()}"],
                "enum" => rule!.AsArray().Any(word => JsonNode.DeepEquals(word, value)) ? [] : [$"{at} is {value?.ToJsonString() ?? "null"}, not a known word"],
                "pattern" => value is null || Regex.IsMatch(value.ToString(), rule!.ToString()) ? [] : [$"{at} is {value}"],
                "items" => value is JsonArray list ? list.SelectMany((item, i) => Findings(item, rule!.AsObject(), $"{at}[{i}]")) : [],
                "required" => value is JsonObject map ? rule!.AsArray().Where(name => !map.ContainsKey(name!.ToString())).Select(name => $"{at}.{name} is missing") : [],
                "properties" => value is JsonObject map ? rule!.AsObject().Where(property => map.ContainsKey(property.Key)).SelectMany(property => Findings(map[property.Key], property.Value!.AsObject(), $"{at}.{property.Key}")) : [],
                "propertyNames" => value is JsonObject map ? map.SelectMany(property => Findings(JsonValue.Create(property.Key), rule!.AsObject(), $"{at}.{property.Key} as a name")) : [],
                "additionalProperties" => value is JsonObject map ? Others(map, schema).SelectMany(property => rule is JsonObject inner
                    ? Findings(property.Value, inner, $"{at}.{property.Key}") : [$"{at}.{property.Key} is in no schema"]) : [],
                _ => Words.Contains(keyword) ? [] : [$"the schema of {at} says `{keyword}`, which nobody checks"],
            };
            foreach (var finding in found)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Others(JsonObject map, JsonObject schema) =>
        map.Where(property => schema["properties"] is not JsonObject known || !known.ContainsKey(property.Key));

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray list ? list.Select(type => type!.ToString()) : [rule.ToString()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "string",
    };
}
