namespace Explainer.Rendering.Search;

/// <summary>An entry of the index.</summary>
/// <param name="IsPart">Whether it stands inside the entry before.</param>
/// <param name="Text">Title, path, line and other names, parted by tabs.</param>
/// <param name="Shown">Numbers of the words that it shows.</param>
/// <param name="Held">Numbers of the words of its text.</param>
internal sealed record SearchRow(bool IsPart, string Text, int[] Shown, int[] Held)
{
    /// <summary>A row for each entry and each of its parts, in order.</summary>
    public static IReadOnlyList<SearchRow> Of(IReadOnlyList<SearchEntry> entries, WordCollector words)
    {
        var rows = new List<SearchRow>();
        var path = "";
        foreach (var entry in entries)
        {
            Add(entry, isPart: false);
            foreach (var part in entry.Parts)
            {
                Add(part, isPart: true);
            }
        }

        return rows;

        void Add(SearchEntry entry, bool isPart)
        {
            words.Add(entry.Title).Add(entry.Line);
            foreach (var name in entry.Also)
            {
                words.Add(name);
            }

            var shown = words.Take();
            rows.Add(new SearchRow(isPart, Line(entry, entry.Path == path), shown, entry.Words(words) is var held && held is int[] known ? known : [.. held]));
            path = entry.Path;
        }
    }

    /// <summary>Folders without their <c>index.html</c>; a row on the page of the row before gives only its place.</summary>
    private static string Line(SearchEntry entry, bool isSamePage)
    {
        var page = isSamePage ? "" : entry.Path[..^"index.html".Length];
        var place = entry.Fragment.Length > 0 ? "#" + entry.Fragment : isSamePage ? "#" : "";
        return $"{Flat(entry.Title)}\t{page}{place}\t{Flat(entry.Line)}\t{Flat(string.Join(", ", entry.Also))}".TrimEnd('\t');
    }

    private static string Flat(string text) => text.Replace('\t', ' ').Replace('\n', ' ');
}
