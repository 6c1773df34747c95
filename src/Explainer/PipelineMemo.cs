using System.Collections.Concurrent;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering;

namespace Explainer;

/// <summary>The only cache: what pure steps made of a text, by content. Deleting it changes nothing but speed.</summary>
public sealed class PipelineMemo
{
    private readonly ConcurrentDictionary<string, (string Key, RenderedPage Page, IReadOnlyList<Diagnostic> Problems)> _pages = new(StringComparer.Ordinal);

    internal ReadingMemo Reading { get; } = new();

    internal ThemeMemo Theme { get; } = new();

    /// <summary>A lesson's page, if it was made from the same text and the same surroundings.</summary>
    internal (RenderedPage Page, IReadOnlyList<Diagnostic> Problems)? Find(string path, string key) =>
        _pages.TryGetValue(path, out var entry) && entry.Key == key ? (entry.Page, entry.Problems) : null;

    internal void Keep(string path, string key, RenderedPage page, IReadOnlyList<Diagnostic> problems) => _pages[path] = (key, page, problems);
}
