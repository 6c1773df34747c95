namespace Explainer.Decisions;

/// <summary>An input with its answers made finite: the ids of its values, or the starts of its segments of numbers.</summary>
/// <param name="Values">Empty for a number.</param>
/// <param name="Starts">Ascending; empty for words.</param>
/// <param name="Least">The least possible number.</param>
/// <param name="Most">The greatest possible number.</param>
public sealed record CompiledInput(DecisionInput Input, IReadOnlyList<string> Values, IReadOnlyList<CutStart> Starts, decimal Least, decimal Most)
{
    public string Id => Input.Id.Value;

    public bool IsNumber => Starts.Count > 0;

    public int Size => IsNumber ? Starts.Count : Values.Count;

    /// <summary>The place of an answer: a value id, or a number as text; -1 when the input does not take it.</summary>
    public int IndexOf(string answer)
    {
        if (IsNumber)
        {
            return DecisionNumber.TryParse(answer, out var number) && number >= Least && number <= Most ? Segments.Of(Starts, number) : -1;
        }

        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] == answer)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>One answer at a place, as a reader would give it: a value id, or a number with its unit.</summary>
    public string Example(int index) => !IsNumber ? Values[index]
        : DecisionNumber.Print(Segments.Sample(Starts, index, Most)) + (Input.Unit.Length > 0 ? " " + Input.Unit : "");
}
