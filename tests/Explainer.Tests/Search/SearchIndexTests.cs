using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Rendering.Search;
using Xunit;

namespace Explainer.Tests.Search;

/// <summary>The index of the real site: small enough, and everything it names is there.</summary>
public sealed partial class SearchIndexTests
{
    private const int Largest = 60 * 1024;

    private static string Script => Encoding.UTF8.GetString(RealSite.Result.Files.Single(file => IndexName.IsMatch(file.Path)).Bytes.Span);

    private static IReadOnlyList<string> Words => SearchTextReader.Words(Member("words"));

    private static string[] Rows => Member("rows").Split('\n');

    [Fact]
    public void The_index_of_the_whole_site_weighs_at_most_sixty_kilobytes()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes(Script));
        }

        Assert.InRange(packed.Length, 1, Largest);
    }

    [Fact]
    public void Every_page_and_place_that_the_index_names_exists()
    {
        var page = "";
        var lost = new List<string>();
        foreach (var row in Rows)
        {
            var address = row.Split('\t')[1].Split('#');
            page = address.Length == 1 || address[0].Length > 0 ? address[0] : page;
            if (!RealSite.Pages.TryGetValue(page + "index.html", out var document) || (address is [_, { Length: > 0 } place] && document.GetElementById(place) is null))
            {
                lost.Add(row);
            }
        }

        Findings.None(lost);
        Assert.True(Rows.Length > 500);
    }

    [Fact]
    public void Every_page_of_the_site_is_in_the_index_and_on_the_page_of_search()
    {
        var listed = RealSite.Pages["search/index.html"].QuerySelectorAll(".entries section li > a").Select(link => link.GetAttribute("href")!.Split('#')[0]["../".Length..]).ToHashSet();
        Findings.None(RealSite.Pages.Keys.Where(path => path is not ("404.html" or "search/index.html") && !listed.Contains(path)));
        Assert.Equal(Rows.Length, RealSite.Pages["search/index.html"].QuerySelectorAll(".entries section li > a").Length);
    }

    [Fact]
    public void Every_section_of_a_lesson_and_every_term_is_on_the_page_of_search()
    {
        var listed = RealSite.Pages["search/index.html"].QuerySelectorAll(".entries section li > a").Select(link => link.GetAttribute("href")!).ToHashSet();
        Findings.None(RealSite.Lessons.SelectMany(lesson => lesson.Value.QuerySelectorAll(".prose > h2[id]").Select(head => $"../{lesson.Key}#{head.Id}")).Where(href => !listed.Contains(href)));
        Findings.None(RealSite.Pages["glossary/index.html"].QuerySelectorAll(".words dl > div").Select(term => "../glossary/index.html#" + term.Id).Where(href => !listed.Contains(href)));
    }

    [Fact]
    public void Words_are_sorted_each_has_its_list_and_lists_name_rows()
    {
        var places = SearchTextReader.Lists(Member("places"));
        Assert.Equal(Words.Order(StringComparer.Ordinal).Distinct(), Words);
        Assert.Equal(Words.Count, places.Count);
        Assert.All(places, list => Assert.Equal(list.Order().Distinct(), list));
        Assert.All(places, list => Assert.True(list.Count == 0 || list[^1] < Rows.Length));
    }

    [Theory]
    [InlineData("Lyon", "lessons/society/law-and-motives/#two-rules")]
    [InlineData("tivoisation", null)]
    public void A_word_of_the_text_leads_to_its_section(string word, string? place)
    {
        var number = Words.ToList().IndexOf(WordForms.Of(word.ToLowerInvariant()));
        Assert.Equal(place is null, number < 0);
        if (place is not null)
        {
            var page = "";
            var addresses = Rows.Select(row => row.Split('\t')[1]).Select(address => page = address.StartsWith('#') ? page.Split('#')[0] + address : address).ToList();
            Assert.Contains(place, SearchTextReader.Lists(Member("places"))[number].Select(row => addresses[row]).Concat(addresses.Where((_, i) => Rows[i].Contains(word, StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void What_is_for_facilitators_only_cannot_be_found()
    {
        using var course = SmallCourse.Dressed().Write("input/pages/words.md", "---\ntitle: Words\nsummary: Some words.\n---\n\n## First {#first}\n\nEveryone reads zebras.\n\n:::instructor\nOnly teachers read quaggas.\n:::\n");
        var result = course.Run();
        var script = Encoding.UTF8.GetString(result.Files.Single(file => IndexName.IsMatch(file.Path)).Bytes.Span);
        var words = SearchTextReader.Words(Text(script, "words"));
        Assert.Contains("zebra", words);
        Assert.DoesNotContain("quagga", words);
    }

    [Theory]
    [InlineData("**Said.** Zebras are grey in every light.\n\n**True.** Zebras have stripes all over.", "True. Zebras have stripes all over.")]
    [InlineData("**Said.** Zebras are grey in every light.\n\nZebras have stripes all over.", "Said. Zebras are grey in every light.")]
    [InlineData("Zebras are grey in every light.\n\n**True.** Zebras have stripes all over.", "Zebras are grey in every light.")]
    [InlineData("**Said.** Zebras are grey in every light.\n\n**True.** Zebras have stripes all over.\n\n**Also.** They run as fast as horses.", "True. Zebras have stripes all over.")]
    public void Below_a_claim_stands_what_is_true(string text, string line)
    {
        using var course = SmallCourse.Dressed().Write("input/pages/words.md", $"---\ntitle: Words\nsummary: Some words.\n---\n\n## First {{#first}}\n\n{text}\n");
        var row = Text(Encoding.UTF8.GetString(course.Run().Files.Single(file => IndexName.IsMatch(file.Path)).Bytes.Span), "rows").Split('\n').Single(row => row.Contains("#first", StringComparison.Ordinal));
        Assert.Contains(line, row.Split('\t'));
    }

    [Theory]
    [InlineData("One. Two three four five six. Seven.", "One. Two three four five six.")]
    [InlineData("Version 3.3 of it, e.g. this one, is free. Next.", "Version 3.3 of it, e.g. this one, is free.")]
    [InlineData("No end", "No end")]
    [InlineData("", "")]
    public void A_line_is_the_first_sentence(string text, string line) => Assert.Equal(line, SearchedSections.Line(text));

    [Fact]
    public void A_long_line_is_cut_at_a_word() => Assert.Equal(string.Concat(Enumerable.Repeat("word, ", 18)).TrimEnd(',', ' ') + "…", SearchedSections.Line(string.Concat(Enumerable.Repeat("word, ", 40))));

    private static string Member(string name) => Text(Script, name);

    private static string Text(string script, string name) =>
        JsonSerializer.Deserialize<string>(script.Split('\n').Single(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..^1])!;

    [GeneratedRegex("^assets/search-[0-9a-f]{10}\\.js$")]
    private static partial Regex IndexName { get; }
}
