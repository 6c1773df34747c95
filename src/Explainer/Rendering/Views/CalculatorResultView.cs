namespace Explainer.Rendering.Views;

/// <summary>One result with its value for the defaults.</summary>
/// <param name="Digits">How many digits are shown behind the point.</param>
/// <param name="Filled">The formula with the values in place of the names.</param>
/// <param name="Program">The formula for the script: words of a stack machine with blanks between.</param>
public sealed record CalculatorResultView(string Id, string Text, string Value, string Digits, string Formula, string Filled, string Program);
