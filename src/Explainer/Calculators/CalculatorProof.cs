using Explainer.Diagnostics;

namespace Explainer.Calculators;

/// <summary>Tries a calculator that could be read: every input has an effect, every result has a value for the defaults.</summary>
internal static class CalculatorProof
{
    public static void Run(Calculator calculator, DiagnosticBag problems)
    {
        var used = calculator.Results.SelectMany(result => result.Formula.Steps)
            .Where(step => step.Kind == FormulaStepKind.Name).Select(step => step.Word).ToHashSet(StringComparer.Ordinal);
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
            if (!result.Formula.Steps.Any(step => step.Kind == FormulaStepKind.Name && undefined.Contains(step.Word)))
            {
                problems.Add(CalculatorProblems.ResultUndefined, result.Formula.Source.Span,
                    double.IsFinite(value) ? $"`{result.Name.Value}` is too large to be shown for the defaults" : $"`{result.Name.Value}` is not a number for the defaults",
                    $"with the defaults the formula reads `{result.Formula.Fill(run.Texts)}`");
            }
        }
    }
}
