namespace Explainer.Rendering.Views;

/// <summary>One number, word or record of a choice.</summary>
/// <param name="Values">Of a record, the values of the inputs that it fills in, with blanks between; <c>-</c> leaves one alone.</param>
public sealed record CalculatorOptionView(string Value, string Text, bool Selected, string Values);
