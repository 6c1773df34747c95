using System.Globalization;

namespace Explainer.Diagnostics;

/// <summary>A number with its noun: <c>1 question</c>, <c>2 questions</c>.</summary>
public static class Counted
{
    public static string Of(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
