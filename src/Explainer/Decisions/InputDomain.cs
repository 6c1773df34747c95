namespace Explainer.Decisions;

/// <summary>The answers that an input can have: words, all numbers between two ends, or a few known numbers.</summary>
/// <param name="Words">Null for numbers.</param>
/// <param name="Numbers">The only possible numbers, ascending, where a collecting decision gives them; else null.</param>
internal sealed record InputDomain(IReadOnlyList<string>? Words, decimal Least, decimal Most, IReadOnlyList<decimal>? Numbers)
{
    public static InputDomain Of(IReadOnlyList<string> words) => new(words, 0, 0, null);

    public static InputDomain Of(decimal least, decimal most) => new(null, least, most, null);

    public static InputDomain OfNumbers(IReadOnlyList<decimal> ascending) => new(null, ascending[0], ascending[^1], ascending);

    public bool IsNumber => Words is null;

    public bool Holds(decimal number) => Numbers?.Contains(number) ?? (number >= Least && number <= Most);
}
