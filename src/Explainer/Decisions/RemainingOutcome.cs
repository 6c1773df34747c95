namespace Explainer.Decisions;

/// <summary>An outcome that the unknown answers leave possible.</summary>
/// <param name="Result">The id of the outcome, or the collected number.</param>
/// <param name="Text">The outcome in its author's words.</param>
/// <param name="Rules">The rows of the root that lead to it, in the order of the table; empty where rows are collected.</param>
public sealed record RemainingOutcome(string Result, string Text, IReadOnlyList<DecisionRule> Rules);
