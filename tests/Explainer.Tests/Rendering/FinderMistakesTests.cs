using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>What authors may get wrong about a finder, and what they are told.</summary>
public sealed class FinderMistakesTests
{
    [Theory]
    [InlineData("quantisations=\"half, q4\"", "", "input/tools/find.md:6:39 attribute-wrong: `q4` is not among the quantisations")]
    [InlineData("quantisation=half", "", "input/tools/find.md:6:18 attribute-unknown: there is no attribute `quantisation` here")]
    [InlineData("quantisations=half", ":::tool find\n:::", "input/pages/show.md:6:9 tool-unknown: the tool `find` stands on its own page only")]
    [InlineData("quantisations=half", "[Find one](../tools/find.md)", "")]
    public void A_finder_that_cannot_be_shown_says_why(string attributes, string elsewhere, string said)
    {
        using var course = SmallCourse.Dressed();
        course.Lay(Path.Combine(Repository.Golden, "pages", "family"));
        course.Write("input/facts/quantisations.yml", "half:\n  name: Half\n  bits-per-weight: 8\n  sources: [a-book]\n  checked: 2026-11-20\n");
        course.Write("input/tools/find.md", $"---\ntitle: Find one\nsummary: All releases.\n---\n\n:::finder {{#find {attributes}}}\nWhich one fits?\n:::\n");
        course.Write("input/pages/show.md", $"---\ntitle: Show\nsummary: Shown.\n---\n\n{elsewhere}\n");
        Assert.Equal(said, string.Join('\n', course.Run().Diagnostics.Select(problem =>
        {
            var (line, column) = problem.Span.Position();
            return $"{problem.Span.File.Path}:{line}:{column} {problem.Kind.Id}: {problem.Sentence}";
        })));
    }
}
