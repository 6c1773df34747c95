using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Assembling;

/// <summary>Finds licences that a section of a text names and never links to their records.</summary>
public static class UnlinkedLicences
{
    /// <summary>Their tables are read by us, word for word, and hold no links.</summary>
    private static readonly string[] WithoutLinks = ["decision", "calculator"];

    /// <summary>Reports the first mention of each such licence in each section.</summary>
    public static void Report(Prose prose, Site site, DiagnosticBag problems)
    {
        var names = site.Catalogue.LicenceNames;
        var found = names.In(prose.Text, prose.Offset).ToList();
        if (found.Count == 0)
        {
            return;
        }

        var words = Words(prose);
        var linked = prose.Links.SelectMany(link => LicencesOf(link, site).Select(licence => (Section(prose, link.Span.Start), licence.Id))).ToHashSet();
        foreach (var (at, name) in found)
        {
            var start = at - prose.Offset;
            if (!IsIn(words, start))
            {
                continue;
            }

            var section = Section(prose, start);
            var licences = names.Named(name).ToList();
            if (licences.All(licence => !linked.Contains((section, licence.Id))))
            {
                problems.Add(AssemblingProblems.FactUnlinked, prose.Span(new Markdig.Syntax.SourceSpan(start, start + name.Length - 1)), $"this section names the licence `{name}` without a link to its record",
                    "write " + string.Join(" or ", licences.Select(licence => $"`[{name}](fact:licences/{licence.Id})`")));
                linked.UnionWith(licences.Select(licence => (section, licence.Id)));
            }
        }
    }

    /// <summary>Runs of words that could carry a link, in the order of the text: no headings, no code, no links.</summary>
    private static List<Markdig.Syntax.SourceSpan> Words(Prose prose)
    {
        var words = new List<Markdig.Syntax.SourceSpan>();
        foreach (var leaf in prose.Document.Descendants<LeafBlock>())
        {
            if (leaf is not HeadingBlock && leaf.Inline is { } inlines && !HoldsNoLinks(leaf))
            {
                Collect(inlines, words);
            }
        }

        words.Sort((a, b) => a.Start.CompareTo(b.Start));
        return words;
    }

    private static void Collect(ContainerInline inlines, List<Markdig.Syntax.SourceSpan> words)
    {
        foreach (var inline in inlines)
        {
            if (inline is LiteralInline)
            {
                words.Add(inline.Span);
            }
            else if (inline is ContainerInline container and not LinkInline)
            {
                Collect(container, words);
            }
        }
    }

    private static bool HoldsNoLinks(LeafBlock leaf)
    {
        for (var parent = leaf.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is CustomContainer { Info: { } name } && WithoutLinks.Contains(name, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(List<Markdig.Syntax.SourceSpan> words, int at)
    {
        var (low, high) = (0, words.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (at < words[middle].Start)
            {
                high = middle - 1;
            }
            else if (at > words[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the section begins that holds a place.</summary>
    private static int Section(Prose prose, int at) =>
        prose.Headings.LastOrDefault(heading => heading.Level == 2 && heading.Markdown.Span.Start <= at)?.Markdown.Span.Start ?? 0;

    /// <summary>The licence whose record a link leads to, or that it states of something else.</summary>
    private static IEnumerable<Licence> LicencesOf(LinkInline link, Site site)
    {
        if (link.Url?.StartsWith("fact:", StringComparison.OrdinalIgnoreCase) != true)
        {
            return [];
        }

        var address = link.Url["fact:".Length..];
        return address.StartsWith("licences/", StringComparison.Ordinal)
            ? site.Catalogue.LicenceById.TryGetValue(address["licences/".Length..].Split('#')[0], out var own) ? [own] : []
            : site.Facts.Find(address, out _) is { NamesLicence: true } fact ? fact.Values.SelectMany(site.Catalogue.LicenceNames.Named) : [];
    }
}
