using System.Collections.Concurrent;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Search;

namespace Explainer;

/// <summary>The only cache: what pure steps made of a text, by content. Deleting it changes nothing but speed.</summary>
public sealed class PipelineMemo
{
    private readonly ConcurrentDictionary<string, (string Key, RenderedPage Page, IReadOnlyList<Diagnostic> Problems)> _pages = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, (string Key, object Made, IReadOnlyList<Diagnostic> Problems)> _parts = new(StringComparer.Ordinal);

    internal ReadingMemo Reading { get; } = new();

    internal ThemeMemo Theme { get; } = new();

    internal Lexicon Lexicon { get; } = new();

    internal FactMemo Facts { get; } = new();

    /// <summary>A part of the site, made again only when its key differs; what it has to report is reported each time. Several threads may ask, each for a part of its own.</summary>
    internal T Part<T>(string name, string key, DiagnosticBag problems, Func<DiagnosticBag, T> make)
        where T : class
    {
        if (!_parts.TryGetValue(name, out var part) || part.Key != key)
        {
            var found = new DiagnosticBag();
            _parts[name] = part = (key, make(found), found.Sorted());
        }

        problems.AddRange(part.Problems);
        return (T)part.Made;
    }

    /// <summary>A lesson's page, if it was made from the same text and the same surroundings.</summary>
    internal (RenderedPage Page, IReadOnlyList<Diagnostic> Problems)? Find(string path, string key) =>
        _pages.TryGetValue(path, out var entry) && entry.Key == key ? (entry.Page, entry.Problems) : null;

    internal void Keep(string path, string key, RenderedPage page, IReadOnlyList<Diagnostic> problems) => _pages[path] = (key, page, problems);
}
