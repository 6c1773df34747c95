namespace Explainer.Rendering.Views;

/// <summary>Where the segments of one number begin: <c>0 8 &gt;24</c>.</summary>
public sealed record DecisionCutsView(string Input, string Starts);
