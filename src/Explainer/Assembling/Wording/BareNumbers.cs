using Explainer.Parsing;

namespace Explainer.Assembling.Wording;

/// <summary>Finds numbers that state a fact: percentages, amounts of money, millions, sizes of memory, recent years.</summary>
internal static class BareNumbers
{
    private static readonly string[] Units = ["percent", "per cent", "million", "billion", "GB", "GiB", "dollar", "dollars", "US dollars", "euro", "euros", "cent", "cents", "pounds"];

    private static readonly StartIndex<string> Invented = new(["invented", "example", "made up", "made-up", "our rule of thumb", "imagine", "picture"], phrase => phrase);

    private static readonly StartIndex<string> OwnCount = new(["our count", "our own count", "we counted"], phrase => phrase);

    /// <summary>Whether a passage says that its numbers are ours: then we are the source.</summary>
    public static bool SayOurs(Passage passage) => Holds(passage, OwnCount);

    /// <summary>Whether a passage says that what stands around it is no fact.</summary>
    public static bool SayInvented(Passage passage) => Holds(passage, Invented);

    private static bool Holds(Passage passage, StartIndex<string> phrases)
    {
        foreach (var start in passage.Starts)
        {
            foreach (var phrase in phrases.At(start))
            {
                if (passage.Text[start.At..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The next such number from a place on, with its unit, and how much of that is the number; those in a quote belong to who says it.</summary>
    public static (int Start, int Length, int Digits)? Next(Passage passage, int from)
    {
        var text = passage.Text;
        for (var at = from; text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var next; at++)
        {
            at += next;
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            var isPart = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '_' or '/' or '.');
            if (!isPart && !passage.IsQuoted(at) && Unit(text, at, end) is >= 0 and var unit)
            {
                return (at, end + unit - at, end - at);
            }

            at = end - 1;
        }

        return null;
    }

    /// <summary>How much of the text behind a number belongs to it; less than 0 when it states nothing of the kind.</summary>
    private static int Unit(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[end..];
        if (start > 0 && text[start - 1] is '$' or '€' or '£')
        {
            return 0;
        }

        var gap = rest is [' ' or '\u00A0' or '-', ..] ? 1 : 0;
        if (rest[gap..] is ['%', ..])
        {
            return gap + 1;
        }

        foreach (var unit in Units)
        {
            if (rest[gap..].StartsWith(unit, StringComparison.Ordinal) && (gap + unit.Length == rest.Length || !char.IsLetterOrDigit(rest[gap + unit.Length])))
            {
                return gap + unit.Length;
            }
        }

        var isAlone = rest is not [var next, ..] || !(char.IsLetterOrDigit(next) || next == '_');
        return isAlone && end - start == 4 && int.TryParse(text[start..end], out var year) && year is >= 2015 and <= 2039 ? 0 : -1;
    }
}
