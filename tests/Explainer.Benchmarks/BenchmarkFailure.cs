namespace Explainer.Benchmarks;

/// <summary>Nothing can be measured, and why.</summary>
internal sealed class BenchmarkFailure(string message) : Exception(message);
