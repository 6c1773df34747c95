namespace Explainer.Decisions;

/// <summary>What every table of a chain that is in use says in one state.</summary>
/// <param name="Root">The verdict of the decision that was asked.</param>
/// <param name="Tables">By the id of the decision; without tables whose result was set directly everywhere.</param>
public sealed record ChainVerdict(TableVerdict Root, IReadOnlyDictionary<string, TableVerdict> Tables);
