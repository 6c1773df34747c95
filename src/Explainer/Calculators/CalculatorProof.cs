using Explainer.Diagnostics;

namespace Explainer.Calculators;

/// <summary>Tries a calculator that could be read: every input has an effect, every result has a value for the defaults.</summary>
internal static class CalculatorProof
{
    public static void Run(Calculator calculator, DiagnosticBag problems)
    {
        var rows = calculator.Verdict.Concat(calculator.Notes.SelectMany(notes => notes.Rows)).ToList();
        var used = calculator.Results.Select(result => result.Formula).Concat(rows.Select(row => row.When).OfType<Formula>()).SelectMany(formula => formula.Steps)
            .Where(step => step.Kind == FormulaStepKind.Name).Select(step => step.Word).ToHashSet(StringComparer.Ordinal);
        Steps(calculator, rows, used, problems);
        foreach (var input in calculator.Inputs)
        {
            if (!used.Contains(input.Name.Value))
            {
                problems.Add(CalculatorProblems.InputUnused, input.Name.Span, $"no formula uses the input `{input.Name.Value}`", "use it, or delete it");
            }
        }

        var run = Calculation.Default(calculator);
        var undefined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in calculator.Results)
        {
            var value = run.Values[result.Name.Value];
            if (CalculatorNumber.CanShow(value))
            {
                continue;
            }

            undefined.Add(result.Name.Value);
            if (result.Text.Length > 0 && !result.Formula.Steps.Any(step => step.Kind == FormulaStepKind.Name && undefined.Contains(step.Word)))
            {
                problems.Add(CalculatorProblems.ResultUndefined, result.Formula.Source.Span,
                    double.IsFinite(value) ? $"`{result.Name.Value}` is too large to be shown for the defaults" : $"`{result.Name.Value}` is not a number for the defaults",
                    $"with the defaults the formula reads `{result.Formula.Fill(run.Texts)}`");
            }
        }
    }

    /// <summary>A result without a text that nobody uses was meant to be shown.</summary>
    private static void Steps(Calculator calculator, List<CalculatorRow> rows, HashSet<string> used, DiagnosticBag problems)
    {
        var said = rows.SelectMany(row => CalculatorPhrase.Pieces(row.Text.Value).Concat(CalculatorPhrase.Pieces(row.Because.Value)).Select(piece => piece.Name))
            .Concat(calculator.Pictures.SelectMany(picture => picture.Parts.Append(picture.Limit).Append(picture.Mark)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var result in calculator.Results.Where(result => result.Text.Length == 0 && !used.Contains(result.Name.Value) && !said.Contains(result.Name.Value)))
        {
            problems.Add(CalculatorProblems.ResultMalformed, result.Name.Span, $"`{result.Name.Value}` has no text in straight quotes, and nothing uses it", "write `= name = formula \"Text\" digits=1` on one line, or delete it");
        }
    }
}
