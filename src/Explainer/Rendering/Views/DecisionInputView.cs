namespace Explainer.Rendering.Views;

/// <summary>One question of a decision tool; members that its kind does not use are empty.</summary>
/// <param name="Name">Unique among the form names of a page.</param>
/// <param name="Kind"><c>choice</c>, <c>number</c> or <c>chained</c>.</param>
/// <param name="From">The id of the decision that feeds it.</param>
/// <param name="InnerCount">How many questions stand inside it, at any depth.</param>
/// <param name="Set">Whether its result is set directly at first.</param>
public sealed record DecisionInputView(
    string Id,
    string Name,
    string Question,
    string Kind,
    IReadOnlyList<DecisionOptionView> Options,
    string Min,
    string Max,
    string Unit,
    string Default,
    string InputId,
    string From,
    IReadOnlyList<DecisionInputView> Inner,
    int InnerCount,
    bool Set)
{
    /// <summary>Whether it is only worked out: not shown as a question, and not set by an address.</summary>
    public bool Hidden { get; init; }
}
