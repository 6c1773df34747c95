using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>One question of a table and the answers it takes.</summary>
/// <param name="Values">Of a choice, in the author's order; else empty.</param>
/// <param name="Range">Of a number: the least and the greatest answer; else null.</param>
/// <param name="Unit">Of a number; may be empty.</param>
/// <param name="Default">A value id, a number, or an outcome of the feeding decision.</param>
/// <param name="From">The id of the decision that feeds this input; its outcomes are the values.</param>
public sealed record DecisionInput(
    Located<string> Id,
    string Question,
    InputKind Kind,
    IReadOnlyList<InputValue> Values,
    NumberRange? Range,
    string Unit,
    Located<string>? Default,
    Located<string>? From)
{
    /// <summary>What its cells are held against; null for an input that a decision feeds, whose values stand elsewhere.</summary>
    internal InputDomain? Domain { get; } = Kind switch
    {
        InputKind.Choice when Values.Count > 1 => InputDomain.Of([.. Values.Select(value => value.Id.Value)]),
        InputKind.Number when Range is { Low: { } low, High: { } high } => InputDomain.Of(low, high),
        _ => null,
    };
}
