namespace Explainer.Rendering.Views;

/// <summary>Inputs that stand together; the title is empty where they have none.</summary>
public sealed record CalculatorGroupView(string Title, IReadOnlyList<CalculatorInputView> Inputs);
