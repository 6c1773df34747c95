using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>Makes the look-up of one table, and proves that it is complete and free of contradictions.</summary>
internal static class TableCompiler
{
    private const int MostInputs = 64;

    /// <summary>The look-up; null after a report.</summary>
    /// <param name="domains">For each input the answers it can have.</param>
    public static CompiledDecision? Compile(DecisionTable table, IReadOnlyList<InputDomain> domains, DiagnosticBag problems)
    {
        if (TooMuch(table, domains) is { } much)
        {
            problems.Add(DecisionProblems.TooLarge, table.Block.Span, much, "split it: let one decision feed another");
            return null;
        }

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

    /// <summary>What no author needs but a slip or a program may write; found before any work is done on it.</summary>
    private static string? TooMuch(DecisionTable table, IReadOnlyList<InputDomain> domains)
    {
        if (table.Inputs.Count > MostInputs)
        {
            return FormattableString.Invariant($"this table has {table.Inputs.Count} inputs; the most is {MostInputs}");
        }

        for (var i = 0; i < domains.Count; i++)
        {
            var named = domains[i].Words?.Count ?? table.Rules.Sum(rule => rule.Tests[i].Items.Count);
            if (named > Grid.MostCells)
            {
                return FormattableString.Invariant($"this table names {named} values of `{table.Inputs[i].Id.Value}`; the most is {Grid.MostCells}");
            }
        }

        return null;
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
