namespace Explainer.Calculators;

/// <summary>One step of a formula: takes values from the stack and puts one back.</summary>
/// <param name="Word">As the script reads it: a number, a name, <c>+</c>, <c>neg</c>, <c>min:3</c>, <c>below:2,4,8</c>.</param>
/// <param name="Takes">How many values it takes.</param>
public readonly record struct FormulaStep(FormulaStepKind Kind, string Word, int Takes)
{
    /// <summary>The numbers to choose from, in order; null where there is nothing to choose.</summary>
    public IReadOnlyList<double>? List { get; init; }
}
