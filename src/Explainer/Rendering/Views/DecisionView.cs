namespace Explainer.Rendering.Views;

/// <summary>A decision tool as its template sees it: questions, the verdict of the default answers, all tables.</summary>
/// <param name="PageHref">The tool's own page where this is another one; else empty.</param>
/// <param name="Open">Whether the rules are unfolded at first.</param>
/// <param name="Plain">Whether the tool stands on its own page, so that its answers need no prefix in the address.</param>
public sealed record DecisionView(
    string Id,
    string Title,
    int HeadingLevel,
    string Question,
    string ToolHref,
    string PageHref,
    bool Plain,
    bool Open,
    string Prefix,
    IReadOnlyList<DecisionInputView> Inputs,
    DecisionVerdictView Verdict,
    IReadOnlyList<DecisionOutcomeView> Outcomes,
    IReadOnlyList<DecisionChangeView> Changes,
    IReadOnlyList<DecisionTableView> Tables)
{
    /// <summary>The questions that records answer, where the tool also asks what only readers know; else empty.</summary>
    public IReadOnlyList<DecisionInputView> Terms { get; init; } = [];

    /// <summary>The fed inputs of a tool that only works them out: hidden.</summary>
    public IReadOnlyList<DecisionInputView> Fed { get; init; } = [];

    /// <summary>What the rules say of every record under the answers that stand there, best first; empty where no reader is asked.</summary>
    public IReadOnlyList<EveryRecordView> Everyone { get; init; } = [];

    /// <summary>The scripts with the clauses behind the terms of every record; empty where no reader is asked.</summary>
    public IReadOnlyList<ClausesView> Clauses { get; init; } = [];

    /// <summary>How much each question matters for the answer, as sentences; empty where no points are added.</summary>
    public IReadOnlyList<string> Influences { get; init; } = [];

    /// <summary>What the records are called that the tool can be filled in from; empty when there are none, or elsewhere than on its own page.</summary>
    public string PresetKind { get; init; } = "";

    /// <summary>The script that holds them.</summary>
    public string PresetSource { get; init; } = "";
}
