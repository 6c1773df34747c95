using System.Globalization;

namespace Explainer.Diagnostics;

/// <summary>A number with its noun: <c>1 question</c>, <c>2 questions</c>.</summary>
public static class Counted
{
    public static string Of(int number, string noun) => Of(number, noun, noun + "s");

    /// <summary>For nouns whose plural is another word: <c>2 duties</c>.</summary>
    public static string Of(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
