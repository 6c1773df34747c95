namespace Explainer.Rendering.Search;

/// <summary>What the browser searches: a row for each entry, every word, and for each word the rows whose text holds it.</summary>
/// <param name="Rows">Of each group.</param>
/// <param name="Words">Sorted by ordinals.</param>
/// <param name="Places">For each word numbers of rows that hold it in their text, without those that show it.</param>
internal sealed record SearchIndex(IReadOnlyList<SearchGroup> Groups, IReadOnlyList<IReadOnlyList<SearchRow>> Rows, IReadOnlyList<string> Words, IReadOnlyList<int[]> Places)
{
    public static SearchIndex Of(IReadOnlyList<SearchGroup> groups, IReadOnlyList<IReadOnlyList<SearchRow>> rows, Lexicon lexicon)
    {
        List<SearchRow> all = [.. rows.SelectMany(group => group)];

        // A word may have been met in an earlier run, or by a page that search leaves out: only those of some row count.
        var forms = lexicon.Forms;
        var isUsed = new bool[forms.Count];
        foreach (var row in all)
        {
            Mark(row.Shown, isUsed, true);
            Mark(row.Held, isUsed, true);
        }

        var sorted = new int[isUsed.Count(used => used)];
        for (var (word, place) = (0, 0); word < forms.Count; word++)
        {
            if (isUsed[word])
            {
                sorted[place++] = word;
            }
        }

        Array.Sort(sorted, (a, b) => string.CompareOrdinal(forms[a], forms[b]));

        // Counted first: a large site has a million of these, and lists that grow would hold twice as many.
        var counts = new int[forms.Count];
        EachHeldOnly(all, forms.Count, (_, word) => counts[word]++);
        var places = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        Array.Clear(counts);
        EachHeldOnly(all, forms.Count, (row, word) => places[word][counts[word]++] = row);
        return new SearchIndex(groups, rows, Array.ConvertAll(sorted, word => forms[word]), Array.ConvertAll(sorted, word => places[word]));
    }

    /// <summary>Writes a script that sets one variable; straight to where it is kept, because of a large site it is many megabytes.</summary>
    public void Write(TextWriter script)
    {
        script.Write("(window.Explainer = window.Explainer || {}).index = {\n");
        Member("stop", JsonText.Quoted(WordForms.Stop));
        Member("word", JsonText.Quoted(WordReader.Pattern));
        Member("spelling", Pairs(WordForms.Spelling));
        Member("endings", Pairs(WordForms.Endings));
        Member("groups", $"[{string.Join(',', Groups.Select(group => $"[{JsonText.Quoted(group.Id)},{JsonText.Quoted(group.Title)},{(group.HasNames ? 1 : 0)}]"))}]");
        script.Write("rows: \"");
        WriteRows(script);
        script.Write("\",\n");
        Member("words", JsonText.Quoted(SearchText.Words(Words)));
        script.Write("places: \"");
        SearchText.WriteLists(script, Places);
        script.Write("\",\n};\n");

        void Member(string name, string value) => script.Write($"{name}: {value},\n");
    }

    /// <summary>One line an entry: group and depth, title, path, line, other names, parted by tabs.</summary>
    private void WriteRows(TextWriter script)
    {
        var isFirst = true;
        for (var group = 0; group < Groups.Count; group++)
        {
            foreach (var row in Rows[group])
            {
                script.Write(isFirst ? "" : "\\n");
                script.Write((char)((row.IsPart ? 'a' : '0') + group));
                JsonText.WriteUnquoted(script, row.Text);
                isFirst = false;
            }
        }
    }

    /// <summary>Words that a row holds in its text and does not show, row by row.</summary>
    private static void EachHeldOnly(List<SearchRow> rows, int words, Action<int, int> act)
    {
        var isShown = new bool[words];
        for (var row = 0; row < rows.Count; row++)
        {
            Mark(rows[row].Shown, isShown, true);
            foreach (var word in rows[row].Held)
            {
                if (!isShown[word])
                {
                    act(row, word);
                }
            }

            Mark(rows[row].Shown, isShown, false);
        }
    }

    private static void Mark(int[] words, bool[] marks, bool mark)
    {
        foreach (var word in words)
        {
            marks[word] = mark;
        }
    }

    private static string Pairs(IReadOnlyList<WordRule> rules) =>
        $"[{string.Join(',', rules.Select(rule => $"[{JsonText.Quoted(rule.Pattern)},{JsonText.Quoted(rule.Replacement)}]"))}]";
}
