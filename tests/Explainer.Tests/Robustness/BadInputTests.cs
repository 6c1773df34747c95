using System.Diagnostics;
using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Robustness;

public class BadInputTests(SharedCourse shared) : IClassFixture<SharedCourse>
{
    private const string Lesson = "input/lessons/1-start/3-bad.md";
    private const string Head = "---\ntitle: A\nsummary: B.\n---\n\n";

    /// <summary>As many lines, so that places stay.</summary>
    private const string HeadWithObjective = "---\n{title: A, summary: B.,\n objectives: {o-new: C.}}\n---\n\n";

    public static TheoryData<int, string> Files => Numbered(BadFiles.All.Select(one => one.Name));

    public static TheoryData<int, string> Themes => Numbered(BadThemes.All.Select(one => one.Name));

    public static TheoryData<int, string> Blocks => Numbered(BadBlocks.All.Select(one => one.Name));

    [Fact]
    public void The_tiny_course_itself_has_nothing_wrong()
    {
        var result = shared.Course.Reset().Run();
        Assert.Equal("", string.Concat(result.Diagnostics.Select(one => DiagnosticText.Plain(one))));
        Assert.NotEmpty(result.Files);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_file_is_reported_once_where_it_stands(int index, string name)
    {
        Assert.NotEmpty(name);
        var course = shared.Course.Reset();
        BadFiles.All[index].Spoil(course);
        Assert.Equal(BadFiles.All[index].Expected, Said(course));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_bad_theme_is_reported_once_where_it_stands(int index, string name)
    {
        Assert.NotEmpty(name);
        using var course = new TinyCourse();
        BadThemes.All[index].Spoil(course);
        Assert.Equal(BadThemes.All[index].Expected, Said(course));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_bad_block_or_heading_is_reported_once_where_it_stands(int index, string name)
    {
        Assert.NotEmpty(name);
        var text = BadBlocks.All[index].Text;
        Assert.Equal(BadBlocks.All[index].Expected, InLesson((text.Contains("for=o-new", StringComparison.Ordinal) ? HeadWithObjective : Head) + text));
    }

    [Fact]
    public void Links_lead_where_they_may_or_are_reported() =>
        Assert.All(BadWords.Links, one => Assert.Equal((one.Url, one.Expected), (one.Url, InLesson($"{Head}[x]({one.Url})\n"))));

    [Fact]
    public void Html_and_invisible_signs_are_reported_and_plain_text_is_not() =>
        Assert.All(BadWords.Html, one => Assert.Equal((one.Text, one.Expected), (one.Text, InLesson($"{Head}{one.Text}\n"))));

    [Fact]
    public void Settings_of_the_wrong_form_are_reported() =>
        Assert.All(BadWords.Settings, one => Assert.Equal(
            (one.Yaml, one.Expected),
            (one.Yaml, InLesson($"---\n{(one.Yaml.Contains("title", StringComparison.Ordinal) ? "" : "title: A\n")}summary: B.\n{one.Yaml}\n---\n\nText.\n"))));

    /// <summary>What is said about a course with one more lesson, as places in it.</summary>
    private string InLesson(string text) => Said(shared.Course.Reset().Write(Lesson, text)).Replace(Lesson + ":", "", StringComparison.Ordinal);

    private static string Said(TinyCourse course)
    {
        var watch = Stopwatch.StartNew();
        var result = course.Run();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"it took {watch.Elapsed}");
        Promises.Hold(result);
        return string.Join("; ", result.Diagnostics.Select(TinyCourse.Place));
    }

    private static TheoryData<int, string> Numbered(IEnumerable<string> names)
    {
        var data = new TheoryData<int, string>();
        foreach (var (name, index) in names.Select((name, index) => (name, index)))
        {
            data.Add(index, name);
        }

        return data;
    }
}
