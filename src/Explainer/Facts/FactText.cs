using System.Globalization;

namespace Explainer.Facts;

/// <summary>The forms in which a text may state a recorded value, so that prose can read well and still be held against the record.</summary>
public static class FactText
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>Whether words state a fact: its value, an item of its list or a name of its record, in a form that its field allows.</summary>
    public static bool States(string words, Fact fact) =>
        fact.Values.Any(value => Same(words, value) || Same(words, value.Replace('-', ' ')) || Same(words, WithoutRemark(value)) || Forms(value, fact).Contains(words, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// The forms of a value beside itself: a number with commas, in words (<c>700 million</c>), as a size (<c>70B</c>), as tokens (<c>128K</c>)
    /// or with its unit; a date in words. Where the field is not known, any of them.
    /// </summary>
    private static IEnumerable<string> Forms(string value, Fact fact) => fact.Field switch
    {
        null => [.. Dates(value), .. Number(value) is { } number ? [.. Plain(number), .. Billions(number), .. Tokens(number)] : (string[])[]],
        { Form: FieldForm.Number or FieldForm.Numbers } field => Number(value) is { } number ? Numbers(number, field.Unit, fact.Unit) : [],
        { Form: FieldForm.Date or FieldForm.Day } => Dates(value),
        _ => [],
    };

    private static IEnumerable<string> Numbers(decimal number, FieldUnit unit, string beside) => unit switch
    {
        FieldUnit.Billions => Billions(number),
        FieldUnit.Tokens => Tokens(number).Append(Commas(number)),
        FieldUnit.Gigabytes => [$"{Digits(number)} GB"],
        FieldUnit.Gibibytes => [$"{Digits(number)} GiB"],
        FieldUnit.Beside when beside.StartsWith("USD", StringComparison.Ordinal) => Plain(number).SelectMany(Money),
        FieldUnit.Beside => Plain(number).SelectMany(words => (string[])[words, $"{words} {beside.Split(' ', ',')[0]}"]),
        _ => Plain(number),
    };

    private static IEnumerable<string> Money(string words) => [words, "$" + words, "US$" + words, words + " dollars", words + " US dollars"];

    private static IEnumerable<string> Plain(decimal number)
    {
        yield return Commas(number);
        foreach (var (size, word, sign) in (IEnumerable<(decimal, string, string)>)[(1_000_000_000m, "billion", "B"), (1_000_000m, "million", "M")])
        {
            if (number >= size)
            {
                yield return $"{Digits(number / size)} {word}";
                yield return Digits(number / size) + sign;
            }
        }
    }

    private static IEnumerable<string> Billions(decimal number) =>
        [Digits(number) + "B", Digits(number) + " billion", Digits(number / 1000) + "T", Digits(number / 1000) + " trillion", Digits(number * 1000) + "M", Digits(number * 1000) + " million"];

    private static IEnumerable<string> Tokens(decimal number) => number % 1024 == 0 ? [Digits(number / 1024) + "K", Digits(number / 1048576) + "M"] : [];

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

    private static decimal? Number(string value) => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A name may be said without the remark in brackets behind it.</summary>
    private static string WithoutRemark(string value) =>
        value.EndsWith(')') && value.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var start ? value[..start] : value;

    private static bool Same(string words, string value) => string.Equals(words, value, AnyCase);

    private static string Commas(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Digits(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
