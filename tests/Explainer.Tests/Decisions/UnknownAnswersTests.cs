using Explainer.Decisions;
using Xunit;

namespace Explainer.Tests.Decisions;

/// <summary>What is unknown is tried with every value: one outcome is a verdict, several are shown with what would settle them.</summary>
public sealed class UnknownAnswersTests
{
    private static readonly DecisionSet Rules = DecisionsOfTheCourse.All;

    [Fact]
    public void An_unknown_that_makes_no_difference_leaves_a_verdict()
    {
        var verdict = Solve("osaid", ("weights", "downloadable"), ("licence", "community"));

        Assert.Equal("no", verdict.Outcome?.Result);
        Assert.Equal(["C4"], verdict.Outcome!.Rules.Select(rule => rule.Name.Value));
        Assert.Equal(["code", "data", "papers"], verdict.Unknown.Select(input => input.Id));
        Assert.Empty(verdict.Settling);
    }

    [Fact]
    public void One_missing_fact_that_decides_is_named()
    {
        var verdict = Solve("osaid", ("weights", "downloadable"), ("licence", "open-permissive"), ("code", "full-open"), ("data", "released"));

        Assert.Equal(["no", "yes"], verdict.Outcomes.Select(outcome => outcome.Result));
        Assert.Equal(["papers"], verdict.Settling.Select(input => input.Id));
    }

    [Fact]
    public void Facts_that_are_only_enough_together_are_named_together()
    {
        var verdict = Solve("osaid", ("weights", "downloadable"), ("licence", "open-permissive"));

        Assert.False(verdict.IsAnyEnough);
        Assert.Equal(["code", "data", "papers"], verdict.Settling.Select(input => input.Id));
    }

    [Fact]
    public void Several_possible_answers_are_all_tried_and_no_others()
    {
        var verdict = Solve("licence-kind", ("stated", "yes"), ("commercial", "yes|no"), ("everyone", "no"), ("any-purpose", "no"), ("change-share", "yes"), ("share-alike", "no"));

        Assert.Equal(["non-commercial", "community"], verdict.Outcomes.Select(outcome => outcome.Result));
        Assert.Equal(["commercial"], verdict.Settling.Select(input => input.Id));
        Assert.True(verdict.IsAnyEnough);
    }

    [Fact]
    public void A_value_that_the_question_does_not_take_is_refused_by_name()
    {
        var given = new Dictionary<string, IReadOnlyList<string>> { ["weights"] = ["somewhere"] };

        Assert.Null(new UnknownAnswers(Rules.Chain("osaid")!).Solve(given, out var refused));
        Assert.Equal("weights", refused?.Id);
    }

    /// <summary>The same by another way: every completion of a partial answer is asked one by one.</summary>
    [Theory]
    [InlineData("osaid")]
    [InlineData("licence-kind")]
    [InlineData("mof-class")]
    public void The_outcomes_that_remain_are_those_of_all_completions(string id)
    {
        var chain = Rules.Chain(id)!;
        var solver = new UnknownAnswers(chain);
        var inputs = chain.Root.Inputs;
        for (var known = 0; known < 1 << inputs.Count; known++)
        {
            // Known inputs take their last value, so that every subset of known inputs is tried.
            var given = inputs.Where((_, i) => (known & (1 << i)) != 0).ToDictionary(input => input.Id, input => (IReadOnlyList<string>)[input.Values[^1]]);
            foreach (var input in inputs.Where(input => !given.ContainsKey(input.Id) && chain.Input(input.Id).From is not null))
            {
                given[input.Id] = input.Values;
            }

            var expected = new SortedSet<string>(StringComparer.Ordinal);
            for (var cell = 0; cell < chain.Root.Cells.Count; cell++)
            {
                var digits = chain.Root.Grid.DigitsOf(cell);
                if (inputs.Select((input, i) => !given.TryGetValue(input.Id, out var values) || values.Contains(input.Values[digits[i]])).All(fits => fits))
                {
                    expected.Add(chain.Root.Results[chain.Root.Cells[cell]]);
                }
            }

            Assert.Equal(expected, solver.Solve(given, out _)!.Outcomes.Select(outcome => outcome.Result).Order(StringComparer.Ordinal));
        }
    }

    private static OpenVerdict Solve(string decision, params (string Input, string Values)[] answers) =>
        new UnknownAnswers(Rules.Chain(decision)!).Solve(answers.ToDictionary(answer => answer.Input, answer => (IReadOnlyList<string>)answer.Values.Split('|')), out _)!;
}
