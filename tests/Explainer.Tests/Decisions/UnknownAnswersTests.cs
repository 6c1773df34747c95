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

        Assert.Equal(["code", "data", "papers"], verdict.Settling.Select(input => input.Id));
    }

    [Fact]
    public void Several_possible_answers_are_all_tried_and_no_others()
    {
        var verdict = Solve("licence-kind", ("stated", "yes"), ("commercial", "yes|no"), ("everyone", "no"), ("any-purpose", "no"), ("change-share", "yes"), ("share-alike", "no"));

        Assert.Equal(["non-commercial", "community"], verdict.Outcomes.Select(outcome => outcome.Result));
        Assert.Equal(["commercial"], verdict.Settling.Select(input => input.Id));
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

    /// <summary>
    /// By another way again: a question settles something when two answers to it, all else equal, lead to different
    /// results. Every completion is asked one by one, through the tables that feed the root too.
    /// </summary>
    [Theory]
    [InlineData("which-word", "weights=downloadable", "licence=open-copyleft|open-permissive")]
    [InlineData("which-word", "weights=downloadable|gated", "stated=yes", "commercial=yes", "osaid=no", "basics=all")]
    [InlineData("which-word", "licence=community", "osaid=yes", "mof=class-i")]
    [InlineData("licence-kind", "stated=yes")]
    [InlineData("osaid", "licence=open-permissive", "data=released")]
    [InlineData("component-counts", "included=yes")]
    public void What_would_settle_it_is_every_question_whose_answer_can_still_change_it(string id, params string[] known)
    {
        var chain = Rules.Chain(id)!;
        var verdict = Solve(id, [.. known.Select(answer => (answer.Split('=')[0], answer.Split('=')[1]))]);
        var given = known.ToDictionary(answer => answer.Split('=')[0], answer => answer.Split('=')[1].Split('|'));
        var asked = verdict.Unknown.ToList();
        var settled = chain.Inputs.Where(input => given.TryGetValue(input.Id, out var values) && values.Length == 1).ToDictionary(input => input.Id, input => given[input.Id][0]);

        var changing = asked.Where(input => Completions(asked.Where(other => other != input)).Any(rest =>
            ValuesOf(input).Select(value => chain.Answer(new Dictionary<string, string>(rest) { [input.Id] = value }, out _)!.Root.Result).Distinct().Count() > 1));

        Assert.Equal(changing.Select(input => input.Id), verdict.Settling.Select(input => input.Id));

        IEnumerable<Dictionary<string, string>> Completions(IEnumerable<ChainInput> open) => open.Aggregate(
            (IEnumerable<Dictionary<string, string>>)[settled],
            (all, input) => all.SelectMany(one => ValuesOf(input).Select(value => new Dictionary<string, string>(one) { [input.Id] = value })));

        IEnumerable<string> ValuesOf(ChainInput input) => given.GetValueOrDefault(input.Id) ?? input.Values;
    }

    /// <summary>Several possible answers here and there can make two parts of a table mean the same, which are not the same elsewhere.</summary>
    [Theory]
    [InlineData("which-word")]
    [InlineData("osaid")]
    [InlineData("lean")]
    public void That_holds_whatever_answers_are_left_possible(string id)
    {
        var random = new Random(5);
        for (var round = 0; round < 100; round++)
        {
            What_would_settle_it_is_every_question_whose_answer_can_still_change_it(id, [.. Rules.Chain(id)!.Root.Inputs.Select(input => $"{input.Id}={string.Join('|', Some(input.Values))}")]);
        }

        IEnumerable<string> Some(IReadOnlyList<string> values)
        {
            var left = random.Next(1, 1 << values.Count);
            return values.Where((_, i) => (left & (1 << i)) != 0);
        }
    }

    /// <summary>Rows that differ only in an answer that is ruled out mean the same, and the question between them does not matter.</summary>
    [Fact]
    public void Parts_that_have_become_equal_do_not_count_as_different()
    {
        var chain = DecisionFiles.Compile("""
            :::decision {#door policy=first}
            - house: Which house?
              - old: Old
              - new: New
            - key: Which key?
              - none: None
              - small: Small
              - large: Large

            | house | key   | => out |
            |-------|-------|--------|
            | -     | none  | shut   |
            | old   | large | shut   |
            | -     | -     | open   |

            - shut: Shut
            - open: Open
            :::
            """).Chain("door")!;

        var verdict = new UnknownAnswers(chain).Solve(new Dictionary<string, IReadOnlyList<string>> { ["key"] = ["none", "small"] }, out _)!;

        Assert.Equal(["key"], verdict.Settling.Select(input => input.Id));
    }

    private static OpenVerdict Solve(string decision, params (string Input, string Values)[] answers) =>
        new UnknownAnswers(Rules.Chain(decision)!).Solve(answers.ToDictionary(answer => answer.Input, answer => (IReadOnlyList<string>)answer.Values.Split('|')), out _)!;
}
