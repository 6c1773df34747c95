using System.Text;
using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>What a page loads is what stands on it.</summary>
public sealed class ThemeAssetsTests
{
    [Fact]
    public void A_lesson_without_blocks_takes_the_styles_of_paper_for_paper_only()
    {
        using var course = SmallCourse.Dressed();
        var files = Files(course.Write("input/lessons/1-words/1-open.md", "---\ntitle: Open\nsummary: Nothing but words.\nlevel: beginner\n---\n\n## Only {#only}\n\nWords.\n"));
        var lesson = files["lessons/words/open/index.html"];
        var sheet = lesson.Split("<link rel=\"stylesheet\" href=\"../../../")[^1].Split('"')[0];
        Assert.StartsWith("assets/blocks-", sheet, StringComparison.Ordinal);
        Assert.StartsWith("@media print {", files[sheet], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_page_whose_text_has_terms_carries_definitions_and_their_script()
    {
        using var course = SmallCourse.Dressed();
        var files = Files(course.Write("input/pages/about.md", "---\ntitle: About\nsummary: No word needs a definition.\n---\n\nPlain words.\n")
            .Write("input/pages/words.md", "---\ntitle: Words\nsummary: One word needs a definition.\n---\n\n[Weights](term:weights) are numbers.\n"));
        string Script(string page) => files[files[page].Split("<script src=\"")[1].Split('"')[0].Replace("../", "", StringComparison.Ordinal)];
        Assert.Contains("id=\"tip-weights\"", files["words/index.html"], StringComparison.Ordinal);
        Assert.Contains("aria-describedby\", tip.id", Script("words/index.html"), StringComparison.Ordinal);
        foreach (var page in (string[])["about/index.html", "glossary/index.html"])
        {
            Assert.DoesNotContain("tooltip", files[page], StringComparison.Ordinal);
            Assert.DoesNotContain("a.term", Script(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_no_page_loads_any_more_is_gone_however_much_is_remembered()
    {
        const string Head = "---\ntitle: Open\nsummary: Nothing but words.\nlevel: beginner\n---\n\n## Only {#only}\n\nWords.\n";
        using var course = SmallCourse.Dressed();
        var memo = new PipelineMemo();
        Assert.Equal("", CourseFolder.Say(course.Write("input/lessons/1-words/1-open.md", Head + "\n:::activity More\nMore words.\n:::\n").Run(memo).Diagnostics));
        var warm = course.Write("input/lessons/1-words/1-open.md", Head).Run(memo);
        Assert.Equal(course.Run().Files.Select(file => file.Path), warm.Files.Select(file => file.Path));
    }

    private static Dictionary<string, string> Files(CourseFolder course)
    {
        var result = course.Run();
        Assert.Equal("", CourseFolder.Say(result.Diagnostics));
        return result.Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
    }
}
