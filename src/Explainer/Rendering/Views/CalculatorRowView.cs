namespace Explainer.Rendering.Views;

/// <summary>A sentence with the condition under which it is said.</summary>
/// <param name="When">The condition as its author wrote it; empty for one that always holds.</param>
/// <param name="Program">The same for the script.</param>
/// <param name="Template">The sentence with names in braces.</param>
/// <param name="Text">The same with the values of the defaults; empty where it does not hold.</param>
public sealed record CalculatorRowView(string When, string Program, string Template, string Because, string Text, bool Holds);
