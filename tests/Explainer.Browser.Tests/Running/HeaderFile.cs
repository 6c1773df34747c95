namespace Explainer.BrowserTests.Running;

/// <summary>The site's own <c>_headers</c> file, read as a static host reads it.</summary>
internal sealed class HeaderFile(string text)
{
    private readonly IReadOnlyList<(string Pattern, IReadOnlyList<string> Lines)> _rules = Read(text);

    /// <summary>The headers of one address, such as <c>/lessons/</c>; later rules add to or take from earlier ones.</summary>
    public IReadOnlyDictionary<string, string> For(string address)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in _rules.Where(rule => Matches(rule.Pattern, address)).SelectMany(rule => rule.Lines))
        {
            if (line.StartsWith("! ", StringComparison.Ordinal))
            {
                headers.Remove(line[2..].Trim());
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        return headers;
    }

    private static bool Matches(string pattern, string address) =>
        pattern.EndsWith('*') ? address.StartsWith(pattern[..^1], StringComparison.Ordinal) : address == pattern;

    private static List<(string Pattern, IReadOnlyList<string> Lines)> Read(string text)
    {
        var rules = new List<(string Pattern, IReadOnlyList<string> Lines)>();
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('#')))
        {
            if (char.IsWhiteSpace(line[0]))
            {
                lines.Add(line.Trim());
            }
            else
            {
                rules.Add((line.Trim(), lines = []));
            }
        }

        return rules;
    }
}
