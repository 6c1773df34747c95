namespace Explainer.Decisions;

/// <summary>The nearest other answers that lead to another result.</summary>
/// <param name="Result">The id of the outcome, or the collected number.</param>
/// <param name="Text">The outcome in its author's words.</param>
/// <param name="Moves">Which questions get which answer (its place), in the order in which they are asked.</param>
public sealed record SmallestChange(string Result, string Text, IReadOnlyList<(ChainInput Input, int Index)> Moves)
{
    /// <summary>The change in the words of the questions: <c>“Open weights (permissive)” if “Kind of licence” is “Open licence, permissive”</c>.</summary>
    public string Sentence => $"“{Text}” if {string.Join(" and ", Moves.Select(move => move.Input.Words(move.Index)))}";
}
