using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>One number that a calculator asks for: any in a range, or one of a few. All numbers stand as their author typed them.</summary>
/// <param name="Choices">The numbers to choose from; empty for a range.</param>
/// <param name="Least">The least number of a range; else empty.</param>
/// <param name="Most">The greatest number of a range; else empty.</param>
public sealed record CalculatorInput(
    Located<string> Name,
    string Text,
    string Unit,
    IReadOnlyList<string> Choices,
    string Least,
    string Most,
    string Default)
{
    public bool IsChoice => Choices.Count > 0;

    /// <summary>Whether a reader could give this answer.</summary>
    public bool Accepts(string text) => IsChoice
        ? Choices.Contains(text, StringComparer.Ordinal)
        : CalculatorNumber.TryParse(text, out var number)
            && CalculatorNumber.TryParse(Least, out var least) && number >= least
            && CalculatorNumber.TryParse(Most, out var most) && number <= most;

    /// <summary>The answers a reader could give, for a message.</summary>
    public string Answers => IsChoice ? "one of " + string.Join(", ", Choices) : $"a number from {Least} to {Most}";
}
