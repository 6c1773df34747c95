namespace Explainer.Calculators;

/// <summary>Remarks under one title, of which all that hold are shown.</summary>
public sealed record CalculatorNotes(string Title, IReadOnlyList<CalculatorRow> Rows);
