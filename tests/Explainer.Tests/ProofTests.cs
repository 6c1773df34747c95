using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Explainer.Tests;

/// <summary>What rendering recorded and promised, held against a real HTML parser on the whole real site.</summary>
public sealed class ProofTests
{
    private static readonly HashSet<string> Files = [.. RealSite.Result.Files.Select(file => file.Path)];

    [Fact]
    public void The_ids_that_rendering_recorded_are_those_on_the_pages()
    {
        var recorded = RealSite.Result.Records.ToDictionary(record => record.Path, record => record.Ids.Order(StringComparer.Ordinal).ToList());
        Assert.Equal(RealSite.Pages.Keys.Order(StringComparer.Ordinal), recorded.Keys.Order(StringComparer.Ordinal));
        Assert.All(RealSite.Pages, page => Assert.Equal(recorded[page.Key], page.Value.QuerySelectorAll("[id]").Select(element => element.Id!).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_ids_of_footnotes_are_recorded_too()
    {
        using var course = SmallCourse.Dressed().Lay(Path.Combine(Repository.Golden, "blocks", "prose"));
        var result = course.Run(course.Memo);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "show/index.html").Bytes.Span));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("fn-1", ids);
        Assert.Equal(ids, result.Records.Single(record => record.Path == "show/index.html").Ids.Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    /// <summary>Mistakes that no browser shows and the Nu checker once found; it needs Java, so it is run by hand.</summary>
    [Theory]
    [InlineData("[autocomplete]:is([type=checkbox], [type=radio])")]
    [InlineData("figure > figcaption:not(:first-child, :last-child)")]
    [InlineData("select[required]:not([multiple]) > option:first-child:not([value=''])")]
    public void No_page_holds_what_the_standard_forbids(string mistake) =>
        Findings.None(RealSite.Pages.SelectMany(page => page.Value.QuerySelectorAll(mistake).Select(element => $"{page.Key}: {element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)]}")));

    /// <summary>Several things that are said of one name stand below it.</summary>
    [Fact]
    public void No_list_names_a_thing_twice() =>
        Findings.None(RealSite.Pages.SelectMany(page => page.Value.QuerySelectorAll("dl").SelectMany(list => list.QuerySelectorAll("dt").Where(name => name.Closest("dl") == list).GroupBy(name => name.TextContent, StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => $"{page.Key}: {same.Key}"))));

    /// <summary>The policy opens `connect-src` to those who audit a page from inside, and to nobody else.</summary>
    [Fact]
    public void No_script_of_the_site_asks_for_a_file()
    {
        string[] words = ["fetch(", "XMLHttpRequest", "EventSource", "WebSocket", "sendBeacon"];
        var scripts = RealSite.Result.Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(scripts);
        Findings.None(scripts.SelectMany(script => words.Where(RealSite.Text(script.Path).Contains).Select(word => $"{script.Path}: {word}")));
    }

    [Fact]
    public void Every_link_is_relative_and_finds_its_file_and_its_place()
    {
        var broken = new List<string>();
        foreach (var (path, page) in RealSite.Pages)
        {
            foreach (var (element, attribute) in Links(page))
            {
                var link = element.GetAttribute(attribute)!;
                if (!IsFound(path, link, element))
                {
                    broken.Add($"{path}: {link}");
                }
            }
        }

        Findings.None(broken);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere_and_nothing_is_inline()
    {
        Assert.All(RealSite.Pages, page =>
        {
            Findings.None(page.Value.QuerySelectorAll("[style], style, iframe, object, embed, form, base").Select(element => element.OuterHtml));
            Findings.None(page.Value.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").Select(element => element.OuterHtml));
            Findings.None(page.Value.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).Select(attribute => attribute.Name));
            var loads = page.Value.QuerySelectorAll("[src], [srcset], [poster], link[rel~=stylesheet], link[rel~=icon], link[rel=manifest], link[rel=apple-touch-icon]")
                .SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "src" or "srcset" or "poster" or "href")).Select(attribute => attribute.Value);
            Findings.None(loads.Where(load => load.Contains(':', StringComparison.Ordinal) || load.StartsWith("//", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void A_page_has_one_heading_1_and_skips_no_level()
    {
        Assert.All(RealSite.Pages, page =>
        {
            Assert.Single(page.Value.QuerySelectorAll("h1"));
            var level = 0;
            foreach (var heading in page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]"))
            {
                var next = int.Parse(heading.GetAttribute("aria-level") ?? heading.LocalName[1..]);
                Assert.True(next <= level + 1, $"{page.Key}: `{heading.TextContent}` goes from level {level} to {next}");
                level = next;
            }
        });
    }

    [Fact]
    public void A_page_says_what_it_is_to_search_engines()
    {
        var types = new Dictionary<string, string[]>
        {
            ["home"] = ["Course", "WebSite"],
            ["course"] = ["Course"],
            ["unit"] = ["BreadcrumbList"],
            ["lesson"] = ["LearningResource", "BreadcrumbList"],
        };
        foreach (var (path, page) in RealSite.Pages)
        {
            var found = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Types(script.TextContent)).ToHashSet();
            Findings.None(types.GetValueOrDefault(page.DocumentElement.GetAttribute("data-kind")!, []).Where(type => !found.Contains(type)).Select(type => $"{path}: {type}"));
            Assert.NotEqual("", page.Title);
            Assert.NotEqual("", page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        }

        Assert.Equal(RealSite.Pages.Count, RealSite.Pages.Values.Select(page => page.Title).Distinct().Count());
    }

    [Fact]
    public void Sitemap_and_feed_are_well_formed_and_name_pages_that_exist()
    {
        var site = RealSite.Pages["index.html"].QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        var sitemap = XDocument.Parse(RealSite.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();
        Assert.Equal(
            RealSite.Pages.Where(page => page.Key != "404.html").Select(page => page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).Order(StringComparer.Ordinal),
            sitemap.Order(StringComparer.Ordinal));
        var feed = XDocument.Parse(RealSite.Text("feed.xml"));
        Assert.Equal(
            RealSite.Lessons.Select(lesson => site + lesson.Key[..^"index.html".Length]).Order(StringComparer.Ordinal),
            feed.Root!.Elements().Where(element => element.Name.LocalName == "entry").Select(entry => entry.Elements().Single(element => element.Name.LocalName == "id").Value).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(IElement Element, string Attribute)> Links(IDocument page) =>
        page.All.SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "href" or "src").Select(attribute => (element, attribute.Name)));

    private static bool IsFound(string path, string link, IElement element)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal))
        {
            return element.LocalName is "a" || element.GetAttribute("rel") == "canonical";
        }

        // What stands behind a question mark is the state of a tool, which its script reads.
        var parts = link.Split('#');
        parts[0] = parts[0].Split('?')[0];
        var steps = path == "404.html" && parts[0].StartsWith('/') ? [] : path.Split('/')[..^1].ToList();
        foreach (var step in parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                return false;
            }
        }

        // Only the 404 page, which hosts show under any address, starts its links at the root.
        var target = parts[0].Length == 0 ? path : string.Join('/', steps);
        return (path == "404.html" || !link.StartsWith('/')) && Files.Contains(target)
            && (parts.Length == 1 || (RealSite.Pages.TryGetValue(target, out var page) && page.GetElementById(parts[1]) is not null));
    }

    private static IEnumerable<string> Types(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        return root.TryGetProperty("@graph", out var graph)
            ? [.. graph.EnumerateArray().Select(item => item.GetProperty("@type").GetString()!)]
            : [root.GetProperty("@type").GetString()!];
    }
}
