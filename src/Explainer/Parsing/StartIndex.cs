namespace Explainer.Parsing;

/// <summary>Words or phrases by their first two signs, the longest first: one pass over a text finds the few places where any of them may stand.</summary>
/// <remarks>
/// No letter or digit stands before such a place. Signs count without case, all outside ASCII as one; whether a phrase really
/// stands there is for the caller to compare.
/// </remarks>
public sealed class StartIndex<T>
    where T : class
{
    private const int End = 0, Number = 27, Blank = 28, Hyphen = 29, OtherAscii = 30, Beyond = 31, Classes = 32;

    private readonly T[]?[] _byStart = new T[]?[Classes * Classes];

    /// <param name="text">The phrase of an entry, at least one sign.</param>
    public StartIndex(IEnumerable<T> entries, Func<T, string> text)
    {
        foreach (var entry in entries.OrderByDescending(entry => text(entry).Length).ThenBy(text, StringComparer.Ordinal))
        {
            var phrase = text(entry);
            var (from, to) = phrase.Length > 1 ? (Class(phrase[1]), Class(phrase[1])) : (End, Beyond);
            for (var second = from; second <= to; second++)
            {
                ref var same = ref _byStart[(Class(phrase[0]) * Classes) + second];
                same = [.. same ?? [], entry];
            }
        }
    }

    /// <summary>The next place from one on where a phrase may begin, with those that may; -1 when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from, out ReadOnlySpan<T> entries)
    {
        var isInWord = from > 0 && from < text.Length && char.IsLetterOrDigit(text[from - 1]);
        for (var at = from; at < text.Length; at++)
        {
            if (!isInWord && _byStart[(Class(text[at]) * Classes) + (at + 1 < text.Length ? Class(text[at + 1]) : End)] is { } found)
            {
                entries = found;
                return at;
            }

            isInWord = char.IsLetterOrDigit(text[at]);
        }

        entries = [];
        return -1;
    }

    private static int Class(char sign) => sign switch
    {
        >= 'a' and <= 'z' => sign - 'a' + 1,
        >= 'A' and <= 'Z' => sign - 'A' + 1,
        >= '0' and <= '9' => Number,
        ' ' => Blank,
        '-' => Hyphen,
        < '\x80' => OtherAscii,
        _ => Beyond,
    };
}
