using System.Globalization;

namespace Explainer.Calculators;

/// <summary>Numbers that authors and readers type, and how results are written: as the browser reads and writes them.</summary>
internal static class CalculatorNumber
{
    /// <summary>The form that the browser accepts in an address: at most 12 digits on either side of the point.</summary>
    private const int MostDigits = 12;

    /// <summary>Above this neighbouring whole numbers can no longer be told apart, so that the digits would be made up.</summary>
    public const double Greatest = 1e15;

    public static bool TryParse(string text, out double number)
    {
        number = double.NaN;
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var part = point < 0 ? [] : digits[(point + 1)..];
        return AreDigits(whole) && whole.Length > 0 && AreDigits(part) && (point < 0 || part.Length > 0)
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Fixed digits, commas between thousands; a dash where there is no number. Halves of the exact value go away from zero.</summary>
    public static string Show(double value, int digits)
    {
        if (!double.IsFinite(value))
        {
            return "–";
        }

        // Zero has a sign in C#, and browsers leave it out.
        return (value == 0 ? 0 : value).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    public static bool CanShow(double value) => Math.Abs(value) < Greatest;

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length <= MostDigits && !text.ContainsAnyExceptInRange('0', '9');
}
