namespace Explainer.Tests.Robustness;

/// <summary>Spoils texts as tired authors and broken editors do; the same seed gives the same mistakes on every machine.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Odd =
    [
        "\t", "\r", "\0", "\uFEFF", "\u202E", "\u2028", "😀", "é", "\u0301", "\u00A0", "İ", "{", "}", "{#", "{#a}", ":::", "::::", "\n:::\n", "[", "]", "](", "](term:",
        "](decision:choose)", "(calc:memory#x)", "|", "\n|", "-", "- [x] ", "- [ ] ", "  > ", "`", "```", "\n```\n", "*", "_", "**", "<", "<b>", "<!--", "&", "&#1;", "&amp;",
        "#", "\n# ", "\n## ", "\n### x {#tabs-here}\n", "---\n", "\n---\n", ": ", "\"", "'", "%", "@", "!!x ", "&x ", "*x ", ">", ">>>>", "=>", "=", "..", "±",
        "9999999999999999999", "-1", "0", "e9", "\\", "$", "^", "~", "[^1]", "[^1]: x", "[a]: javascript:x", "policy=any", "policy=collect with=min", "type=order", "type=number",
        "type=match", "not(", ")", "(", ",", "<=", "[0..", "yes/no", "default ", "  ", "\n\n", "    ", "1. ", "Hint:", "Why:", "Also:", "> [!NOTE]\n", "[x]", "::", "://",
    ];

    private ulong _state = unchecked(((ulong)seed * 6364136223846793005UL) + 1442695040888963407UL);

    public int Next(int below)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)Math.Max(1, below));
    }

    public string Spoil(string text)
    {
        for (var times = 1 + Next(4); times > 0 && text.Length > 0; times--)
        {
            text = Once(text);
        }

        return text;
    }

    private string Once(string text)
    {
        var at = Next(text.Length);
        switch (Next(8))
        {
            case 0:
                return Lines(text, lines => lines.RemoveAt(Next(lines.Count)));
            case 1:
                return Lines(text, lines => lines.Insert(Next(lines.Count), lines[Next(lines.Count)]));
            case 2:
                return Lines(text, lines =>
                {
                    var (one, other) = (Next(lines.Count), Next(lines.Count));
                    (lines[one], lines[other]) = (lines[other], lines[one]);
                });
            case 3 or 4:
                return text.Insert(at, Odd[Next(Odd.Length)]);
            case 5:
                return text.Remove(at, Math.Min(text.Length - at, 1 + Next(12)));
            case 6:
                return Next(4) == 0 ? text[..at] : text;
            default:
                return text.Insert(Next(text.Length), text.Substring(at, Math.Min(text.Length - at, 1 + Next(200))));
        }
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }
}
