using Explainer.Assembling;

namespace Explainer.Rendering;

/// <summary>A finished page with its record.</summary>
public sealed record RenderedPage(OutputFile File, PageRecord Record)
{
    /// <summary>Files that it loads and no other part of the site brings along.</summary>
    public IReadOnlyList<OutputFile> Companions { get; init; } = [];
}
