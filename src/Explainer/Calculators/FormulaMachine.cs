namespace Explainer.Calculators;

/// <summary>What each step means, to the last case the same as in <c>lib/formula.js</c>.</summary>
internal static class FormulaMachine
{
    public static double Apply(FormulaStepKind kind, ReadOnlySpan<double> taken) => kind switch
    {
        FormulaStepKind.Add => taken[0] + taken[1],
        FormulaStepKind.Subtract => taken[0] - taken[1],
        FormulaStepKind.Multiply => taken[0] * taken[1],
        FormulaStepKind.Divide => taken[0] / taken[1],
        FormulaStepKind.Power => Power(taken[0], taken[1]),
        FormulaStepKind.Negate => -taken[0],
        FormulaStepKind.Less => Truth(taken[0] < taken[1]),
        FormulaStepKind.AtMost => Truth(taken[0] <= taken[1]),
        FormulaStepKind.More => Truth(taken[0] > taken[1]),
        FormulaStepKind.AtLeast => Truth(taken[0] >= taken[1]),
        FormulaStepKind.Equal => Truth(taken[0] == taken[1]),
        FormulaStepKind.Differs => Truth(taken[0] != taken[1]),
        FormulaStepKind.Min => Least(taken),
        FormulaStepKind.Max => Greatest(taken),
        FormulaStepKind.Ceil => Math.Ceiling(taken[0]),
        FormulaStepKind.Floor => Math.Floor(taken[0]),
        FormulaStepKind.Round => Math.Round(taken[0], MidpointRounding.AwayFromZero),
        FormulaStepKind.If => IsTrue(taken[0]) ? taken[1] : taken[2],
        _ => double.NaN,
    };

    private static double Truth(bool holds) => holds ? 1 : 0;

    public static bool IsTrue(double value) => value != 0 && !double.IsNaN(value);

    // The standard that C# follows gives 1 for 1^NaN and (-1)^infinity; browsers say that these are not numbers.
    private static double Power(double number, double exponent) =>
        double.IsNaN(exponent) || (Math.Abs(number) == 1 && double.IsInfinity(exponent)) ? double.NaN : Math.Pow(number, exponent);

    /// <summary>The greatest number of a list that is no greater than the value; not a number when there is none.</summary>
    public static double Below(IReadOnlyList<double> list, double value) => list.LastOrDefault(number => number <= value, double.NaN);

    /// <summary>The least number of a list that is no less than the value; not a number when there is none.</summary>
    public static double Above(IReadOnlyList<double> list, double value) => list.FirstOrDefault(number => number >= value, double.NaN);

    private static double Least(ReadOnlySpan<double> values)
    {
        var least = values[0];
        foreach (var value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }

    private static double Greatest(ReadOnlySpan<double> values)
    {
        var greatest = values[0];
        foreach (var value in values)
        {
            greatest = Math.Max(greatest, value);
        }

        return greatest;
    }
}
