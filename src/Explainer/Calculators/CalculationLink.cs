using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Calculators;

/// <summary>A result that a text states with <c>calc:ID?name=value&amp;name=value#result</c>, computed.</summary>
/// <param name="Text">The result as readers see it; empty when there is a problem.</param>
/// <param name="Problem">What is wrong with the link, as a sentence for a diagnostic; null when nothing is.</param>
/// <param name="Help">The remedy.</param>
public sealed record CalculationLink(double Value, string Text, string? Problem, string? Help)
{
    /// <summary>The result as a program of the inputs that readers may change in the sentence; empty where it follows none of them.</summary>
    public string Program { get; private init; } = "";

    /// <summary>Computes what stands behind the id of a link.</summary>
    /// <param name="query">What stands between <c>?</c> and <c>#</c>; inputs left out have their defaults.</param>
    /// <param name="stated">Inputs that the sentence states as numbers which readers may change; the query wins over them.</param>
    public static CalculationLink Compute(Calculator calculator, string query, string result, IReadOnlyDictionary<string, string>? stated = null)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !given.TryAdd(pair[..equals], pair[(equals + 1)..]))
            {
                return Wrong(equals < 1 ? $"`{pair}` gives no input a value" : $"`{pair[..equals]}` is given twice", "write `calc:ID?input=value&input=value#result`");
            }
        }

        var open = stated is null ? [] : stated.Where(one => !given.ContainsKey(one.Key)).ToDictionary(StringComparer.Ordinal);
        var link = Compute(calculator, open.Count == 0 ? given : given.Concat(open).ToDictionary(StringComparer.Ordinal), result);
        return link.Text.Length == 0 || open.Count == 0 ? link : link with { Program = Follow(calculator, given, open.Keys, result) };
    }

    /// <summary>The result written out, with numbers in place of all inputs but those that stay open.</summary>
    private static string Follow(Calculator calculator, Dictionary<string, string> given, IReadOnlyCollection<string> open, string result)
    {
        var values = calculator.Inputs.Where(input => !open.Contains(input.Name.Value)).ToDictionary(input => input.Name.Value, input => (IReadOnlyList<FormulaStep>)
            [new FormulaStep(FormulaStepKind.Number, input.Number(given.GetValueOrDefault(input.Name.Value, input.Default)).ToString("R", CultureInfo.InvariantCulture), 0)], StringComparer.Ordinal);
        foreach (var name in open)
        {
            // An open input stands for itself, so that everything that follows from it is written out too.
            values[name] = [new FormulaStep(FormulaStepKind.Name, name, 0)];
        }

        var results = calculator.Results.ToDictionary(one => one.Name.Value, one => one.Formula.Steps, StringComparer.Ordinal);
        var steps = FormulaExpansion.With([new FormulaStep(FormulaStepKind.Name, result, 0)], results, values) ?? [];
        return steps.Any(step => step.Kind == FormulaStepKind.Name) ? string.Join(' ', steps.Select(step => step.Word)) : "";
    }

    public static CalculationLink Compute(Calculator calculator, IReadOnlyDictionary<string, string> given, string result)
    {
        if (!calculator.Sound)
        {
            // Its mistakes are reported where they are; the link would only repeat them.
            return new CalculationLink(double.NaN, "", null, null);
        }

        foreach (var (name, answer) in given)
        {
            if (calculator.Inputs.FirstOrDefault(input => input.Name.Value == name) is not { } input)
            {
                return Wrong($"`{calculator.Id.Value}` has no input `{name}`", Suggest.Help(name, calculator.Inputs.Select(one => one.Name.Value), "inputs"));
            }

            if (!input.Accepts(answer))
            {
                return Wrong($"`{answer}` is not an answer to `{name}`", $"write {input.Answers}");
            }
        }

        if (calculator.Results.FirstOrDefault(one => one.Name.Value == result) is not { } asked)
        {
            return Wrong(result.Length == 0 ? "the link does not say which result it states" : $"`{calculator.Id.Value}` has no result `{result}`",
                result.Length == 0 ? $"add `#{calculator.Results[0].Name.Value}`" : Suggest.Help(result, calculator.Results.Select(one => one.Name.Value), "results"));
        }

        var run = Calculation.Run(calculator, given);
        var value = run.Values[asked.Name.Value];
        return CalculatorNumber.CanShow(value)
            ? new CalculationLink(value, run.Texts[asked.Name.Value], null, null)
            : Wrong($"`{result}` is not a number for these inputs", "give inputs for which the formula can be computed");
    }

    /// <summary>Whether a text states this result: its first number is the result, rounded to as many digits as it has itself. True where nothing could be computed.</summary>
    public bool Agrees(string words)
    {
        if (double.IsNaN(Value))
        {
            return true;
        }

        var (start, end) = Number(words);
        if (start < 0)
        {
            return false;
        }

        var number = words[start..end].Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        var digits = Digits(number);
        return digits <= CalculatorResultReader.MostDigits && CalculatorNumber.Show(Value, digits).Replace(",", "", StringComparison.Ordinal) == number;
    }

    /// <summary>Where the first number of a text stands, its sign included; -1 when there is none.</summary>
    public static (int Start, int End) Number(string words)
    {
        var start = words.AsSpan().IndexOfAnyInRange('0', '9');
        var end = start;
        while (end >= 0 && end < words.Length && (char.IsAsciiDigit(words[end]) || (words[end] is ',' or '.' && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1]))))
        {
            end++;
        }

        return (start > 0 && words[start - 1] is '-' or '−' ? start - 1 : start, end);
    }

    /// <summary>How many digits a number has behind its point.</summary>
    public static int Digits(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? number.Length - point - 1 : 0;

    private static CalculationLink Wrong(string problem, string? help) => new(double.NaN, "", problem, help);
}
