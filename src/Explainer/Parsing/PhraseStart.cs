namespace Explainer.Parsing;

/// <summary>A place of a text where a word or a phrase may begin, with its first two signs as <see cref="StartIndex{T}"/> counts them.</summary>
/// <remarks>That is a sign that is no blank and has no letter or digit before it.</remarks>
public readonly record struct PhraseStart(int At, int Signs)
{
    /// <summary>How many pairs of signs there are.</summary>
    internal const int Pairs = Classes * Classes;

    internal const int Classes = 32;
    private const int End = 0, Number = 27, Blank = 28, Hyphen = 29, OtherAscii = 30, Beyond = 31;

    /// <summary>Beside the class: of a letter or a digit, and of a blank.</summary>
    private const int InWord = 32, IsBlank = 64;

    /// <summary>What every sign of ASCII is: texts are read sign by sign, several times each.</summary>
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(sign => (byte)(Class((char)sign) | (char.IsLetterOrDigit((char)sign) ? InWord : 0) | (sign == ' ' ? IsBlank : 0)))];

    /// <summary>The place as it stands in a text.</summary>
    public static PhraseStart Of(ReadOnlySpan<char> text, int at) => new(at, (Class(text[at]) * Classes) + (at + 1 < text.Length ? Class(text[at + 1]) : End));

    /// <summary>Every beginning in a text, in order.</summary>
    /// <param name="starts">Takes them; made larger where the text needs it.</param>
    /// <returns>How many there are.</returns>
    public static int All(ReadOnlySpan<char> text, ref PhraseStart[] starts)
    {
        if (starts.Length < text.Length)
        {
            starts = new PhraseStart[text.Length * 2];
        }

        // Nobody can foretell where a word begins: every place is written, and kept by counting on.
        var (signs, places, count, before) = (Ascii, starts, 0, 0);
        var kind = text.Length > 0 ? Kind(signs, text[0]) : End;
        for (var at = 0; at < text.Length; at++)
        {
            var next = at + 1 < text.Length ? Kind(signs, text[at + 1]) : End;
            places[count] = new PhraseStart(at, Pair(kind, next));
            count += Begins(before, kind) ? 1 : 0;
            (before, kind) = (kind, next);
        }

        return count;
    }

    /// <summary>The next beginning from one on whose first two signs some phrase has; the place is the text's length when there is none.</summary>
    internal static PhraseStart Next(ReadOnlySpan<char> text, int from, bool[] some)
    {
        var signs = Ascii;
        var before = from > 0 && from < text.Length ? Kind(signs, text[from - 1]) : End;
        var kind = from < text.Length ? Kind(signs, text[from]) : End;
        for (var at = from; at < text.Length; at++)
        {
            var next = at + 1 < text.Length ? Kind(signs, text[at + 1]) : End;
            var pair = Pair(kind, next);
            if (Begins(before, kind) & some[pair])
            {
                return new PhraseStart(at, pair);
            }

            (before, kind) = (kind, next);
        }

        return new PhraseStart(text.Length, End);
    }

    private static bool Begins(int before, int kind) => ((before & InWord) | (kind & IsBlank)) == 0;

    private static int Pair(int first, int second) => ((first & (Classes - 1)) * Classes) + (second & (Classes - 1));

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

    /// <summary>The class, and whether the sign belongs to a word.</summary>
    private static int Kind(byte[] ascii, char sign) => sign < ascii.Length ? ascii[sign] : char.IsLetterOrDigit(sign) ? Beyond | InWord : Beyond;
}
