using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>One result of a calculator.</summary>
/// <param name="Text">What it is called before readers; empty for a step on the way to other results.</param>
/// <param name="Digits">How many digits are shown behind the point, 0 to 6.</param>
public sealed record CalculatorResult(Located<string> Name, string Text, int Digits, Formula Formula);
