using System.Globalization;
using System.Text;
using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>A formula as its author wrote it, and the same as steps of a small stack machine: what C# computes with and what the script gets.</summary>
/// <param name="Steps">In reverse Polish notation; empty when the formula could not be read.</param>
public sealed record Formula(Located<string> Source, IReadOnlyList<FormulaStep> Steps)
{
    /// <summary>The steps as words with one blank between them, for example <c>params bits * 8 /</c>.</summary>
    public string Program => string.Join(' ', Steps.Select(step => step.Word));

    /// <summary>The source with every name that has a text replaced by that text.</summary>
    public string Fill(IReadOnlyDictionary<string, string> texts)
    {
        var source = Source.Value;
        var filled = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var end = at;
            while (end < source.Length && FormulaNames.IsSign(source[end], end > at))
            {
                end++;
            }

            if (end == at)
            {
                filled.Append(source[at++]);
                continue;
            }

            var word = source[at..end];
            if (word == FormulaFunction.With && source.IndexOf(',', end) is > 0 and var first && source.IndexOf(',', first + 1) is > 0 and var second)
            {
                // What is computed anew, and from what, stays a name.
                filled.Append(source, at, second + 1 - at);
                at = second + 1;
                continue;
            }

            filled.Append(texts.TryGetValue(word, out var text) ? text : word);
            at = end;
        }

        return filled.ToString();
    }

    /// <summary>The value; not a number where a name has none.</summary>
    public double Evaluate(IReadOnlyDictionary<string, double> values) => Evaluate(Steps, values);

    internal static double Evaluate(IReadOnlyList<FormulaStep> steps, IReadOnlyDictionary<string, double> values)
    {
        var stack = new double[steps.Count + 1];
        var top = 0;
        foreach (var step in steps)
        {
            var from = top - step.Takes;
            stack[from] = step.Kind switch
            {
                FormulaStepKind.Number => double.Parse(step.Word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
                FormulaStepKind.Below => FormulaMachine.Below(step.List!, stack[from]),
                FormulaStepKind.Above => FormulaMachine.Above(step.List!, stack[from]),
                FormulaStepKind.Name => values.TryGetValue(step.Word, out var value) ? value : double.NaN,
                _ => FormulaMachine.Apply(step.Kind, stack.AsSpan(from, step.Takes)),
            };
            top = from + 1;
        }

        return top == 1 ? stack[0] : double.NaN;
    }
}
