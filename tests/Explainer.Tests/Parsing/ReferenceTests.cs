using Explainer.Diagnostics;
using Explainer.Parsing;
using Xunit;

namespace Explainer.Tests.Parsing;

/// <summary>References that Markdown leaves in the text, and brackets that are meant.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("As [words][name] say.", "[name]", "there is no reference `name`")]
    [InlineData("As [words][] say.", "[words][]", "there is no reference `words`")]
    [InlineData("![A map][name]", "[name]", "there is no reference `name`")]
    [InlineData("As [*words*][name] say.", "[name]", "there is no reference `name`")]
    [InlineData("Said.[^note]", "[^note]", "there is no footnote `note`")]
    [InlineData("| One |\n|-----|\n| [a][b] |", "[b]", "there is no reference `b`")]
    [InlineData("> [words][name]", "[name]", "there is no reference `name`")]
    public void A_reference_without_a_target_is_reported_at_its_name(string text, string place, string sentence)
    {
        var problem = Assert.Single(Problems(text));
        Assert.Equal(("reference-unknown", place, sentence), (problem.Kind.Id, problem.Span.ReadText(), problem.Sentence));
    }

    [Theory]
    [InlineData("As [words][name] say.\n\n[name]: home.md")]
    [InlineData("As [name][] and [name] say.\n\n[name]: home.md")]
    [InlineData("Said.[^note]\n\n[^note]: Here.")]
    [InlineData("Text `list[0][1]` and [sic] and \\[a\\]\\[b\\] and \\[^a] and a [^] sign.")]
    [InlineData("[sic][words](home.md)")]
    [InlineData("    indented[0][1]")]
    public void Brackets_that_mean_something_or_nothing_are_left_alone(string text) => Assert.Empty(Problems(text));

    private static IReadOnlyList<Diagnostic> Problems(string text)
    {
        var problems = new DiagnosticBag();
        MarkdownParser.Parse(new SourceFile("input/pages/show.md", text), 0, problems);
        return problems.Sorted();
    }
}
