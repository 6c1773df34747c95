namespace Explainer.Rendering.Views;

/// <summary>A link to a row of a decision table.</summary>
public sealed record DecisionRowLinkView(string Name, string Href);
