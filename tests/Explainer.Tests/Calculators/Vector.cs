using System.Text.Json;

namespace Explainer.Tests.Calculators;

/// <summary>One formula with its inputs and what must come out, for C# and for the browser.</summary>
/// <param name="Value">Null where the result is not a number or endless.</param>
public sealed record Vector(string About, string Formula, IReadOnlyDictionary<string, string> Inputs, int Digits, string Program, double? Value, string Shown, string Filled)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Vector> All() =>
        JsonSerializer.Deserialize<List<Vector>>(File.ReadAllText(Path.Combine(Repository.Tests, "Calculators", "vectors.json")), Web)!;

    public override string ToString() => About;
}
