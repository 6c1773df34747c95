namespace Explainer.Tests.Robustness;

/// <summary>One tiny course for all tests of a class, so that templates are compiled once; as in the preview, unchanged pages are remembered.</summary>
public sealed class SharedCourse : IDisposable
{
    internal TinyCourse Course { get; } = new(new PipelineMemo());

    public void Dispose() => Course.Dispose();
}
