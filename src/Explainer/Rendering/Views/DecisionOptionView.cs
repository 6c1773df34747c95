namespace Explainer.Rendering.Views;

/// <summary>One answer to a choice; its value is its place from 0.</summary>
public sealed record DecisionOptionView(string Value, string Id, string Text, bool Checked);
