namespace Explainer.Calculators;

/// <summary>A record that inputs can be filled in from.</summary>
/// <param name="Values">Numbers and words by field, with underscores where records have hyphens, so that formulas could use them.</param>
public sealed record CalculatorRecord(string Id, string Name, IReadOnlyDictionary<string, string> Values);
