namespace Explainer.Rendering.Families;

/// <summary>Names of the countries in which makers sit, by two-letter code; a code without a name is printed as it is.</summary>
/// <remarks>Written here, because the names that a system knows change with its language and its version.</remarks>
internal static class CountryNames
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["AE"] = "United Arab Emirates",
        ["AU"] = "Australia",
        ["CA"] = "Canada",
        ["CH"] = "Switzerland",
        ["CN"] = "China",
        ["DE"] = "Germany",
        ["ES"] = "Spain",
        ["FR"] = "France",
        ["GB"] = "United Kingdom",
        ["IL"] = "Israel",
        ["IN"] = "India",
        ["IT"] = "Italy",
        ["JP"] = "Japan",
        ["KR"] = "South Korea",
        ["NL"] = "Netherlands",
        ["SA"] = "Saudi Arabia",
        ["SE"] = "Sweden",
        ["SG"] = "Singapore",
        ["TW"] = "Taiwan",
        ["UK"] = "United Kingdom",
        ["US"] = "United States",
    };

    public static string Of(string code) => string.Join(" and ", code.Split([" / ", ", ", "/"], StringSplitOptions.None).Select(one => Known.GetValueOrDefault(one, one)));
}
