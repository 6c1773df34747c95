using System.Globalization;

namespace Explainer.Rendering;

/// <summary>Dates in words: <c>2026-11-20</c> is 20 November 2026, <c>2026-11</c> November 2026.</summary>
public static class DateText
{
    public static string InWords(string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        return DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : date;
    }
}
