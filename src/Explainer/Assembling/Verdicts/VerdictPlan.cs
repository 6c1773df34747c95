using Explainer.Decisions;
using Explainer.Parsing;

namespace Explainer.Assembling.Verdicts;

/// <summary>Which decision is applied to which records, and which field feeds which of its inputs.</summary>
/// <param name="Title">The heading of its column.</param>
/// <param name="Kind"><c>licence</c> or <c>release</c>.</param>
/// <param name="Definition">The id of the definition whose answer this is; may be empty.</param>
/// <param name="Note">What readers must know about how it is applied; may be empty.</param>
public sealed record VerdictPlan(
    Located<string> Id,
    string Title,
    string Kind,
    DecisionChain Chain,
    string Definition,
    string Note,
    IReadOnlyList<Feed> Feeds,
    LabelCheck? Label)
{
    /// <summary>The questions that only a reader can answer, in the order of the file; mostly none.</summary>
    public IReadOnlyList<ChainInput> Asked { get; } = [.. Feeds.Where(feed => feed.IsAsked).Select(feed => Chain.Input(feed.Input.Value))];
}
