using System.Text;
using Explainer.Rendering;

namespace Explainer.Cli.Preview;

/// <summary>The headers that the host will send with every page, as the site's own <c>_headers</c> file says, so that the preview breaks where the site would.</summary>
internal sealed record SiteHeaders(IReadOnlyList<KeyValuePair<string, string>> Values)
{
    private const string PolicyName = "Content-Security-Policy";
    private const string Strictest = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>What reloading and the problem page load from our own address.</summary>
    private static readonly string[] Needed = ["connect-src", "script-src", "style-src"];

    public static SiteHeaders Parse(OutputFile? file)
    {
        var values = new List<KeyValuePair<string, string>>();
        var applies = false;
        foreach (var line in file is null ? [] : Encoding.UTF8.GetString(file.Bytes.Span).Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!char.IsWhiteSpace(line[0]))
            {
                applies = line.Trim() == "/*";
                continue;
            }

            // Nothing is cached in the preview, and only plain signs may stand in a header.
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (!applies || colon < 0 || !Ascii.IsValid(line) || line.AsSpan(0, colon).Trim().Equals("Cache-Control", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var name = line[..colon].Trim();
            var value = line[(colon + 1)..].Trim();
            values.Add(new(name, name.Equals(PolicyName, StringComparison.OrdinalIgnoreCase) ? Relax(value) : value));
        }

        return new SiteHeaders(values.Count > 0 ? values : [new(PolicyName, Relax(Strictest)), new("X-Content-Type-Options", "nosniff")]);
    }

    /// <summary>Lets the page reach its own address where the policy does not: for the event stream, and for what the preview adds.</summary>
    private static string Relax(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var fallback = directives.Find(directive => Name(directive) == "default-src");
        foreach (var name in Needed)
        {
            var at = directives.FindIndex(directive => Name(directive) == name);
            var present = at < 0 ? fallback : directives[at];
            if (present is null || present.Split(' ').Contains("'self'"))
            {
                continue;
            }

            var sources = present.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..].Where(source => source != "'none'");
            var relaxed = string.Join(' ', [name, "'self'", .. sources]);
            if (at < 0)
            {
                directives.Add(relaxed);
            }
            else
            {
                directives[at] = relaxed;
            }
        }

        return string.Join("; ", directives);
    }

    private static string Name(string directive) => directive.Split(' ')[0].ToLowerInvariant();
}
