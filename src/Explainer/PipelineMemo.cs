using Explainer.Reading;

namespace Explainer;

/// <summary>The only cache: what pure steps made of a text, by content. Deleting it changes nothing but speed.</summary>
public sealed class PipelineMemo
{
    internal ReadingMemo Reading { get; } = new();
}
