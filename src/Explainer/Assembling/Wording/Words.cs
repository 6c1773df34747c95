using System.Buffers;

namespace Explainer.Assembling.Wording;

/// <summary>Where words begin and end, and where sentences do.</summary>
internal static class Words
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…");

    /// <summary>A full stop behind one of these ends no sentence.</summary>
    private static readonly string[] Abbreviations =
        ["e.g", "i.e", "vs", "cf", "viz", "approx", "ca", "no", "nos", "fig", "sec", "art", "arts", "para", "p", "pp", "ch", "vol", "ed", "al", "dr", "mr", "mrs", "ms", "st", "prof", "u.s", "u.k", "rec"];

    public static bool IsWhole(ReadOnlySpan<char> text, int start, int length) =>
        (start == 0 || !IsInWord(text[start - 1])) && (start + length >= text.Length || !IsInWord(text[start + length])) && !IsJoined(text, start, length);

    /// <summary>The end of the sentence that starts at a place. A colon or a semicolon ends none.</summary>
    public static int EndOfSentence(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; text[at..].IndexOfAny(Stops) is >= 0 and var next; at += next + 1)
        {
            if (Ends(text, start, at + next) is var end and > 0)
            {
                return end;
            }
        }

        return text.Length;
    }

    /// <summary>How many words a sentence has: what blanks part and what holds a letter or a digit.</summary>
    public static int Count(ReadOnlySpan<char> sentence)
    {
        var (count, isWord) = (0, false);
        foreach (var sign in sentence)
        {
            if (char.IsWhiteSpace(sign))
            {
                isWord = false;
            }
            else if (!isWord && (char.IsLetterOrDigit(sign) || sign == Passage.Opaque))
            {
                count++;
                isWord = true;
            }
        }

        return count;
    }

    /// <summary>Where the sentence ends that may end with this sign; 0 when it goes on.</summary>
    private static int Ends(ReadOnlySpan<char> text, int start, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '.' or '!' or '?')
        {
            end++;
        }

        if (end == text.Length)
        {
            return end;
        }

        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '\'' or '(' or '['))
        {
            next++;
        }

        var goesOn = !char.IsWhiteSpace(text[end]) || (next < text.Length && (char.IsLower(text[next]) || text[next] is '–' or '—'));
        return goesOn || (text[at] == '.' && IsAbbreviation(LastWord(text[start..at]))) ? 0 : end;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return text[at..];
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        word = word.TrimStart("(\"“‘['");
        foreach (var known in Abbreviations)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c is '_' or Passage.Opaque;

    /// <summary>A hyphen with a letter on its other side makes another word.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        return (start > 1 && text[start - 1] == '-' && IsInWord(text[start - 2])) || (end + 1 < text.Length && text[end] == '-' && IsInWord(text[end + 1]));
    }
}
