using Explainer.Decisions;
using Xunit;

namespace Explainer.Tests.Decisions;

public class SmallestChangesTests
{
    private static readonly DecisionSet Rules = DecisionFiles.CompileRules();

    /// <summary>
    /// For tables without fed inputs: for each other result the least number of changed answers, then of steps, by trying everything.
    /// </summary>
    private static Dictionary<string, (int Count, int Steps)> Tried(DecisionChain chain, ChainState state)
    {
        var inputs = chain.Inputs;
        var here = inputs.Select(input => input.IndexOf(state.Answers[input.Place])).ToList();
        var best = new Dictionary<string, (int Count, int Steps)>();
        foreach (var answers in States.All([.. inputs.Select(input => (input.Id, input.Values))]))
        {
            var result = chain.Answer(answers, out _)!.Root.Result;
            var moves = inputs.Select((input, i) => Math.Abs(input.IndexOf(answers[input.Id]) - here[i])).ToList();
            var cost = (moves.Count(move => move > 0), moves.Sum());
            if (!best.TryGetValue(result, out var known) || cost.CompareTo(known) < 0)
            {
                best[result] = cost;
            }
        }

        best.Remove(chain.Solve(state).Root.Result);
        return best;
    }

    [Theory]
    [InlineData("licence-kind")]
    [InlineData("mof-class")]
    [InlineData("act-exemption")]
    [InlineData("act-system")]
    [InlineData("hard-rules")]
    [InlineData("release-step")]
    public void No_smaller_change_exists_from_any_state(string id)
    {
        var chain = Rules.Chain(id)!;
        foreach (var answers in States.All([.. chain.Inputs.Select(input => (input.Id, input.Values))]))
        {
            var state = chain.State(answers)!;
            var tried = Tried(chain, state);
            var changes = chain.Changes(state);
            Assert.Equal(Math.Min(5, tried.Count), changes.Count);
            Assert.Equal(
                tried.Values.Order().Take(5),
                changes.Select(change => (change.Moves.Count, change.Moves.Sum(move => Math.Abs(move.Index - move.Input.IndexOf(answers[move.Input.Id]))))));
            foreach (var change in changes)
            {
                var changed = new Dictionary<string, string>(answers);
                foreach (var (input, index) in change.Moves)
                {
                    changed[input.Id] = input.Values[index];
                }

                Assert.Equal(change.Result, chain.Answer(changed, out _)!.Root.Result);
                Assert.Equal((change.Moves.Count, change.Moves.Sum(move => Math.Abs(move.Index - move.Input.IndexOf(answers[move.Input.Id])))), tried[change.Result]);
            }
        }
    }

    [Fact]
    public void Every_change_in_a_chain_leads_where_it_says()
    {
        var chain = Rules.Chain("which-word")!;
        var random = new Random(11);
        for (var i = 0; i < 60; i++)
        {
            var answers = chain.Inputs.Where(input => input.From is null || random.Next(3) == 0).ToDictionary(input => input.Id, input => input.Values[random.Next(input.Values.Count)]);
            var state = chain.State(answers)!;
            var before = chain.Solve(state).Root.Result;
            Assert.Equal(RulesTests.Chained("which-word", answers), before);
            foreach (var change in chain.Changes(state))
            {
                var changed = new Dictionary<string, string>(answers);
                foreach (var (input, index) in change.Moves)
                {
                    changed[input.Id] = input.Values[index];
                }

                Assert.NotEqual(before, change.Result);
                Assert.Equal(change.Result, RulesTests.Chained("which-word", changed));
            }
        }
    }

    [Fact]
    public void A_fed_question_that_stands_alone_counts_as_one_and_others_are_opened()
    {
        var chain = Rules.Chain("which-word")!;
        var state = chain.State(new Dictionary<string, string>
        {
            ["weights"] = "downloadable",
            ["commercial"] = "yes",
            ["everyone"] = "no",
            ["code"] = "run-only",
            ["data"] = "summary",
            ["basics"] = "not-all",
        })!;
        Assert.Equal(
            [
                "“gated weights (restricted)” if “weights?” is “gated”",
                "“closed (API)” if “weights?” is “api-only”",
                "“published without a licence” if “licence” is “no-licence”",
                "“open weights (share-alike)” if “licence” is “open-copyleft”",
                "“unreleased” if “weights?” is “none”",
            ],
            chain.Changes(state).Select(change => change.Sentence));
        var osaid = chain.Changes(chain.State(new Dictionary<string, string>
        {
            ["weights"] = "downloadable",
            ["licence"] = "open-permissive",
            ["code"] = "partial",
            ["data"] = "info-where-needed",
            ["data-papers"] = "open",
        })!);
        Assert.Contains("“open source AI” if “code?” is “full-open”", osaid.Select(change => change.Sentence));
    }

    [Fact]
    public void Numbers_change_by_segments_and_in_words()
    {
        var chain = DecisionFiles.Compile("""
            :::decision {#fit policy=first}
            - vram: Memory (0..192 GB, default 4)
            - slow: May it be slow? (yes/no, default no)

            | vram    | slow | => out |
            |---------|------|--------|
            | >= 24   | -    | large  |
            | [8..24) | -    | small  |
            | < 8     | yes  | cpu    |
            | < 8     | no   | none   |

            - none: Nothing
            - cpu: CPU
            - small: Small
            - large: Large
            :::
            """ + "\n").Chain("fit")!;
        Assert.Equal(
            ["“CPU” if “May it be slow?” is “Yes”", "“Small” if “Memory” is at least 8 and under 24 GB", "“Large” if “Memory” is at least 24 GB"],
            chain.DefaultChanges.Select(change => change.Sentence));
        var verdict = chain.DefaultVerdict;
        Assert.Equal(
            ["vram is 4 GB, not >= 24", "vram is 4 GB, not [8..24)", "slow is no, not yes", ""],
            Enumerable.Range(0, 4).Select(rule => chain.WhyNot(chain.Default, verdict, chain.Root, rule)));
    }
}
