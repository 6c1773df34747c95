using System.Globalization;

namespace Explainer.Decisions;

/// <summary>
/// Numbers in tables: at most 15 digits, 6 of them behind the point, so that a browser's numbers hold them exactly
/// and print them alike.
/// </summary>
internal static class DecisionNumber
{
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        var point = text.IndexOf('.');
        return digits is > 0 and <= 15
            && (point < 0 || (text.Length - point - 1 is > 0 and <= 6))
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    public static string Print(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>How many characters at the start of a text could be a number.</summary>
    public static int Prefix(ReadOnlySpan<char> text)
    {
        var length = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length])
            || (text[length] == '.' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))))
        {
            length++;
        }

        return length;
    }
}
