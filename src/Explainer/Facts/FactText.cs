using System.Globalization;

namespace Explainer.Facts;

/// <summary>The forms in which a text may state a recorded value, so that prose can read well and still be held against the record.</summary>
public static class FactText
{
    /// <summary>
    /// Whether words state a value: the value itself; a number with commas, in words (<c>700 million</c>), as a size
    /// (<c>70B</c>) or as tokens (<c>128K</c>); a date in words; a word of a vocabulary without its hyphens.
    /// </summary>
    public static bool States(string words, string value) =>
        Same(words, value) || Same(words, value.Replace('-', ' ')) || Dates(value).Contains(words, StringComparer.OrdinalIgnoreCase)
        || (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Numbers(number).Contains(words, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Numbers(decimal number)
    {
        yield return number.ToString("#,0.####", CultureInfo.InvariantCulture);
        foreach (var (size, word, sign) in (IEnumerable<(decimal, string, string)>)[(1_000_000_000m, "billion", "B"), (1_000_000m, "million", "M")])
        {
            if (number >= size)
            {
                yield return $"{Digits(number / size)} {word}";
                yield return Digits(number / size) + sign;
            }
        }

        // Parameters are recorded in billions, contexts in tokens of which 1,024 are a K.
        yield return Digits(number) + "B";
        yield return Digits(number) + " billion";
        yield return Digits(number / 1000) + "T";
        yield return Digits(number * 1000) + "M";
        if (number % 1024 == 0)
        {
            yield return Digits(number / 1024) + "K";
            yield return Digits(number / 1048576) + "M";
        }
    }

    private static IEnumerable<string> Dates(string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            yield return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            yield return day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }
        else if (DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            yield return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }
    }

    private static bool Same(string words, string value) => string.Equals(words, value, StringComparison.OrdinalIgnoreCase);

    private static string Digits(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
