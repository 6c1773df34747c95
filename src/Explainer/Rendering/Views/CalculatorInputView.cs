namespace Explainer.Rendering.Views;

/// <summary>One number that a calculator asks for; members that its kind does not use are empty.</summary>
/// <param name="Id">Its name in formulas and in the address.</param>
/// <param name="InputId">Unique among the ids of a page.</param>
/// <param name="Kind"><c>range</c> or <c>choice</c>.</param>
public sealed record CalculatorInputView(
    string Id,
    string InputId,
    string Text,
    string Unit,
    string Kind,
    string Min,
    string Max,
    string Default,
    IReadOnlyList<CalculatorOptionView> Options);
