namespace Explainer.Calculators;

/// <summary>One step of a formula: takes values from the stack and puts one back.</summary>
/// <param name="Word">As the script reads it: a number, a name, <c>+</c>, <c>neg</c>, <c>min:3</c>.</param>
/// <param name="Takes">How many values it takes.</param>
public readonly record struct FormulaStep(FormulaStepKind Kind, string Word, int Takes);
