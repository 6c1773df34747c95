using System.Globalization;
using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Takes values out of a record whose shape was checked; what is missing or wrong is empty, because it was reported.</summary>
internal static class FactValues
{
    public static string TextOf(this YamlMap map, string name) => (map.Look(name)?.Value as YamlScalar)?.Value ?? "";

    public static Located<string> LocatedOf(this YamlMap map, string name) =>
        map.Look(name)?.Value is YamlScalar scalar ? new Located<string>(scalar.Value, scalar.Span) : new Located<string>("", map.Head);

    public static decimal? NumberOf(this YamlMap map, string name) => Number(map.TextOf(name));

    public static IReadOnlyList<string> TextsOf(this YamlMap map, string name) => map.Look(name)?.Value switch
    {
        YamlList list => [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)],
        YamlScalar scalar => [scalar.Value],
        _ => [],
    };

    public static IReadOnlyList<decimal> NumbersOf(this YamlMap map, string name) => [.. map.TextsOf(name).Select(Number).OfType<decimal>()];

    public static IReadOnlyList<YamlMap> MapsOf(this YamlMap map, string name) => map.Look(name)?.Value is YamlList list ? [.. list.Items.OfType<YamlMap>()] : [];

    public static YamlMap MapOf(this YamlMap map, string name) => map.Look(name)?.Value as YamlMap ?? new YamlMap([], map.Head, new Diagnostics.DiagnosticBag());

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
