using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Search;

namespace Explainer;

/// <summary>The only cache: what pure steps made of a text, by content. Deleting it changes nothing but speed.</summary>
public sealed class PipelineMemo
{
    internal ReadingMemo Reading { get; } = new();

    internal ThemeMemo Theme { get; } = new();

    internal Lexicon Lexicon { get; } = new();

    internal PartMemo Parts { get; } = new();
}
