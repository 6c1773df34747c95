namespace Explainer.Calculators;

/// <summary>What a piece of a formula is.</summary>
internal enum FormulaTokenKind
{
    Number, Name, Sign, Wrong, End,
}
