using Xunit;

namespace Explainer.Tests.Records;

/// <summary>What people who keep the facts get wrong most easily: each is one report that says how to mend it.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("input/facts/gpus.yml", "  sources: [gpuhunt]\n", "", "field-missing", "`sources` is missing: where this was read")]
    [InlineData("input/facts/families/olmo.yml", "  - id: ", "  - id: The ", "id-malformed", "cannot be an id")]
    [InlineData("input/facts/families/olmo.yml", "    released: 20", "    released: 21", "fact-future", "is said to be released on a day still to come")]
    [InlineData("input/sources.yml", "  checked: 20", "  checked: 21", "fact-future", "was checked on a day still to come")]
    public void A_slip_in_the_facts_of_the_course_is_one_report_at_its_line(string path, string from, string to, string kind, string sentence)
    {
        using var course = CourseFolder.Real();
        var text = File.ReadAllText(course.At(path));
        var at = text.IndexOf(from, StringComparison.Ordinal);
        course.Write(path, text[..at] + to + text[(at + from.Length)..]);
        var problem = Assert.Single(course.Run().Diagnostics, problem => problem.Kind.Id == kind);
        Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
        if (to.Length > 0)
        {
            Assert.Equal(text[..at].Count(sign => sign == '\n') + 1, problem.Span.Position().Line);
        }
    }

    [Theory]
    [InlineData("input/facts/licenses/new-one.yml", "did you mean `input/facts/licences/`?")]
    [InlineData("input/facts/gpu.yml", "did you mean `input/facts/gpus.yml`?")]
    [InlineData("input/facts/licences/new-one.yaml", "rename it, so that it ends with `.yml`")]
    [InlineData("input/sources.yaml", "rename it, so that it ends with `.yml`")]
    [InlineData("input/facts/licences/readme.html", "records stand in `input/facts/` and end with `.yml`")]
    [InlineData("input/notes.html", "lessons stand in `input/lessons/1-unit/2-lesson.md`, pages in `input/pages/`, tools in `input/tools/`, everything else in `input/assets/`")]
    public void A_file_that_would_be_passed_over_is_told_where_it_belongs(string path, string help)
    {
        using var course = SmallCourse.Plain().Write(path, "name: New\n");
        var problem = Assert.Single(course.Run().Diagnostics);
        Assert.Equal(("file-misplaced", path, help), (problem.Kind.Id, problem.Span.File.Path, problem.Help));
    }

    [Fact]
    public void Facts_that_are_near_no_kind_of_record_are_left_alone()
    {
        using var course = SmallCourse.Plain().Write("input/facts/weather.yml", "summer:\n  name: Warm\n");
        Assert.Empty(course.Run().Diagnostics);
    }
}
