using System.Text;

namespace Explainer.Rendering.Search;

/// <summary>What the browser searches: a row for each entry, every word, and for each word the rows whose text holds it.</summary>
/// <param name="Rows">One line an entry: group and depth, title, path, line, other names, parted by tabs.</param>
/// <param name="Words">Sorted by ordinals.</param>
/// <param name="Places">For each word numbers of rows that hold it in their text, without those that show it.</param>
internal sealed record SearchIndex(IReadOnlyList<SearchGroup> Groups, IReadOnlyList<string> Rows, IReadOnlyList<string> Words, IReadOnlyList<IReadOnlyList<int>> Places)
{
    public static SearchIndex Of(IReadOnlyList<SearchGroup> groups, Lexicon lexicon)
    {
        var collector = new WordCollector(lexicon);
        var rows = new List<string>();
        var shown = new List<int[]>();
        var held = new List<IReadOnlyList<int>>();
        var path = "";
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var entry in groups[group].Entries)
            {
                Add(entry, (char)('0' + group));
                foreach (var part in entry.Parts)
                {
                    Add(part, (char)('a' + group));
                }
            }
        }

        return Assemble(groups, rows, shown, held, lexicon);

        void Add(SearchEntry entry, char sign)
        {
            rows.Add(Row(sign, entry, entry.Path == path));
            path = entry.Path;
            collector.Add(entry.Title).Add(entry.Line);
            foreach (var name in entry.Also)
            {
                collector.Add(name);
            }

            shown.Add(collector.Take());
            held.Add(entry.Words(collector));
        }
    }

    /// <summary>A script that sets one variable.</summary>
    public string Script()
    {
        var script = new StringBuilder("(window.Explainer = window.Explainer || {}).index = {\n");
        Member("stop", JsonText.Quoted(WordForms.Stop));
        Member("word", JsonText.Quoted(WordReader.Pattern));
        Member("spelling", Pairs(WordForms.Spelling));
        Member("endings", Pairs(WordForms.Endings));
        Member("groups", $"[{string.Join(',', Groups.Select(group => $"[{JsonText.Quoted(group.Id)},{JsonText.Quoted(group.Title)},{(group.HasNames ? 1 : 0)}]"))}]");
        Member("rows", JsonText.Quoted(string.Join('\n', Rows)));
        Member("words", JsonText.Quoted(SearchText.Words(Words)));
        Member("places", '"' + SearchText.Lists(Places) + '"');
        return script.Append("};\n").ToString();

        void Member(string name, string value) => script.Append(name).Append(": ").Append(value).Append(",\n");
    }

    private static SearchIndex Assemble(IReadOnlyList<SearchGroup> groups, List<string> rows, List<int[]> shown, List<IReadOnlyList<int>> held, Lexicon lexicon)
    {
        // A word may have been met in an earlier run, or by a page that search leaves out: only those of some row count.
        var forms = lexicon.Forms;
        var isUsed = new bool[forms.Count];
        var isShown = new bool[forms.Count];
        foreach (var word in shown.SelectMany(words => words).Concat(held.SelectMany(words => words)))
        {
            isUsed[word] = true;
        }

        var sorted = Enumerable.Range(0, forms.Count).Where(word => isUsed[word]).ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(forms[a], forms[b]));
        var rank = new int[forms.Count];
        var places = new List<int>[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            rank[sorted[i]] = i;
            places[i] = [];
        }

        for (var row = 0; row < rows.Count; row++)
        {
            Array.ForEach(shown[row], word => isShown[word] = true);
            foreach (var word in held[row])
            {
                if (!isShown[word])
                {
                    places[rank[word]].Add(row);
                }
            }

            Array.ForEach(shown[row], word => isShown[word] = false);
        }

        return new SearchIndex(groups, rows, [.. sorted.Select(word => forms[word])], places);
    }

    /// <summary>Folders without their <c>index.html</c>; a row on the page of the row before gives only its place.</summary>
    private static string Row(char sign, SearchEntry entry, bool isSamePage)
    {
        var page = isSamePage ? "" : entry.Path[..^"index.html".Length];
        var place = entry.Fragment.Length > 0 ? "#" + entry.Fragment : isSamePage ? "#" : "";
        return $"{sign}{Flat(entry.Title)}\t{page}{place}\t{Flat(entry.Line)}\t{Flat(string.Join(", ", entry.Also))}".TrimEnd('\t');
    }

    private static string Flat(string text) => text.Replace('\t', ' ').Replace('\n', ' ');

    private static string Pairs(IReadOnlyList<(string Pattern, string Replacement)> rules) =>
        $"[{string.Join(',', rules.Select(rule => $"[{JsonText.Quoted(rule.Pattern)},{JsonText.Quoted(rule.Replacement)}]"))}]";
}
