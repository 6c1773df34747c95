namespace Explainer.Decisions;

/// <summary>A table that was proved complete, as a finished look-up: for every combination of answers what is hit.</summary>
/// <param name="Cells">For each cell of the grid the place of its hit in <paramref name="Results"/>.</param>
/// <param name="Results">What a hit means: for each row its outcome; where rows are collected each possible number.</param>
/// <param name="Masks">For each row, for each input, the answers it accepts.</param>
public sealed record CompiledDecision(
    DecisionTable Table,
    IReadOnlyList<CompiledInput> Inputs,
    Grid Grid,
    IReadOnlyList<int> Cells,
    IReadOnlyList<string> Results,
    IReadOnlyList<IReadOnlyList<ValueMask>> Masks)
{
    public string Id => Table.Id.Value;

    public bool IsCollected => Table.Policy is Policies.Collect;

    /// <summary>The verdict for one answer to each input (a value id, or a number as text); null when one is missing or unknown.</summary>
    public TableVerdict? Evaluate(IReadOnlyDictionary<string, string> answers)
    {
        var digits = new int[Inputs.Count];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = answers.TryGetValue(Inputs[i].Id, out var answer) ? Inputs[i].IndexOf(answer) : -1;
            if (digits[i] < 0)
            {
                return null;
            }
        }

        return Verdict(digits);
    }

    /// <summary>The verdict for the place of an answer, one an input.</summary>
    public TableVerdict Verdict(IReadOnlyList<int> digits)
    {
        var cell = 0;
        for (var i = 0; i < Inputs.Count; i++)
        {
            cell = (cell * Inputs[i].Size) + digits[i];
        }

        return new TableVerdict(this, Cells[cell], digits);
    }

    /// <summary>The first input whose answer the row does not accept; -1 when the row matches.</summary>
    public int FirstFailing(int rule, IReadOnlyList<int> digits)
    {
        for (var i = 0; i < digits.Count; i++)
        {
            if (!Masks[rule][i].Has(digits[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>One combination of answers in words: `leave = no, vram = 30 GB`.</summary>
    internal static string Example(IReadOnlyList<CompiledInput> inputs, IReadOnlyList<int> digits) =>
        string.Join(", ", inputs.Select((input, i) => $"{input.Id} = {input.Example(digits[i])}"));
}
