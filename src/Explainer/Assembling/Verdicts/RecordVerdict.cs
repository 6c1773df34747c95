using Explainer.Decisions;

namespace Explainer.Assembling.Verdicts;

/// <summary>What a decision says of one record: the outcomes that its facts leave, and the facts that were used.</summary>
public sealed record RecordVerdict(VerdictPlan Plan, FactSubject Subject, OpenVerdict Verdict, IReadOnlyList<UsedFact> Facts)
{
    /// <summary>The outcome in words, or all that remain.</summary>
    public string Words => Verdict.Words;

    /// <summary>Of a plan that asks readers: the verdict for every answer to the first choice that it asks, all else as above.</summary>
    public IReadOnlyList<(string Answer, OpenVerdict Verdict)> Cases { get; init; } = [];

    /// <summary>The same cases for several answers to another question, where one alone would mislead; mostly empty.</summary>
    public IReadOnlyList<CaseColumn> Beside { get; init; } = [];

    /// <summary>Of a release whose sizes have several licences: the verdict on each size with one of its own, and at last on the rest, which has no name; else empty.</summary>
    public IReadOnlyList<(string Model, OpenVerdict Verdict)> Sizes { get; init; } = [];

    /// <summary>Whether the size decides between several outcomes.</summary>
    public bool DependsOnSize => !Verdict.IsSettled && Sizes.Select(size => string.Join(' ', size.Verdict.Outcomes.Select(outcome => outcome.Result))).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Whether the record is only weakly confirmed, so the verdict is too.</summary>
    public bool IsDoubtful => Subject.Confidence == "low";
}
