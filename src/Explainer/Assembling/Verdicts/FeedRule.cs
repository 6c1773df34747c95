namespace Explainer.Assembling.Verdicts;

/// <summary>What an input is when all conditions hold.</summary>
/// <param name="Values">Ids of the input's values; several when the facts leave them open, none when they leave all open.</param>
public sealed record FeedRule(IReadOnlyList<FeedCondition> When, IReadOnlyList<string> Values);
