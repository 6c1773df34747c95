using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>Reports answers that no row takes: a few holes, each with one example and the row that would fill it.</summary>
internal static class GapReport
{
    private const int MostHoles = 3;

    /// <summary>Whether there is any gap.</summary>
    public static bool Run(DecisionTable table, CompiledInput[] inputs, Grid grid, HitChoice[] choices, DiagnosticBag problems)
    {
        var open = new bool[choices.Length];
        var left = 0;
        for (var cell = 0; cell < open.Length; cell++)
        {
            open[cell] = choices[cell].IsGap;
            left += open[cell] ? 1 : 0;
        }

        var gaps = left > 0;
        for (var hole = 1; left > 0 && hole <= MostHoles; hole++)
        {
            var first = Array.IndexOf(open, true);
            var box = Grow(grid, choices, first);
            foreach (var cell in Cells(grid, box))
            {
                left -= open[cell] ? 1 : 0;
                open[cell] = false;
            }

            var digits = grid.DigitsOf(first);
            var more = hole == MostHoles && left > 0 ? FormattableString.Invariant($", and {left} more combinations have none") : "";
            problems.Add(DecisionProblems.Gap, table.Header, $"no row matches `{CompiledDecision.Example(inputs, digits)}`{more}",
                $"add a row `{Row(table, inputs, box)}`, or widen one that is there", Nearest(table, grid, inputs, digits));
        }

        return gaps;
    }

    /// <summary>The largest block of gap cells around one that this order of growing finds: for each input the values it takes.</summary>
    private static List<int>[] Grow(Grid grid, HitChoice[] choices, int cell)
    {
        var digits = grid.DigitsOf(cell);
        var box = digits.Select(digit => new List<int> { digit }).ToArray();
        for (var i = box.Length - 1; i >= 0; i--)
        {
            var own = box[i];
            var all = new List<int>();
            for (var value = 0; value < grid.Sizes[i]; value++)
            {
                box[i] = [value];
                if (own[0] == value || Cells(grid, box).TrueForAll(other => choices[other].IsGap))
                {
                    all.Add(value);
                }
            }

            box[i] = all;
        }

        return box;
    }

    private static List<int> Cells(Grid grid, List<int>[] box)
    {
        List<int> cells = [0];
        for (var i = 0; i < box.Length; i++)
        {
            var next = new List<int>(cells.Count * box[i].Count);
            foreach (var cell in cells)
            {
                foreach (var value in box[i])
                {
                    next.Add((cell * grid.Sizes[i]) + value);
                }
            }

            cells = next;
        }

        return cells;
    }

    /// <summary>A row for some cells, in the order of the table's own columns; what only the author knows is left open.</summary>
    private static string Row(DecisionTable table, CompiledInput[] inputs, List<int>[] box)
    {
        var columns = table.Header.ReadText().Trim().Trim('|').Split('|').Select(column =>
            Array.FindIndex(inputs, input => input.Id == column.Trim()) is >= 0 and var input ? Cell(inputs[input], box[input]) : "…");
        return $"| {string.Join(" | ", columns)} |";
    }

    /// <summary>The cell an author would write for some of an input's values.</summary>
    private static string Cell(CompiledInput input, List<int> values)
    {
        if (values.Count == input.Size)
        {
            return "-";
        }

        if (!input.IsNumber)
        {
            return string.Join(", ", values.Select(value => input.Values[value]));
        }

        var parts = new List<string>();
        for (var i = 0; i < values.Count; i++)
        {
            var from = i;
            while (i + 1 < values.Count && values[i + 1] == values[i] + 1)
            {
                i++;
            }

            var start = input.Starts[values[from]];
            CutStart? end = values[i] + 1 < input.Size ? input.Starts[values[i] + 1] : null;
            var (low, high) = (DecisionNumber.Print(start.At), end is { } stop ? DecisionNumber.Print(stop.At) : "");
            parts.Add(
                end is not { } until ? (start.Over ? "> " : ">= ") + low
                : values[from] == 0 ? (until.Over ? "<= " : "< ") + high
                : !start.Over && until.Over && start.At == until.At ? low
                : (start.Over ? "(" : "[") + low + ".." + high + (until.Over ? "]" : ")"));
        }

        return string.Join(", ", parts);
    }

    private static RelatedPlace[] Nearest(DecisionTable table, Grid grid, CompiledInput[] inputs, int[] digits)
    {
        var (best, fewest) = (-1, int.MaxValue);
        var failing = -1;
        for (var rule = 0; rule < table.Rules.Count; rule++)
        {
            var (misses, last) = (0, -1);
            for (var i = 0; i < inputs.Length; i++)
            {
                if (!Accepts(table.Rules[rule].Tests[i], inputs[i], digits[i]))
                {
                    (misses, last) = (misses + 1, i);
                }
            }

            if (misses < fewest)
            {
                (best, fewest, failing) = (rule, misses, last);
            }
        }

        return best < 0 || failing < 0 ? [] :
        [
            new RelatedPlace(table.Rules[best].Tests[failing].Span,
                $"the nearest row is `{table.Rules[best].Name.Value}`; it asks `{table.Rules[best].Tests[failing].Text}` of `{inputs[failing].Id}`"),
        ];
    }

    private static bool Accepts(CellTest test, CompiledInput input, int digit) =>
        input.IsNumber ? test.Meets(Segments.Sample(input.Starts, digit, input.Most)) : test.Meets(input.Values[digit]);
}
