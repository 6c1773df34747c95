using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>Makes the look-up of one table, and proves that it is complete and free of contradictions.</summary>
internal static class TableCompiler
{
    /// <summary>The look-up; null after a report.</summary>
    /// <param name="domains">For each input the answers it can have.</param>
    public static CompiledDecision? Compile(DecisionTable table, IReadOnlyList<InputDomain> domains, DiagnosticBag problems)
    {
        var inputs = new CompiledInput[table.Inputs.Count];
        var masks = new ValueMask[inputs.Length][];
        for (var i = 0; i < inputs.Length; i++)
        {
            (inputs[i], masks[i]) = InputCompiler.Compile(table.Inputs[i], domains[i], table.Rules, i);
        }

        var sizes = inputs.Select(input => input.Size).ToArray();
        if (Grid.CountOf(sizes) is > Grid.MostCells and var count)
        {
            problems.Add(DecisionProblems.TooLarge, table.Block.Span, FormattableString.Invariant($"this table has {count} combinations of answers; the most is {Grid.MostCells}"),
                "split it: let one decision feed another");
            return null;
        }

        var grid = Grid.Build(sizes, masks, table.Rules.Count);
        var choices = Choose(table, grid);
        var gap = GapReport.Run(table, inputs, grid, choices, problems);
        var hidden = OverlapReport.Run(table, inputs, grid, choices, problems);
        return gap || hidden ? null : Finish(table, inputs, masks, grid, choices);
    }

    private static HitChoice[] Choose(DecisionTable table, Grid grid)
    {
        var matching = new int[table.Rules.Count];
        var choices = new HitChoice[grid.Count];
        for (var cell = 0; cell < choices.Length; cell++)
        {
            choices[cell] = table.Policy.Choose(matching.AsSpan(0, grid.Matching(cell, matching)), table);
        }

        return choices;
    }

    private static CompiledDecision Finish(DecisionTable table, CompiledInput[] inputs, ValueMask[][] masks, Grid grid, HitChoice[] choices)
    {
        var cells = new int[choices.Length];
        IReadOnlyList<string> results;
        if (table.Policy is Policies.Collect)
        {
            var numbers = choices.Select(choice => choice.Value ?? 0).Distinct().Order().ToList();
            var places = numbers.Select((number, index) => (number, index)).ToDictionary();
            for (var cell = 0; cell < cells.Length; cell++)
            {
                cells[cell] = places[choices[cell].Value ?? 0];
            }

            results = [.. numbers.Select(DecisionNumber.Print)];
        }
        else
        {
            for (var cell = 0; cell < cells.Length; cell++)
            {
                cells[cell] = choices[cell].Rule;
            }

            results = [.. table.Rules.Select(rule => rule.Outcome.Value)];
        }

        var byRule = Enumerable.Range(0, table.Rules.Count).Select(rule => (IReadOnlyList<ValueMask>)[.. masks.Select(input => input[rule])]);
        return new CompiledDecision(table, inputs, grid, cells, results, [.. byRule]);
    }
}
