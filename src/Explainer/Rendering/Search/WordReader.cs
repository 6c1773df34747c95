namespace Explainer.Rendering.Search;

/// <summary>Cuts a text into words as readers type them: letters, numbers with their points, a letter with its number.</summary>
/// <remarks>"Qwen2.5-72B" is <c>Qwen</c>, <c>2.5</c>, <c>72B</c>; "Kimi K2" is <c>Kimi</c>, <c>K2</c>. In the browser one pattern says the same.</remarks>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>What the index carries to the browser.</summary>
    public const string Pattern = @"\d+(?:\.\d+)*\p{L}*|\p{L}\d+(?:\.\d+)*|\p{L}+";

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <param name="hash">A number made of the word's signs, to look it up by.</param>
    public bool Next(out ReadOnlySpan<char> word, out uint hash)
    {
        var text = _text;
        var start = _at;
        while (start < text.Length && !char.IsLetter(text[start]) && !char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        hash = 0;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            hash = Hash(hash, text[end++]);
        }

        // Nearly all words end here. A letter with its number is one, and so is a number; the letters before that letter are not.
        if (end - start < 2 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            var isNumber = end == start;
            end = Number(text, end, ref hash);
            while (isNumber && end < text.Length && char.IsLetter(text[end]))
            {
                hash = Hash(hash, text[end++]);
            }
        }

        word = text[start..end];
        _at = end;
        return end > start;
    }

    private static uint Hash(uint before, char sign) => (before * 31) + sign;

    private static int Number(ReadOnlySpan<char> text, int at, ref uint hash)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            hash = Hash(hash, text[at++]);
        }

        return at;
    }
}
