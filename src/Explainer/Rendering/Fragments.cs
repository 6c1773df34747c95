using System.Collections.Concurrent;

namespace Explainer.Rendering;

/// <summary>Parts of pages that are the same wherever they stand: each is filled in once a build, not once a page.</summary>
public sealed class Fragments(Templates templates)
{
    private readonly ConcurrentDictionary<(string Template, string Root, string Key), string> _made = new();

    /// <summary>The template filled in for a key and for pages that lie equally deep below the root.</summary>
    /// <param name="view">Called when nobody asked before; equal keys must make equal views.</param>
    public string Get(string template, string root, string key, Func<object> view) =>
        _made.TryGetValue((template, root, key), out var made) ? made : _made.GetOrAdd((template, root, key), templates.Render(template, view()));
}
