namespace Explainer.Assembling.Verdicts;

/// <summary>Holds when any value at a path is one of some words.</summary>
public sealed record FeedCondition(string Path, IReadOnlyList<string> Words);
