using System.Globalization;

namespace Explainer.Assembling;

/// <summary>How long ago something was checked, and whether that is longer than the course allows.</summary>
public static class FactAge
{
    /// <summary>Days since a day written as yyyy-MM-dd; null when it is none. Below zero for a day still to come.</summary>
    public static int? Days(string day, DateOnly today) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? today.DayNumber - date.DayNumber : null;

    /// <summary>A phrase such as <c>checked 210 days ago; our limit is 180</c>; empty within the limit.</summary>
    public static string Say(string day, int limit, DateOnly today) =>
        Days(day, today) is { } age && age > limit ? string.Create(CultureInfo.InvariantCulture, $"checked {age} days ago; our limit is {limit}") : "";
}
