namespace Explainer.Decisions;

/// <summary>One look-up of a chain: a table, and where each of its inputs gets its value from.</summary>
internal sealed record ChainStep(CompiledDecision Decision, ChainTerm[] Terms);
