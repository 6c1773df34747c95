namespace Explainer.Rendering.Search;

/// <summary>A place of the site that can be searched for.</summary>
/// <param name="Fragment">The place on its page; empty for the page itself.</param>
/// <param name="Line">One short line about it; may be empty.</param>
/// <param name="Also">Other names.</param>
/// <param name="Words">Numbers of the words of its text; asked for only where the index is made.</param>
/// <param name="Parts">Sections, releases or records inside it.</param>
public sealed record SearchEntry(
    string Title,
    string Path,
    string Fragment,
    string Line,
    IReadOnlyList<string> Also,
    Func<WordCollector, IReadOnlyList<int>> Words,
    IReadOnlyList<SearchEntry> Parts);
