using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>Addresses on the web that settings and sources name: they become links, so nothing else may stand there.</summary>
public static class WebAddress
{
    /// <summary>The address, or an empty text after a report.</summary>
    public static string Read(Located<string> address, DiagnosticBag problems)
    {
        if (address.Value.Length == 0 || IsOne(address.Value))
        {
            return address.Value;
        }

        problems.Add(ParsingProblems.FieldWrong, address.Span, $"`{address.Value}` is not an address on the web", "write it out, starting with `https://`");
        return "";
    }

    public static bool IsOne(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.AsSpan().ContainsAny(" \n\"\\")
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0;
}
