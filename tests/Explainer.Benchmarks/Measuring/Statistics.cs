namespace Explainer.Benchmarks.Measuring;

/// <summary>Middles and tails of a few numbers.</summary>
internal static class Statistics
{
    public static double Median(IEnumerable<double> numbers) => Percentile(numbers, 50);

    /// <summary>The middle one by size for 50 (the mean of two when their count is even), else by nearest rank.</summary>
    public static double Percentile(IEnumerable<double> numbers, int percent)
    {
        double[] sorted = [.. numbers.Order()];
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        return percent == 50 && sorted.Length % 2 == 0
            ? (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2
            : sorted[Math.Clamp((int)Math.Ceiling(percent / 100.0 * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    public static Sample Median(IReadOnlyList<Sample> samples) => new(
        Median(samples.Select(sample => sample.Wall)), Median(samples.Select(sample => sample.Processor)), Median(samples.Select(sample => sample.Peak)));
}
