namespace Explainer.Calculators;

/// <summary>Cuts a formula into numbers, names and signs.</summary>
internal sealed class FormulaScanner(string text)
{
    /// <summary>A browser's numbers hold this many digits exactly.</summary>
    private const int MostDigits = 15;

    private int _at;

    public FormulaToken Next()
    {
        while (_at < text.Length && text[_at] is ' ' or '\n')
        {
            _at++;
        }

        if (_at >= text.Length)
        {
            return new FormulaToken(FormulaTokenKind.End, "", text.Length);
        }

        var start = _at;
        if (char.IsLetterOrDigit(text[start]) || text[start] is '_' or '.')
        {
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '.'))
            {
                _at++;
            }

            var word = text[start.._at];
            return new FormulaToken(IsNumber(word) ? FormulaTokenKind.Number : IsName(word) ? FormulaTokenKind.Name : FormulaTokenKind.Wrong, word, start);
        }

        var pair = text.AsSpan(start, Math.Min(2, text.Length - start));
        _at += pair is "<=" or ">=" or "==" or "!=" ? 2 : char.IsHighSurrogate(text[start]) && pair.Length == 2 ? 2 : 1;
        var sign = text[start.._at];
        return new FormulaToken(sign.Length == 2 && !char.IsHighSurrogate(sign[0]) || "+-*/^(),<>".Contains(sign[0], StringComparison.Ordinal)
            ? FormulaTokenKind.Sign : FormulaTokenKind.Wrong, sign, start);
    }

    /// <summary>Names with capitals or dots are names too: unknown ones, for which the nearest can be offered.</summary>
    private static bool IsName(string word) => char.IsLetter(word[0]) || word[0] == '_';

    /// <summary>Digits, perhaps a point and more digits; no zeros in front, so that <c>max(1,000, n)</c> is not read as three arguments.</summary>
    private static bool IsNumber(string word)
    {
        var points = 0;
        foreach (var sign in word)
        {
            if (sign == '.')
            {
                points++;
            }
            else if (!char.IsAsciiDigit(sign))
            {
                return false;
            }
        }

        return points <= 1 && word[0] != '.' && word[^1] != '.' && word.Length - points <= MostDigits
            && !(word.Length > 1 && word[0] == '0' && word[1] != '.');
    }
}
