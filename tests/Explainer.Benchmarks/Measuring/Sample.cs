namespace Explainer.Benchmarks.Measuring;

/// <summary>What one run cost.</summary>
/// <param name="Wall">Milliseconds on the clock.</param>
/// <param name="Processor">Milliseconds of processor time, all cores together.</param>
/// <param name="Peak">MB held at most.</param>
internal sealed record Sample(double Wall, double Processor, double Peak);
