namespace Explainer.Decisions;

/// <summary>One answer to every question of a chain.</summary>
/// <param name="Answers">Value ids and numbers, in the order of the chain's inputs.</param>
/// <param name="IsSet">For each input that a decision feeds whether its answer counts; if not, it is worked out.</param>
public sealed record ChainState(IReadOnlyList<string> Answers, IReadOnlyList<bool> IsSet);
