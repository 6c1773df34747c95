using System.Collections.Concurrent;

namespace Explainer.Rendering;

/// <summary>Parts of pages that are the same wherever they stand: each is filled in once a build, not once a page.</summary>
public sealed class Fragments(Templates templates)
{
    private readonly ConcurrentDictionary<string, string> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> _lists = new(StringComparer.Ordinal);

    /// <summary>The template filled in for a key and for pages that lie equally deep below the root.</summary>
    /// <param name="view">Called when nobody asked before; equal keys must make equal views.</param>
    public string Get(string template, string root, string key, Func<object> view)
    {
        // No template, root or key holds a line end.
        var all = $"{template}\n{root}\n{key}";
        return _made.TryGetValue(all, out var made) ? made : _made.GetOrAdd(all, templates.Render(template, view()));
    }

    /// <summary>The template filled in for each entry of a list that has a key, for pages that lie equally deep below the root.</summary>
    public ReadOnlySpan<string> Each(string template, string root, string key, Func<IEnumerable<object>> views)
    {
        var all = $"{template}\n{root}\n{key}";
        return _lists.TryGetValue(all, out var made) ? made : _lists.GetOrAdd(all, [.. views().Select(view => templates.Render(template, view))]);
    }
}
