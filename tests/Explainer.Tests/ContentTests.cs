using AngleSharp.Dom;
using Xunit;

namespace Explainer.Tests;

/// <summary>The real course has no diagnostics and keeps the promises that it makes to readers and teachers.</summary>
public sealed class ContentTests
{
    public static TheoryData<string> Lessons => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", "lessons"), "*.md", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "unit.md").Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_course_has_no_diagnostics() => Assert.Equal("", CourseFolder.Say(RealSite.Result.Diagnostics));

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_lesson_says_what_readers_can_do_after_it_and_asks_for_all_of_it(string lesson)
    {
        var page = Page(lesson);
        var objectives = page.QuerySelectorAll("[data-objective]").Select(item => item.GetAttribute("data-objective")!).ToList();
        var asked = page.QuerySelectorAll("ex-quiz").SelectMany(quiz => quiz.GetAttribute("data-objectives")!.Split(' ')).ToHashSet();
        Assert.NotEmpty(objectives);
        Findings.None(objectives.Where(objective => !asked.Contains(objective)));
        Assert.True(page.QuerySelectorAll("ex-quiz").Length >= 3, "a lesson asks at least three questions");
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_lesson_gives_something_to_try_and_something_to_do_together(string lesson)
    {
        var page = Page(lesson);
        Assert.NotEmpty(page.QuerySelectorAll("ex-decision, ex-calculator, figure.picture, img"));
        Assert.NotEmpty(page.QuerySelectorAll("aside.activity"));
        Assert.Contains("\n:::instructor", Source(lesson), StringComparison.Ordinal);
        Assert.DoesNotContain("instructor", page.QuerySelector("main")!.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_lesson_ends_with_three_to_six_key_points(string lesson)
    {
        Assert.Equal("## Key points {#key-points}", Source(lesson).Split('\n').Last(line => line.StartsWith("## ", StringComparison.Ordinal)));
        var list = Page(lesson).QuerySelector("#key-points + ul");
        Assert.NotNull(list);
        Assert.InRange(list.Children.Length, 3, 6);
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Every_wrong_option_explains_the_mistake(string lesson)
    {
        var wrong = Page(lesson).QuerySelectorAll(".option:not([data-right]), .range:not([data-right]), .accepted:not([data-right])");
        Findings.None(wrong.Where(option => option.QuerySelector(".feedback") is not { } feedback || feedback.TextContent.Trim().Length < 20).Select(option => option.TextContent));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_lesson_cites_its_facts_and_links_its_words(string lesson)
    {
        var page = Page(lesson);
        Assert.True(page.QuerySelectorAll("a.cite").Length >= 3, "a lesson cites at least three facts");
        Assert.NotEmpty(page.QuerySelectorAll("a.term"));
        Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 20, 160);
    }

    [Fact]
    public void Every_source_is_cited_somewhere_and_every_term_is_used()
    {
        Findings.None(RealSite.Pages["sources/index.html"].QuerySelectorAll(".records > li")
            .Where(source => !source.TextContent.Contains("Used in", StringComparison.Ordinal)).Select(source => source.Id));
        var used = RealSite.Pages.Values.SelectMany(page => page.QuerySelectorAll("a.term")).Select(link => link.GetAttribute("href")!.Split('#')[1]).ToHashSet();
        Findings.None(RealSite.Pages["glossary/index.html"].QuerySelectorAll(".words dl > div").Select(term => term.Id!).Where(term => !used.Contains(term)));
    }

    [Fact]
    public void A_definition_in_the_glossary_is_short_enough_to_be_shown_in_place() =>
        Findings.None(RealSite.Pages["glossary/index.html"].QuerySelectorAll(".words dd > p:first-child").Select(definition => definition.TextContent)
            .Where(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 45));

    private static string Source(string lesson) => File.ReadAllText(Path.Combine(Repository.Root, lesson));

    private static IDocument Page(string lesson)
    {
        var parts = lesson.Split('/');
        return RealSite.Pages[$"lessons/{parts[2][(parts[2].IndexOf('-', StringComparison.Ordinal) + 1)..]}/{parts[3][(parts[3].IndexOf('-', StringComparison.Ordinal) + 1)..^3]}/index.html"];
    }
}
