namespace Explainer.Decisions;

/// <summary>Numbers between two ends, each of which may be open or missing.</summary>
public sealed record NumberRange(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    public bool Contains(decimal number) =>
        (Low is not { } low || number > low || (LowIncluded && number == low))
        && (High is not { } high || number < high || (HighIncluded && number == high));

    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && !(LowIncluded && HighIncluded)));
}
