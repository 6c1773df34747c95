using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>A sentence that is said when a condition holds; names in braces stand for values.</summary>
/// <param name="When">Null for a row that always holds.</param>
/// <param name="Because">What stands behind the sentence; may be empty.</param>
public sealed record CalculatorRow(Formula? When, Located<string> Text, Located<string> Because)
{
    public bool Holds(IReadOnlyDictionary<string, double> values) => When is null || FormulaMachine.IsTrue(When.Evaluate(values));
}
