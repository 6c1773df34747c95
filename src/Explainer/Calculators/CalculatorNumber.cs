using System.Globalization;
using System.Numerics;

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

        // C# rounds halves to even when it formats, browsers do not; so the exact value is rounded here.
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        var exponent = (int)(bits >> 52);
        var mantissa = (bits & ((1L << 52) - 1)) | (exponent == 0 ? 0 : 1L << 52);
        var shift = Math.Max(exponent, 1) - 1075;
        var scaled = new BigInteger(mantissa) * BigInteger.Pow(10, digits);
        var rounded = shift >= 0 ? scaled << shift : (scaled + (BigInteger.One << (-shift - 1))) >> -shift;
        var whole = BigInteger.DivRem(rounded, BigInteger.Pow(10, digits), out var part);
        return (value < 0 ? "-" : "") + whole.ToString("N0", CultureInfo.InvariantCulture)
            + (digits == 0 ? "" : "." + part.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    public static bool CanShow(double value) => Math.Abs(value) < Greatest;

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length <= MostDigits && !text.ContainsAnyExceptInRange('0', '9');
}
