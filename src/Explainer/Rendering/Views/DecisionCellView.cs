namespace Explainer.Rendering.Views;

/// <summary>One condition as its author wrote it.</summary>
public sealed record DecisionCellView(string Text, bool Any);
