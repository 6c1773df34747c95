namespace Explainer.Rendering.Views;

/// <summary>One number that a calculator asks for, or a list of records that fill numbers in; members that its kind does not use are empty.</summary>
/// <param name="Id">Its name in formulas and in the address.</param>
/// <param name="InputId">Unique among the ids of a page.</param>
/// <param name="When">The program of the condition under which it is asked.</param>
/// <param name="Hidden">Whether the defaults do not ask for it.</param>
/// <param name="Fills">The names of the inputs that records fill in, with blanks between.</param>
public sealed record CalculatorInputView(
    string Id,
    string InputId,
    string Text,
    string Unit,
    string Min,
    string Max,
    string Default,
    IReadOnlyList<CalculatorOptionView> Options,
    string When,
    bool Hidden,
    string Fills);
