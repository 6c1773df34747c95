namespace Explainer.Calculators;

/// <summary>A function that formulas may use, and how many arguments it takes.</summary>
internal sealed record FormulaFunction(string Name, FormulaStepKind Kind, int Least, int Most)
{
    /// <summary>Every function, in the order of <c>input/README.md</c>.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("min", FormulaStepKind.Min, 2, 20),
        new("max", FormulaStepKind.Max, 2, 20),
        new("ceil", FormulaStepKind.Ceil, 1, 1),
        new("floor", FormulaStepKind.Floor, 1, 1),
        new("round", FormulaStepKind.Round, 1, 1),
        new("if", FormulaStepKind.If, 3, 3),
    ];

    /// <summary>Computes a result anew with another value for an input: <c>with(total, bits, 4)</c>.</summary>
    public const string With = "with";

    /// <summary>The functions that take names instead of values, with their forms.</summary>
    public static IReadOnlyList<(string Name, string Form)> OfNames { get; } =
    [
        (With, "with(result, input, value)"),
        ("below", "below(list.field, value)"),
        ("above", "above(list.field, value)"),
    ];

    public static FormulaFunction? Find(string name) => All.FirstOrDefault(function => function.Name == name);

    /// <summary>How many arguments, in words.</summary>
    public string Arguments => Least == Most ? $"{Least} argument{(Least == 1 ? "" : "s")}" : $"{Least} to {Most} arguments";

    /// <summary>The step that applies it to so many arguments.</summary>
    public FormulaStep Step(int count) => new(Kind, Least == Most ? Name : $"{Name}:{count}", count);
}
