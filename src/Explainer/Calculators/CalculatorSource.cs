namespace Explainer.Calculators;

/// <summary>Where calculators find the records that fill them in.</summary>
/// <param name="Places">The names of all lists of records.</param>
/// <param name="Records">The records of one list, in order.</param>
public sealed record CalculatorSource(IReadOnlyList<string> Places, Func<string, IReadOnlyList<CalculatorRecord>> Records)
{
    public static CalculatorSource None { get; } = new([], _ => []);
}
