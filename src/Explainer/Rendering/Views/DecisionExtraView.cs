namespace Explainer.Rendering.Views;

/// <summary>A further output of a row, with its name.</summary>
public sealed record DecisionExtraView(string Name, string Text);
