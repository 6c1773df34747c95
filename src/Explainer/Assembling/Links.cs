using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;
using Explainer.Reading;
using Markdig.Syntax.Inlines;

namespace Explainer.Assembling;

/// <summary>Understands the links that authors write; a broken one gives null after a report.</summary>
public static class Links
{
    public static LinkTarget? Resolve(LinkInline link, Prose prose, Site site, DiagnosticBag problems)
    {
        var url = link.Url ?? "";
        var span = prose.UrlSpan(link);
        if (url.AsSpan().ContainsAnyInRange('\0', '\u001f') || url.Any(TextReading.IsInvisible))
        {
            problems.Add(ReadingProblems.ControlCharacter, span, "this link holds an invisible control character", "write its address anew");
            return null;
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IsScheme(url.AsSpan(0, colon)))
        {
            var rest = url[(colon + 1)..];
            return url[..colon].ToLowerInvariant() switch
            {
                "https" when WebAddress.IsOne(url) => new WebTarget(url),
                "mailto" when rest.IndexOf('@', StringComparison.Ordinal) > 0 => new WebTarget(url),
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
            if (fragment.Length == 0)
            {
                problems.Add(AssemblingProblems.LinkBroken, span, "this link leads nowhere", "write the file, the address or the `#place` that it leads to");
                return null;
            }

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

        if (site.Unpublished.Contains(target))
        {
            problems.Add(AssemblingProblems.LinkBroken, span, $"`{path}` is not a page, so readers cannot open it", "link to the page that shows what it says");
        }
        else if (!site.HasLost(target))
        {
            problems.Add(AssemblingProblems.LinkBroken, span, $"there is no file `{path}`", Nearest(target, from, site));
        }

        return null;
    }

    private static string? Nearest(string target, string from, Site site)
    {
        var name = "/" + target[(target.LastIndexOf('/') + 1)..];
        return (site.PageOf.Keys.FirstOrDefault(known => known.EndsWith(name, StringComparison.Ordinal)) ?? Suggest.Nearest(target, site.PageOf.Keys)) is { } near
            ? $"did you mean `{Path.GetRelativePath("/" + from[..from.LastIndexOf('/')], "/" + near).Replace('\\', '/')}`?"
            : null;
    }

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
            url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "use the `https:` address"
            : url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "write the whole address, such as `https://example.org/page`"
            : url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "write the whole address, such as `mailto:name@example.org`"
            : "link to `https:`, to a file, or with `term:`, `cite:`, `fact:`, `decision:`, `calc:`");
        return null;
    }

    private static TermTarget? Term(string id, SourceSpan span, Site site, DiagnosticBag problems)
    {
        if (site.TermById.TryGetValue(id, out var term))
        {
            return new TermTarget(term);
        }

        if (site.LacksTerms())
        {
            return null;
        }

        problems.Add(AssemblingProblems.TermUnknown, span, id.Length == 0 ? "this link does not say which term" : $"the glossary has no term `{id}`", Suggest.Help(id, site.TermById.Keys, "terms") ?? "add it to `input/glossary.md`");
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

        if (site.LacksSources())
        {
            return null;
        }

        problems.Add(AssemblingProblems.CitationUnknown, span, id.Length == 0 ? "this link does not say which source" : $"there is no source `{id}`", Suggest.Help(id, site.CitationById.Keys, "sources") ?? "add it to `input/sources.yml`");
        return null;
    }

    private static FactTarget? Fact(LinkInline link, string rest, SourceSpan span, Site site, DiagnosticBag problems)
    {
        if (site.Facts.Find(rest, out var miss) is not { } fact)
        {
            if (!site.Facts.IsUnread(rest))
            {
                problems.Add(AssemblingProblems.FactUnknown, span,
                    miss is not { Part.Length: > 0 } ? "this link does not say which fact" : miss.IsAmbiguous ? $"there are several facts `{miss.Part}`" : $"there is no fact `{miss.Part}`",
                    miss is { IsAmbiguous: true } ? $"say which: {Suggest.List(miss.Known)}" : Suggest.Help(miss?.Part ?? "", miss?.Known ?? [], "names here"));
            }

            return null;
        }

        var words = MarkdownParser.PlainText(link);
        if (!FactText.States(words, fact) && !IsName(words, fact, rest, site))
        {
            problems.Add(AssemblingProblems.FactDiffers, span, $"the text says `{words}`, the record says {fact.Said}", "make them agree", new RelatedPlace(fact.Span, "the record"));
        }

        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        return new FactTarget(hash < 0 ? rest : rest[..hash]);
    }

    /// <summary>A licence may be called by any of its names, where the fact is a licence or the name of one.</summary>
    private static bool IsName(string words, Fact fact, string address, Site site)
    {
        var isOwnName = address.StartsWith("licences/", StringComparison.Ordinal) && address.EndsWith("#name", StringComparison.Ordinal);
        return isOwnName
            ? site.Catalogue.LicenceById.TryGetValue(address["licences/".Length..^"#name".Length], out var own) && own.Names.Contains(words, StringComparer.OrdinalIgnoreCase)
            : fact.NamesLicence && fact.Values.SelectMany(site.Catalogue.LicenceNames.Named).Any(licence => licence.Names.Contains(words, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What stands behind <c>calc:</c>.</summary>
    internal static CalculationTarget Calculation(string rest)
    {
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var before = hash < 0 ? rest : rest[..hash];
        var query = before.IndexOf('?', StringComparison.Ordinal);
        return new CalculationTarget(query < 0 ? before : before[..query], query < 0 ? "" : before[(query + 1)..], hash < 0 ? "" : rest[(hash + 1)..]);
    }
}
