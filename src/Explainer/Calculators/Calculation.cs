namespace Explainer.Calculators;

/// <summary>One run of a calculator: what every name stands for, as a number and as readers see it.</summary>
/// <param name="Values">By the name of an input or a result.</param>
/// <param name="Texts">Inputs as typed, results with their digits.</param>
public sealed record Calculation(IReadOnlyDictionary<string, double> Values, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>Computes all results; an input that is not given, or has an answer it does not accept, has its default.</summary>
    public static Calculation Run(Calculator calculator, IReadOnlyDictionary<string, string> given)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in calculator.Inputs)
        {
            var text = given.TryGetValue(input.Name.Value, out var answer) && input.Accepts(answer) ? answer : input.Default;
            (values[input.Name.Value], texts[input.Name.Value]) = (input.Number(text), text);
        }

        foreach (var result in calculator.Results)
        {
            var value = result.Formula.Evaluate(values);
            (values[result.Name.Value], texts[result.Name.Value]) = (value, CalculatorNumber.Show(value, result.Digits));
        }

        return new Calculation(values, texts);
    }

    /// <summary>The run with all defaults: the worked example of the page.</summary>
    public static Calculation Default(Calculator calculator) => Run(calculator, new Dictionary<string, string>());
}
