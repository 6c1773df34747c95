namespace Explainer.Decisions;

/// <summary>A question of a chain: asked once, however many of its tables use it.</summary>
/// <param name="Input">As the table that asks it first wrote it.</param>
/// <param name="Place">Its place among the chain's inputs, and in every <see cref="ChainState"/>.</param>
/// <param name="From">The decision that feeds it; null for a plain question.</param>
/// <param name="Values">The ids of its answers; empty for a number.</param>
/// <param name="Starts">Of a number: the cuts of all tables that use it.</param>
/// <param name="Inner">The questions of the feeding decision that are not asked elsewhere already.</param>
public sealed record ChainInput(
    DecisionInput Input,
    int Place,
    CompiledDecision? From,
    IReadOnlyList<string> Values,
    IReadOnlyList<CutStart> Starts,
    decimal Least,
    decimal Most,
    IReadOnlyList<ChainInput> Inner)
{
    public string Id => Input.Id.Value;

    public bool IsNumber => Starts.Count > 0;

    public int Size => IsNumber ? Starts.Count : Values.Count;

    /// <summary>The place of an answer; -1 when the question does not take it.</summary>
    public int IndexOf(string answer) => IsNumber
        ? DecisionNumber.TryParse(answer, out var number) && number >= Least && number <= Most ? Segments.Of(Starts, number) : -1
        : IndexOfValue(answer);

    /// <summary>The words that readers choose for an answer that is no number.</summary>
    public string Label(int index) => From is { } from ? from.Table.Outcomes[index].Text : Input.Values[index].Label;

    /// <summary>The question with an answer, as a change names it: <c>“Can people get the file?” is “No”</c>, <c>“Memory” is under 8 GB</c>.</summary>
    public string Words(int index) =>
        $"“{Input.Question}” is {(IsNumber ? Segments.Words(Starts, index, Input.Unit) : $"“{Label(index)}”")}";

    private int IndexOfValue(string answer)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] == answer)
            {
                return i;
            }
        }

        return -1;
    }
}
