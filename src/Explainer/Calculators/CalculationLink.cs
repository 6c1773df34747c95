using Explainer.Diagnostics;

namespace Explainer.Calculators;

/// <summary>A result that a text states with <c>calc:ID?name=value&amp;name=value#result</c>, computed.</summary>
/// <param name="Text">The result as readers see it; empty when there is a problem.</param>
/// <param name="Problem">What is wrong with the link, as a sentence for a diagnostic; null when nothing is.</param>
/// <param name="Help">The remedy.</param>
public sealed record CalculationLink(double Value, string Text, string? Problem, string? Help)
{
    /// <summary>Computes what stands behind the id of a link.</summary>
    /// <param name="query">What stands between <c>?</c> and <c>#</c>; inputs left out have their defaults.</param>
    public static CalculationLink Compute(Calculator calculator, string query, string result)
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

        return Compute(calculator, given, result);
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

        var start = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return false;
        }

        var end = start;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || (words[end] is ',' or '.' && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1]))))
        {
            end++;
        }

        var negative = start > 0 && words[start - 1] is '-' or '−' ? "-" : "";
        var number = negative + words[start..end].Replace(",", "", StringComparison.Ordinal);
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : number.Length - point - 1;
        return digits <= CalculatorResultReader.MostDigits && CalculatorNumber.Show(Value, digits).Replace(",", "", StringComparison.Ordinal) == number;
    }

    private static CalculationLink Wrong(string problem, string? help) => new(double.NaN, "", problem, help);
}
