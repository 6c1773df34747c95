using Explainer.Assembling;

namespace Explainer.Rendering;

/// <summary>A finished page with its record.</summary>
public sealed record RenderedPage(OutputFile File, PageRecord Record);
