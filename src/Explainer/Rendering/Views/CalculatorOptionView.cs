namespace Explainer.Rendering.Views;

/// <summary>One number of a choice.</summary>
public sealed record CalculatorOptionView(string Value, bool Selected);
