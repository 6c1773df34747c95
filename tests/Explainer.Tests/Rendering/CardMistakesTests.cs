using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>What authors may get wrong in a deck of cards, and what they are told; beside each the deck as mended.</summary>
public sealed class CardMistakesTests
{
    private const string Table = """
        ---
        title: Where to start?
        summary: Two questions.
        ---

        :::decision {#where}
        - data: May the data leave? (yes/no)
        - vram: GPU memory (0..192 GB)

        | data | vram | => start |
        |------|------|----------|
        | yes  | -    | hosted   |
        | no   | > 8  | on-gpu   |
        | no   | <= 8 | on-cpu   |

        - hosted: Hosted
        - on-gpu: On the GPU
        - on-cpu: On the CPU
        :::
        """;

    [Theory]
    [InlineData("from=wher count=4 seed=7", "from=where count=4 seed=7", "6:16 decision-unknown: there is no decision `wher` (did you mean `where`?)")]
    [InlineData("count=4 seed=7", "from=where count=4 seed=7", "6:1 field-missing: these cards have no `from` (say which decision deals them: `from=an-id`)")]
    [InlineData("from=where seed=7", "from=where count=4 seed=7", "6:1 field-missing: these cards have no `count` (say how many, from 1 to 60: `count=12`)")]
    [InlineData("from=where count=4", "from=where count=4 seed=7", "6:1 field-missing: these cards have no `seed` (add any whole number, and keep it: the same seed deals the same cards, `seed=7`)")]
    [InlineData("from=where count=0 seed=7", "from=where count=4 seed=7", "6:28 attribute-wrong: `0` is not a whole number from 1 to 60 ()")]
    [InlineData("from=where count=61 seed=7", "from=where count=4 seed=7", "6:28 attribute-wrong: `61` is not a whole number from 1 to 60 ()")]
    [InlineData("from=where count=four seed=7", "from=where count=4 seed=7", "6:28 attribute-wrong: `four` is not a whole number from 1 to 60 ()")]
    [InlineData("from=where count=4 seed=-1", "from=where count=4 seed=1", "6:35 attribute-wrong: `-1` is not a whole number from 0 to 999999 ()")]
    [InlineData("from=where count=4 seeds=7 seed=7", "from=where count=4 seed=7", "6:30 attribute-unknown: there is no attribute `seeds` here (did you mean `seed`?)")]
    [InlineData("from=where count=2 seed=7", "from=where count=3 seed=7", "6:28 cards-count-unfit: 2 cards cannot show the 3 rows that can decide (write `count=3` or more)")]
    [InlineData("from=where count=5 seed=7", "from=where count=4 seed=7", "6:28 cards-count-unfit: there are only 4 cases (write `count=4` or less)")]
    public void A_deck_that_cannot_be_dealt_says_why_and_what_would_help(string bad, string good, string said)
    {
        Assert.Equal(said, Say(bad));
        Assert.Equal("", Say(good));
    }

    [Fact]
    public void Two_decks_of_one_decision_need_ids_of_their_own()
    {
        Assert.StartsWith("9:1 id-doubled: the id `cards-where` stands on this page already", Say("from=where count=4 seed=7}\n:::\n\n:::cards {from=where count=4 seed=8"), StringComparison.Ordinal);
        Assert.Equal("", Say("from=where count=4 seed=7}\n:::\n\n:::cards {#more-cases from=where count=4 seed=8"));
    }

    [Fact]
    public void A_decision_with_more_cases_than_anyone_could_deal_is_refused()
    {
        var inputs = string.Concat(Enumerable.Range(0, 9).Select(i => $"- in{i}: [Step {i}](decision:step{i})\n"));
        var steps = string.Concat(Enumerable.Range(0, 9).Select(i => $"\n:::decision {{#step{i}}}\n- a{i}: A? (yes/no)\n- b{i}: B? (yes/no)\n\n| a{i} | b{i} | => kind |\n|---|---|---|\n| yes | yes | one |\n| yes | no | two |\n| no | - | two |\n\n- one: One\n- two: Two\n:::\n"));
        var columns = string.Join(" | ", Enumerable.Range(0, 9).Select(i => $"in{i}"));
        var all = $":::decision {{#where policy=first}}\n{inputs}\n| {columns} | => out |\n|{string.Concat(Enumerable.Repeat("---|", 10))}\n| {string.Join(" | ", Enumerable.Repeat("one", 9))} | yes |\n| {string.Join(" | ", Enumerable.Repeat("-", 9))} | no |\n\n- yes: Yes\n- no: No\n:::\n{steps}";
        Assert.Equal("6:16 cards-decision-unfit: `where` has 262,144 cases, more than the 65,536 that can be dealt from (deal from one of the decisions that feed it, such as `step0`)",
            Say("from=where count=4 seed=7", $"---\ntitle: Where to start?\nsummary: Many questions.\n---\n\n{all}"));
    }

    private static string Say(string attributes, string tool = Table)
    {
        using var course = SmallCourse.Plain();
        course.Write("input/tools/where.md", tool);
        course.Write("input/pages/cases.md", $"---\ntitle: Cases\nsummary: Some cases.\n---\n\n:::cards {{{attributes}}}\n:::\n");
        return string.Join('\n', course.Run().Diagnostics.Select(problem =>
        {
            var (line, column) = problem.Span.Position();
            return $"{line}:{column} {problem.Kind.Id}: {problem.Sentence} ({problem.Help})";
        }));
    }
}
