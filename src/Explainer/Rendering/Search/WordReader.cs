namespace Explainer.Rendering.Search;

/// <summary>Cuts a text into words as readers type them: letters, numbers with their points, a letter with its number.</summary>
/// <remarks>"Qwen2.5-72B" is <c>Qwen</c>, <c>2.5</c>, <c>72B</c>; "Kimi K2" is <c>Kimi</c>, <c>K2</c>. In the browser one pattern says the same.</remarks>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>What the index carries to the browser.</summary>
    public const string Pattern = @"\d+(?:\.\d+)*\p{L}*|\p{L}\d+(?:\.\d+)*|\p{L}+";

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public bool Next(out ReadOnlySpan<char> word)
    {
        while (_at < _text.Length && !char.IsLetter(_text[_at]) && !char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        var start = _at;
        if (start == _text.Length)
        {
            word = default;
            return false;
        }

        if (char.IsAsciiDigit(_text[start]))
        {
            Number();
            Letters();
        }
        else if (start + 1 < _text.Length && char.IsAsciiDigit(_text[start + 1]))
        {
            _at++;
            Number();
        }
        else
        {
            Letters();
        }

        word = _text[start.._at];
        return true;
    }

    private void Letters()
    {
        while (_at < _text.Length && char.IsLetter(_text[_at]))
        {
            _at++;
        }
    }

    private void Number()
    {
        Digits();
        while (_at + 1 < _text.Length && _text[_at] == '.' && char.IsAsciiDigit(_text[_at + 1]))
        {
            _at++;
            Digits();
        }
    }

    private void Digits()
    {
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }
    }
}
