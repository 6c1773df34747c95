namespace Explainer.Rendering.Views;

/// <summary>A smallest change that leads to another outcome, as a sentence.</summary>
public sealed record DecisionChangeView(string Text);
