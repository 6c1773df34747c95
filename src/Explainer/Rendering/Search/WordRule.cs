namespace Explainer.Rendering.Search;

/// <summary>What in a word is written another way, as a pattern that .NET and browsers read alike.</summary>
public sealed record WordRule(string Pattern, string Replacement);
