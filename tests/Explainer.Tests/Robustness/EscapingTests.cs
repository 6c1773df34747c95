using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Explainer.Tests.Robustness;

public class EscapingTests
{
    /// <summary>Everything that ends an element, an attribute, a script, a comment or a template expression.</summary>
    private const string Hostile = "</script></title><x-evil onclick=\"a()\"> & 'q' \"d\" ]]> --> {{x}} \u2028 😀 `b`";

    private static readonly string Yaml = JsonSerializer.Serialize(Hostile);

    private static readonly string Markdown = string.Concat(Hostile.Select(c => c is '<' or '>' or '&' or '[' or ']' or '{' or '`' or '"' or '\'' ? $"&#{(int)c};" : c.ToString()));

    private static readonly IReadOnlyDictionary<string, string> Site = Build();

    [Fact]
    public void No_text_of_an_author_becomes_an_element_an_attribute_or_a_script()
    {
        foreach (var path in Site.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Page(path);
            Assert.Empty(page.QuerySelectorAll("x-evil"));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(page.Scripts, script => Assert.True(script.Type == "application/ld+json" || script.Text.Length == 0, path));
        }
    }

    [Fact]
    public void Titles_summaries_terms_and_sources_say_what_their_author_wrote()
    {
        var lesson = Page("lessons/start/first-words/index.html");
        Assert.Equal(Hostile, lesson.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(Hostile, lesson.Title, StringComparison.Ordinal);
        Assert.Equal(Hostile, lesson.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        var definition = lesson.QuerySelector("[role=tooltip]")!;
        Assert.Equal(Hostile, definition.QuerySelector("b")!.TextContent);
        Assert.Contains(Hostile, definition.LastChild!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, lesson.QuerySelector("img")!.GetAttribute("alt"), StringComparison.Ordinal);
        foreach (var place in (string[])[".option", ".feedback", ".hint", ".why", "#source-first-book", "aside.note", "li[data-objective]", ".callout", "pre code", "details.reveal summary", ".activity-title", "td"])
        {
            Assert.Contains(lesson.QuerySelectorAll(place), found => found.TextContent.Contains(Hostile, StringComparison.Ordinal));
        }

        Assert.Contains(Page("sources/index.html").QuerySelectorAll("li"), found => found.TextContent.Contains(Hostile, StringComparison.Ordinal));
        Assert.Contains(Page("glossary/index.html").All, found => found.TextContent.Contains(Hostile, StringComparison.Ordinal));
        Assert.Contains(Page("tools/kind/index.html").QuerySelectorAll(".ramp li"), found => found.TextContent.Contains(Hostile, StringComparison.Ordinal));
        Assert.Equal(Hostile, Page("index.html").QuerySelector("a.brand")!.TextContent);
    }

    [Fact]
    public void Data_for_machines_is_valid_and_says_what_the_author_wrote()
    {
        foreach (var page in Site.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var script in Page(page).QuerySelectorAll("script[type='application/ld+json']"))
            {
                using var json = JsonDocument.Parse(script.TextContent);
                Assert.DoesNotContain('<', script.TextContent);
            }
        }

        var feed = XDocument.Parse(Site["feed.xml"]);
        Assert.Contains(feed.Descendants(), element => element.Name.LocalName == "title" && element.Value == Hostile);
        Assert.NotEmpty(XDocument.Parse(Site["sitemap.xml"]).Descendants());
        using var manifest = JsonDocument.Parse(Site["manifest.webmanifest"]);
        Assert.Equal(Hostile, manifest.RootElement.GetProperty("name").GetString());
    }

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(Site[path]);

    private static Dictionary<string, string> Build()
    {
        using var course = new TinyCourse();
        course.Replace(TinyFiles.Site, "Tiny course", Yaml)
            .Replace(TinyFiles.Site, "A course for tests.", Yaml)
            .Replace(TinyFiles.Site, "Somebody", Yaml)
            .Replace(TinyFiles.Unit, "title: Start", "title: " + Yaml)
            .Replace(TinyFiles.Sources, "The first book", Yaml)
            .Replace(TinyFiles.Sources, "A publisher", Yaml)
            .Replace(TinyFiles.Sources, "All of it.", Yaml)
            .Replace(TinyFiles.Glossary, "## Token {#token}", $"## Not {Markdown} {{#token}}")
            .Replace(TinyFiles.Glossary, "## Weight {#weight}", $"## {Markdown} {{#weight}}")
            .Replace(TinyFiles.Glossary, "A number [in", $"{Markdown} [in")
            .Replace(TinyFiles.Glossary, "parameter", Markdown)
            .Replace(TinyFiles.Kind, "- bad: Bad", "- bad: " + Markdown)
            .Replace(TinyFiles.Kind, "Is it stated?", Markdown)
            .Replace(TinyFiles.Kind, "It says so.", Markdown)
            .Replace(TinyFiles.Kind, "title: Kind", "title: " + Yaml)
            .Replace(TinyFiles.Home, "question: Which word?", "question: " + Yaml)
            .Replace(TinyFiles.Home, "label: Start", "label: " + Yaml)
            .Replace(TinyFiles.First, "title: First words", "title: " + Yaml)
            .Replace(TinyFiles.First, "What the words mean.", Yaml)
            .Replace(TinyFiles.First, "Tell two words apart.", Yaml)
            .Replace(TinyFiles.First, "[A dot]", $"[{Markdown}]")
            .Replace(TinyFiles.First, "- [x] A number", "- [x] " + Markdown)
            .Replace(TinyFiles.First, "- [ ] A word", "- [ ] A word, or " + Markdown)
            .Replace(TinyFiles.First, "> Words are tokens", "> " + Markdown)
            .Replace(TinyFiles.First, "Hint: Count.", "Hint: " + Markdown)
            .Replace(TinyFiles.First, "Why: Models compute.", "Why: " + Markdown)
            .Replace(TinyFiles.First, "## Key points", $"> [!NOTE]\n> {Markdown}\n\n```text\n{Hostile}\n```\n\n:::reveal {Hostile.Replace("{{x}}", "&#123;&#123;x}}", StringComparison.Ordinal)}\nYes.\n:::\n\n"
                + $":::activity {Hostile.Replace("{{x}}", "&#123;&#123;x}}", StringComparison.Ordinal)} {{minutes=2}}\nDo.\n:::\n\n| a | b |\n|---|---|\n| {Markdown} | c |\n\n## Key points");
        var result = course.Run();
        Assert.Equal("", string.Concat(result.Diagnostics.Select(one => Diagnostics.DiagnosticText.Plain(one))));
        return result.Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
    }
}
