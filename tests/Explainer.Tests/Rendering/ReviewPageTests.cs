using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>The review holds every question of the course, once on each kind of page, as its lesson asks it.</summary>
public sealed class ReviewPageTests
{
    private static readonly IReadOnlyList<IElement> Asked = [.. RealSite.Result.Records.Where(record => record.Sections.Count > 0).SelectMany(record => RealSite.Pages[record.Path].QuerySelectorAll("ex-quiz"))];

    private static readonly IDocument Front = RealSite.Pages["review/index.html"];

    private static readonly IReadOnlyList<IDocument> Units = [.. Front.QuerySelectorAll("h3 a").Select(link => RealSite.Pages["review/" + link.GetAttribute("href")!["../review/".Length..]])];

    [Fact]
    public void Every_question_is_listed_once_with_the_hash_of_its_lesson_in_reading_order() =>
        Assert.Equal(Asked.Select(Named), Front.QuerySelectorAll("[data-question]").Select(item => $"{item.GetAttribute("data-question")} {item.GetAttribute("data-hash")}"));

    [Fact]
    public void Every_question_stands_once_on_the_page_of_its_unit_with_the_same_answers()
    {
        var quoted = Units.SelectMany(unit => unit.QuerySelectorAll("ex-quiz")).ToList();
        Assert.True(quoted.Count > 100, $"only {quoted.Count} questions");
        Assert.Equal(Asked.Select(Named), quoted.Select(Named));
        Assert.All(Asked.Zip(quoted), pair =>
        {
            Assert.Equal(Answers(pair.First), Answers(pair.Second));
            Assert.Equal(Words(pair.First.QuerySelector("details.answer")!), Words(pair.Second.QuerySelector("details.answer")!));
            Assert.NotNull(pair.Second.QuerySelector(".confidence"));
            Assert.StartsWith("Taught in ", pair.Second.QuerySelector(".again")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_script_of_a_unit_holds_what_its_page_shows()
    {
        foreach (var (section, page) in Front.QuerySelectorAll("[data-unit]").Zip(Units))
        {
            var script = RealSite.Text(section.GetAttribute("data-file")!["../".Length..]);
            Assert.StartsWith("Explainer.review.take(", script, StringComparison.Ordinal);
            var arguments = JsonSerializer.Deserialize<string[]>("[" + script["Explainer.review.take(".Length..script.LastIndexOf(')')] + "]")!;
            Assert.Equal(section.GetAttribute("data-unit"), arguments[0]);
            Assert.Equal(page.QuerySelectorAll("ex-quiz").Select(quiz => quiz.OuterHtml), new HtmlParser().ParseDocument(arguments[1]).QuerySelectorAll("ex-quiz").Select(quiz => quiz.OuterHtml));
        }
    }

    [Fact]
    public void No_id_stands_twice_on_a_page_of_the_review() =>
        Assert.All(RealSite.Pages.Where(page => page.Key.StartsWith("review/", StringComparison.Ordinal)), page =>
            Findings.None(page.Value.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{page.Key}: {group.Key}")));

    [Fact]
    public void The_key_answers_every_question_under_the_number_of_the_sheet()
    {
        var key = RealSite.Pages["review/answers/index.html"];
        Assert.Equal(
            Front.QuerySelectorAll("[data-unit]").Zip(Units).SelectMany(unit => unit.Second.QuerySelectorAll("ex-quiz").Select(quiz => $"../../review/{unit.First.GetAttribute("data-unit")}/index.html#{quiz.Id} {quiz.QuerySelector(".strip p")!.TextContent.Split(" of ")[0]} {Words(quiz.QuerySelector("details.answer .right")!)}")),
            key.QuerySelectorAll("li[value]").Select(item => $"{item.QuerySelector("a")!.GetAttribute("href")} {item.QuerySelector("a")!.TextContent} {Words(item.QuerySelector(".right")!)}"));
    }

    [Fact]
    public void A_page_of_the_review_weighs_little()
    {
        foreach (var (path, most) in RealSite.Pages.Keys.Where(path => path.StartsWith("review/", StringComparison.Ordinal)).Select(path => (path, path == "review/index.html" ? 8 : 16)))
        {
            using var packed = new MemoryStream();
            using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            {
                brotli.Write(Encoding.UTF8.GetBytes(RealSite.Text(path)));
            }

            Assert.True(packed.Length <= most * 1024, $"{path} weighs {packed.Length} bytes");
        }
    }

    [Fact]
    public void An_edit_of_a_question_gives_it_another_hash_under_the_same_id()
    {
        using var course = SmallCourse.Dressed().Lay(Path.Combine(Repository.Golden, "pages", "coverage"));
        string Listed() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(course.Run(course.Memo).Files.Single(file => file.Path == "review/index.html").Bytes.Span))
            .QuerySelector("[data-question=q-many]")!.GetAttribute("data-hash")!;
        var before = Listed();
        var lesson = File.ReadAllText(course.At("input/lessons/1-words/2-weights.md"));
        course.Write("input/lessons/1-words/2-weights.md", lesson.Replace("How many?", "How many are there?", StringComparison.Ordinal));
        Assert.NotEqual(before, Listed());
    }

    [Fact]
    public void A_unit_that_takes_the_address_of_the_key_and_a_page_below_the_review_are_reported()
    {
        using var course = SmallCourse.Plain()
            .Write("input/lessons/2-answers/unit.md", "---\ntitle: Answers\nsummary: A unit.\n---\n")
            .Write("input/lessons/2-answers/1-one.md", "---\ntitle: One\nsummary: A lesson.\nlevel: beginner\n---\n\n## Only {#only}\n\nWords.\n")
            .Write("input/pages/review/words.md", "---\ntitle: Words\nsummary: A page.\n---\n\nWords.\n");
        Assert.Equal(["input/lessons/2-answers/unit.md", "input/pages/review/words.md"], course.Run().Diagnostics.Where(problem => problem.Kind.Id == "address-doubled").Select(problem => problem.Span.File.Path));
    }

    private static string Named(IElement quiz) => $"{quiz.Id} {quiz.GetAttribute("data-hash")}";

    private static IEnumerable<string> Answers(IElement quiz) => quiz.QuerySelectorAll("label, option, .item-text, .range-text, code").Where(element => element.Closest(".confidence") is null).Select(Words);

    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var number in copy.QuerySelectorAll("sup").ToList())
        {
            number.Remove();
        }

        return copy.TextContent.Trim();
    }
}
