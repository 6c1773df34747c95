using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>One number that a calculator asks for: any in a range, or one of a few. All numbers stand as their author typed them.</summary>
/// <param name="Choices">The numbers or words to choose from; empty for a range.</param>
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
    /// <summary>What readers see of choices that are words, in the order of the words; such a word stands for its place in the list, from 0.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The title of the group it stands in; may be empty.</summary>
    public string Group { get; init; } = "";

    /// <summary>What it is set to by a record that says nothing about it; empty where it is then left alone.</summary>
    public string Missing { get; init; } = "";

    /// <summary>When it is asked; null for always.</summary>
    public Formula? When { get; init; }

    public bool IsChoice => Choices.Count > 0;

    public bool HasWords => Labels.Count > 0;

    /// <summary>Whether a reader could give this answer.</summary>
    public bool Accepts(string text) => IsChoice
        ? Choices.Contains(text, StringComparer.Ordinal)
        : CalculatorNumber.TryParse(text, out var number)
            && CalculatorNumber.TryParse(Least, out var least) && number >= least
            && CalculatorNumber.TryParse(Most, out var most) && number <= most;

    /// <summary>The number that an accepted answer stands for in formulas.</summary>
    public double Number(string text)
    {
        if (HasWords)
        {
            return Choices.TakeWhile(choice => choice != text).Count();
        }

        _ = CalculatorNumber.TryParse(text, out var number);
        return number;
    }

    /// <summary>The answers a reader could give, for a message.</summary>
    public string Answers => IsChoice ? "one of " + string.Join(", ", Choices) : $"a number from {Least} to {Most}";
}
