namespace Explainer.Rendering.Views;

/// <summary>One output of a row in words.</summary>
public sealed record DecisionOutputView(string Text);
