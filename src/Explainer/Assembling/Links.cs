using Explainer.Citations;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Terms;
using Markdig.Syntax.Inlines;

namespace Explainer.Assembling;

/// <summary>Where a link leads, once its words are understood.</summary>
public abstract record LinkTarget;

/// <summary>A file of the site; <paramref name="Path"/> is empty for the page itself.</summary>
public sealed record PageTarget(string Path, string Fragment) : LinkTarget;

/// <summary>An address on the web, or a mail address.</summary>
public sealed record WebTarget(string Href) : LinkTarget;

/// <summary>A term of the glossary.</summary>
public sealed record TermTarget(Term Term) : LinkTarget;

/// <summary>A source, and where in it the fact stands (may be empty).</summary>
public sealed record CitationTarget(Citation Citation, string Place) : LinkTarget;

/// <summary>A decision by its id; whether it exists is known once the page is assembled.</summary>
public sealed record DecisionTarget(string Id) : LinkTarget;

/// <summary>A calculator's result for given inputs, stated in the text.</summary>
public sealed record CalculationTarget(string Id, string Query, string Result) : LinkTarget;

/// <summary>A recorded fact that the link's text states.</summary>
public sealed record FactTarget(string Value) : LinkTarget;

/// <summary>Understands the links that authors write; a broken one gives null after a report.</summary>
public static class Links
{
    public static LinkTarget? Resolve(LinkInline link, Prose prose, Site site, DiagnosticBag problems)
    {
        var url = link.Url ?? "";
        var span = prose.UrlSpan(link);
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IsScheme(url.AsSpan(0, colon)))
        {
            var rest = url[(colon + 1)..];
            return url[..colon].ToLowerInvariant() switch
            {
                "https" when Uri.TryCreate(url, UriKind.Absolute, out _) => new WebTarget(url),
                "mailto" => new WebTarget(url),
                "term" => Term(rest, span, site, problems),
                "cite" => Cite(rest, span, site, problems),
                "fact" => Fact(link, rest, span, site, problems),
                "decision" => new DecisionTarget(rest),
                "calc" => Calculation(rest),
                _ => Unsafe(url, span, problems),
            };
        }

        if (url.StartsWith("//", StringComparison.Ordinal) || url.StartsWith('/') || url.Contains('\\', StringComparison.Ordinal))
        {
            problems.Add(AssemblingProblems.LinkBroken, span, $"`{url}` would not work in a copy of the site", "link to the file by its path from here, such as `../pages/myths.md`");
            return null;
        }

        return File(url, prose.File.Path, span, site, problems);
    }

    /// <summary>A path to another file of the course, from the file that holds the link.</summary>
    public static PageTarget? File(string url, string from, SourceSpan span, Site site, DiagnosticBag problems)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        var fragment = hash < 0 ? "" : url[(hash + 1)..];
        if (path.Length == 0)
        {
            return new PageTarget("", fragment);
        }

        var steps = new List<string>(from.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            if (step == "..")
            {
                if (steps.Count <= 1)
                {
                    problems.Add(AssemblingProblems.LinkOutside, span, $"`{url}` leads out of `input/`", "link to a file of the course, or to an address on the web");
                    return null;
                }

                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ""))
            {
                steps.Add(step);
            }
        }

        var target = string.Join('/', steps);
        if (site.PageOf.TryGetValue(target, out var page))
        {
            return new PageTarget(page, fragment);
        }

        if (site.Assets.FirstOrDefault(asset => asset.Path == target) is { } asset)
        {
            return new PageTarget(asset.Path["input/".Length..], fragment);
        }

        problems.Add(AssemblingProblems.LinkBroken, span, $"there is no file `{path}`", Nearest(target, site));
        return null;
    }

    private static string? Nearest(string target, Site site) =>
        Suggest.Nearest(target, site.PageOf.Keys) is { } near ? $"did you mean `{near}`?"
        : site.PageOf.Keys.FirstOrDefault(known => known.EndsWith("/" + target[(target.LastIndexOf('/') + 1)..], StringComparison.Ordinal)) is { } elsewhere ? $"there is `{elsewhere}`"
        : null;

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static LinkTarget? Unsafe(string url, SourceSpan span, DiagnosticBag problems)
    {
        problems.Add(ParsingProblems.LinkUnsafe, span, $"`{url[..Math.Min(url.Length, 40)]}` is not a link that a reader can follow safely",
            url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "use the `https:` address" : "link to `https:`, to a file, or with `term:`, `cite:`, `fact:`, `decision:`, `calc:`");
        return null;
    }

    private static TermTarget? Term(string id, SourceSpan span, Site site, DiagnosticBag problems)
    {
        if (site.TermById.TryGetValue(id, out var term))
        {
            return new TermTarget(term);
        }

        problems.Add(AssemblingProblems.TermUnknown, span, $"the glossary has no term `{id}`", Suggest.Help(id, site.TermById.Keys, "terms") ?? "add it to `input/glossary.md`");
        return null;
    }

    private static CitationTarget? Cite(string rest, SourceSpan span, Site site, DiagnosticBag problems)
    {
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var id = hash < 0 ? rest : rest[..hash];
        if (site.CitationById.TryGetValue(id, out var citation))
        {
            return new CitationTarget(citation, hash < 0 ? "" : rest[(hash + 1)..].Replace('-', ' '));
        }

        problems.Add(AssemblingProblems.CitationUnknown, span, $"there is no source `{id}`", Suggest.Help(id, site.CitationById.Keys, "sources") ?? "add it to `input/sources.yml`");
        return null;
    }

    private static FactTarget? Fact(LinkInline link, string rest, SourceSpan span, Site site, DiagnosticBag problems)
    {
        if (site.Facts.Find(rest, out var unknown, out var known) is not { } fact)
        {
            problems.Add(AssemblingProblems.FactUnknown, span, $"there is no fact `{unknown}`", Suggest.Help(unknown, known, "names here"));
            return null;
        }

        var words = MarkdownParser.PlainText(link);
        if (!string.Equals(words, fact.Value, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(AssemblingProblems.FactDiffers, span, $"the text says `{words}`, the record says `{fact.Value}`", "make them agree", new RelatedPlace(fact.Span, "the record"));
        }

        return new FactTarget(fact.Value);
    }

    private static CalculationTarget Calculation(string rest)
    {
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var before = hash < 0 ? rest : rest[..hash];
        var query = before.IndexOf('?', StringComparison.Ordinal);
        return new CalculationTarget(query < 0 ? before : before[..query], query < 0 ? "" : before[(query + 1)..], hash < 0 ? "" : rest[(hash + 1)..]);
    }
}
