using System.Text;

namespace Explainer.Calculators;

/// <summary>A text with names in braces: <c>{total_gb}</c>, <c>{card}</c> for the record chosen, or <c>{bits of quant}</c> for the records that have this value.</summary>
public static class CalculatorPhrase
{
    /// <summary>The text with its values.</summary>
    public static string Fill(string text, Calculator calculator, Calculation run)
    {
        var filled = new StringBuilder();
        foreach (var (literal, name, of) in Pieces(text))
        {
            filled.Append(literal);
            if (of.Length > 0)
            {
                var filling = calculator.Fillings.FirstOrDefault(one => one.Name.Value == of);
                filled.Append(filling?.Names(run.Values.GetValueOrDefault(name, double.NaN)) ?? "–");
            }
            else if (name.Length > 0)
            {
                filled.Append(Said(calculator, run, name));
            }
        }

        return filled.ToString();
    }

    /// <summary>Words, then a name, then perhaps the list of records; the last piece has words only.</summary>
    public static IEnumerable<(string Literal, string Name, string Of)> Pieces(string text)
    {
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is >= 0 and var close)
        {
            var inside = text[(open + 1)..close];
            var of = inside.IndexOf(" of ", StringComparison.Ordinal);
            yield return (text[at..open], of < 0 ? inside : inside[..of], of < 0 ? "" : inside[(of + 4)..]);
            at = close + 1;
        }

        yield return (text[at..], "", "");
    }

    /// <summary>Inputs are said with commas between thousands, choices by their label.</summary>
    private static string Said(Calculator calculator, Calculation run, string name)
    {
        if (calculator.Fillings.FirstOrDefault(filling => filling.Name.Value == name) is { } filling)
        {
            return filling.Chosen(run.Texts)?.Name ?? CalculatorFilling.Nobody;
        }

        var text = run.Texts.GetValueOrDefault(name, "–");
        if (calculator.Inputs.FirstOrDefault(input => input.Name.Value == name) is not { } input)
        {
            return text;
        }

        if (input.HasWords)
        {
            return input.Labels[(int)input.Number(text)];
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        return CalculatorNumber.Show(input.Number(text), point < 0 ? 0 : text.Length - point - 1);
    }
}
