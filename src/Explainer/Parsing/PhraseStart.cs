namespace Explainer.Parsing;

/// <summary>A place of a text where a word or a phrase may begin, with its first two signs as <see cref="StartIndex{T}"/> counts them.</summary>
public readonly record struct PhraseStart(int At, int Signs)
{
    /// <summary>How many pairs of signs there are.</summary>
    internal const int Pairs = Classes * Classes;

    internal const int Classes = 32;
    private const int End = 0, Number = 27, Blank = 28, Hyphen = 29, OtherAscii = 30, Beyond = 31;

    /// <summary>The place as it stands in a text.</summary>
    public static PhraseStart Of(ReadOnlySpan<char> text, int at) => new(at, (Class(text[at]) * Classes) + (at + 1 < text.Length ? Class(text[at + 1]) : End));

    /// <summary>The next beginning from one on: a sign that is no blank and has no letter or digit before it; the text's length when there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        var isInWord = from > 0 && from < text.Length && char.IsLetterOrDigit(text[from - 1]);
        for (var at = from; at < text.Length; at++)
        {
            if (!isInWord && text[at] != ' ')
            {
                return at;
            }

            isInWord = char.IsLetterOrDigit(text[at]);
        }

        return text.Length;
    }

    /// <summary>Capitals and small letters are one; so is all outside ASCII.</summary>
    internal static int Class(char sign) => sign switch
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
