using Explainer.Decisions;

namespace Explainer.Assembling.Verdicts;

/// <summary>What a decision says of one record: the outcomes that its facts leave, and the facts that were used.</summary>
public sealed record RecordVerdict(VerdictPlan Plan, FactSubject Subject, OpenVerdict Verdict, IReadOnlyList<UsedFact> Facts)
{
    /// <summary>The outcome in words, or all that remain.</summary>
    public string Words => string.Join(" or ", Verdict.Outcomes.Select(outcome => outcome.Text));

    /// <summary>Of a plan that asks readers: the verdict for every answer to the first choice that it asks, all else as above.</summary>
    public IReadOnlyList<(string Answer, OpenVerdict Verdict)> Cases { get; init; } = [];

    /// <summary>Whether the record is only weakly confirmed, so the verdict is too.</summary>
    public bool IsDoubtful => Subject.Confidence == "low";
}
