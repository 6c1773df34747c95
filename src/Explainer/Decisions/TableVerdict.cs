namespace Explainer.Decisions;

/// <summary>What one table says to one combination of answers.</summary>
/// <param name="Hit">The row that decides; where rows are collected the place of the number among the results.</param>
/// <param name="Digits">The place of each answer, in the order of the table's inputs.</param>
public sealed record TableVerdict(CompiledDecision Decision, int Hit, IReadOnlyList<int> Digits)
{
    /// <summary>The id of the outcome, or the collected number.</summary>
    public string Result => Decision.Results[Hit];

    /// <summary>The outcome in its author's words.</summary>
    public string Text => Decision.Table.TextOf(Result);

    /// <summary>The row that decides; null where rows are collected.</summary>
    public DecisionRule? Rule => Decision.IsCollected ? null : Decision.Table.Rules[Hit];

    public bool Fires(int rule) => Decision.IsCollected ? Decision.FirstFailing(rule, Digits) < 0 : Hit == rule;

    /// <summary>The rows that decide: one, or all that are collected.</summary>
    public IEnumerable<int> Fired => Decision.IsCollected ? Enumerable.Range(0, Decision.Table.Rules.Count).Where(Fires) : [Hit];

    /// <summary>The rows that decide, and after them those that match as well and would have given the same outcome.</summary>
    public IEnumerable<int> Agreeing => Rule is { } rule
        ? Enumerable.Range(0, Decision.Table.Rules.Count).Where(other => other != Hit && Decision.Table.Rules[other].OutcomeIndex == rule.OutcomeIndex && Decision.FirstFailing(other, Digits) < 0).Prepend(Hit)
        : Fired;
}
