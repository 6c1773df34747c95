namespace Explainer.Rendering.Views;

/// <summary>One outcome on the ramp.</summary>
public sealed record DecisionOutcomeView(string Id, string Text, int Level, bool Current);
