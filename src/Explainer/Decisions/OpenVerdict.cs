namespace Explainer.Decisions;

/// <summary>A verdict from answers that may be unknown: what every possible answer leads to.</summary>
/// <param name="Outcomes">At least one; in the order of the outcome list.</param>
/// <param name="Unknown">Questions with more than one possible answer, in the order in which they are asked.</param>
/// <param name="Settling">
/// Those of them whose answers, all together, leave one outcome whatever they are; with one fewer two could remain.
/// Empty when one is left already.
/// </param>
public sealed record OpenVerdict(
    IReadOnlyList<RemainingOutcome> Outcomes,
    IReadOnlyList<ChainInput> Unknown,
    IReadOnlyList<ChainInput> Settling)
{
    public bool IsSettled => Outcomes.Count == 1;

    /// <summary>The one outcome that is left, or null.</summary>
    public RemainingOutcome? Outcome => IsSettled ? Outcomes[0] : null;

    /// <summary>The outcome in words, or all that remain.</summary>
    public string Words => string.Join(" or ", Outcomes.Select(outcome => outcome.Text));
}
