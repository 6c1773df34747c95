using Xunit;

namespace Explainer.Tests;

/// <summary>What a condition in <c>input/verdicts.yml</c> asks for can be met by some record.</summary>
public class VerdictWordTests
{
    [Theory]
    [InlineData("restrictions.id: non-commercial-only", "restrictions.id: noncommercial-only", "`noncommercial-only` is not a word for `id`")]
    [InlineData("grants.commercial-use.value: separate-agreement", "grants.commercial-use.value: seperate-agreement", "`seperate-agreement` is not a word for `value`")]
    [InlineData("mostly-open: [weights-available", "mostly-opne: [weights-available", "`mostly-opne` is not a word for `openness`")]
    [InlineData("- {verdict: licence-kind, through: licence}", "- {verdict: licence-knd, through: licence}", "there is no verdict `licence-knd` above this one")]
    [InlineData("as: {no-licence: restricted", "as: {no-license: restricted, no-licence: restricted", "`licence-kind` has no outcome `no-license`")]
    [InlineData("open-copyleft: open, open-permissive: open}", "open-copyleft: opn, open-permissive: open}", "`opn` is not a value of `licence`")]
    public void A_word_that_no_record_can_hold_is_reported(string good, string bad, string sentence)
    {
        using var course = CourseFolder.Real();
        var text = File.ReadAllText(course.At("input/verdicts.yml"));
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the rules of the course no longer hold `{good}`");
        course.Write("input/verdicts.yml", text[..at] + bad + text[(at + good.Length)..]);
        var problem = Assert.Single(course.Run().Diagnostics);
        Assert.Equal(("verdict-name-unknown", sentence), (problem.Kind.Id, problem.Sentence));
    }

    [Fact]
    public void An_outcome_that_nobody_says_what_it_comes_to_is_reported()
    {
        using var course = CourseFolder.Real();
        var text = File.ReadAllText(course.At("input/verdicts.yml"));
        course.Write("input/verdicts.yml", text.Replace("community: restricted, ", "", StringComparison.Ordinal));
        var problem = Assert.Single(course.Run().Diagnostics);
        Assert.Equal(("field-missing", "nothing says what `community` comes to here"), (problem.Kind.Id, problem.Sentence));
    }
}
