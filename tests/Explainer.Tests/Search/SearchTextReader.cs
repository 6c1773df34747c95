namespace Explainer.Tests.Search;

/// <summary>Takes out of the packed forms of the index what was put in, as the browser does.</summary>
internal static class SearchTextReader
{
    private const char ListEnd = '!';
    private const char Zero = '#';
    private const int Base = 91;
    private const int Short = 80;
    private const int Middle = Short + ((Base - Short - 1) * Base);

    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && !char.IsAsciiLetterUpper(text[end]))
            {
                end++;
            }

            words.Add(string.Concat((words.Count == 0 ? "" : words[^1]).AsSpan(0, text[at] - 'A'), text.AsSpan(at + 1, end - at - 1)));
            at = end;
        }

        return words;
    }

    public static IReadOnlyList<IReadOnlyList<int>> Lists(string text)
    {
        var lists = new List<IReadOnlyList<int>>();
        var list = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ListEnd)
            {
                lists.Add(list);
                list = [];
                at++;
                continue;
            }

            list.Add((list.Count == 0 ? -1 : list[^1]) + 1 + Read(text, ref at));
        }

        return lists;
    }

    private static int Read(string text, ref int at)
    {
        var first = Value(text[at++]);
        if (first < Short)
        {
            return first;
        }

        return first < Base - 1
            ? Short + ((first - Short) * Base) + Value(text[at++])
            : Middle + (((Value(text[at++]) * Base) + Value(text[at++])) * Base) + Value(text[at++]);
    }

    private static int Value(char sign) => sign - Zero - (sign > '\\' ? 1 : 0);
}
