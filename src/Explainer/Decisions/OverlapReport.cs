using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>Reports rows that contradict each other, and rows that can never decide.</summary>
internal static class OverlapReport
{
    private const int MostPairs = 20;

    /// <summary>Whether two rows contradict each other.</summary>
    public static bool Run(DecisionTable table, CompiledInput[] inputs, Grid grid, HitChoice[] choices, DiagnosticBag problems)
    {
        var decides = new bool[table.Rules.Count];
        var hider = Enumerable.Repeat(-1, decides.Length).ToArray();
        var pairs = new HashSet<(int, int)>();
        var matching = new int[decides.Length];
        for (var cell = 0; cell < choices.Length; cell++)
        {
            var rules = matching.AsSpan(0, grid.Matching(cell, matching));
            foreach (var rule in rules)
            {
                decides[rule] |= table.Policy.CountsAll || choices[cell].Rule == rule;
                if (hider[rule] < 0 && choices[cell].Rule != rule)
                {
                    hider[rule] = choices[cell].Rule;
                }
            }

            if (choices[cell].Conflict >= 0)
            {
                Overlaps(table, inputs, grid.DigitsOf(cell), rules, pairs, problems);
            }
        }

        foreach (var (first, second) in pairs)
        {
            // What two rows contest is one mistake; that one of them then never decides is no second one.
            decides[first] = decides[second] = true;
        }

        for (var rule = 0; rule < decides.Length; rule++)
        {
            if (!decides[rule])
            {
                Unreachable(table, rule, hider[rule], problems);
            }
        }

        return pairs.Count > 0;
    }

    private static void Overlaps(DecisionTable table, CompiledInput[] inputs, int[] digits, ReadOnlySpan<int> rules, HashSet<(int, int)> pairs, DiagnosticBag problems)
    {
        foreach (var other in rules[1..])
        {
            if (table.Policy.Choose([rules[0], other], table).Conflict < 0 || !pairs.Add((rules[0], other)) || pairs.Count > MostPairs)
            {
                continue;
            }

            var (first, second) = (table.Rules[rules[0]], table.Rules[other]);
            problems.Add(DecisionProblems.Overlap, second.Name.Span,
                $"rows `{first.Name.Value}` and `{second.Name.Value}` both match `{CompiledDecision.Example(inputs, digits)}`{(table.Policy is Policies.Any ? " and disagree" : "")}",
                "narrow one of them, or write `policy=first` if their order should decide",
                new RelatedPlace(first.Name.Span, $"row `{first.Name.Value}`"));
        }
    }

    private static void Unreachable(DecisionTable table, int rule, int hider, DiagnosticBag problems)
    {
        var row = table.Rules[rule];
        if (hider < 0)
        {
            problems.Add(DecisionProblems.RowUnreachable, row.Name.Span, $"row `{row.Name.Value}` can never match", "delete it, or widen its conditions");
            return;
        }

        var other = table.Rules[hider];
        problems.Add(DecisionProblems.RowUnreachable, row.Name.Span, $"row `{row.Name.Value}` can never decide: rows such as `{other.Name.Value}` take all its answers",
            "delete it, move it up, or narrow the rows that hide it", new RelatedPlace(other.Name.Span, $"row `{other.Name.Value}`"));
    }
}
