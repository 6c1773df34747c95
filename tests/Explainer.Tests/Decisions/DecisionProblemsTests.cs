using Explainer.Decisions;
using Xunit;

namespace Explainer.Tests.Decisions;

public class DecisionProblemsTests
{
    /// <summary>A sound decision; each case spoils it in one place. Lines count from the fence.</summary>
    private const string Sound =
        """
        :::decision {#where policy=unique}
        Where should a team start?

        - leave: May the data leave? (yes/no, default no)
        - vram: Memory (0..192 GB, default 8)
        - team: Is there a team?
          - none: No
          - some: A few
          - many: Many

        | #  | leave | vram    | team       | => start | => note | Because  |
        |----|-------|---------|------------|----------|---------|----------|
        | W1 | yes   | -       | -          | hosted   | easy    | Nothing. |
        | W2 | no    | >= 24   | not(none)  | on-gpu   | big     | Fits.    |
        | W3 | no    | [8..24) | some, many | on-gpu   | small   | Tight.   |
        | W4 | no    | < 8     | some, many | on-cpu   | slow    | Stays.   |
        | W5 | no    | -       | none       | on-cpu   | alone   | Simple.  |

        - hosted: Hosted
        - on-gpu: On your GPU
        - on-cpu: On the CPU
        :::

        """;

    [Fact]
    public void A_sound_decision_has_no_diagnostics() => Assert.Equal("", DecisionFiles.Problems(Sound));

    [Theory]
    [InlineData("signs-unread", "11:1", "this row belongs to no table", "|----|-------|---------|------------|----------|---------|----------|\n", "")]
    [InlineData("decision-content-unexpected", "22:1", "behind the table only the list of outcomes may stand", "CPU\n:::", "CPU\n\nMore.\n:::", 23)]
    [InlineData("decision-content-unexpected", "7:5", "the value `none` has a list of its own", "  - none: No\n", "  - none: No\n    - never: Never\n", 8)]
    [InlineData("decision-item-malformed", "5:1", "this item has no id", "- vram: Memory (0..192 GB, default 8)\n", "- vram Memory (0..192 GB, default 8)\n")]
    [InlineData("decision-item-malformed", "4:39", "`defalt no` is not a setting of an input", "default no", "defalt no")]
    [InlineData("decision-item-malformed", "5:28", "`roughly 8` is not a setting of an input", ", default 8", ", roughly 8")]
    [InlineData("decision-item-malformed", "19:3", "`hosted` has no text", "- hosted: Hosted", "- hosted:")]
    [InlineData("decision-item-malformed", "6:3", "`team` says in more than one way what its answers are", "Is there a team?", "Is there a team? (yes/no)")]
    [InlineData("decision-name-doubled", "9:5", "`team` has two values `none`", "  - many: Many", "  - none: Many")]
    [InlineData("decision-name-doubled", "11:26", "there are two columns `vram`", "| team       |", "| vram       |")]
    [InlineData("decision-name-doubled", "14:3", "there are two rows `w1`", "| W2 |", "| w1 |")]
    [InlineData("decision-name-doubled", "20:3", "the outcome `hosted` is listed twice", "- on-gpu: On your", "- hosted: Again\n- on-gpu: On your")]
    [InlineData("decision-range-wrong", "5:17", "`192..0 GB` holds no numbers to choose from", "0..192 GB", "192..0 GB")]
    [InlineData("decision-range-wrong", "5:17", "`0..x GB` is not a range of numbers", "0..192 GB", "0..x GB")]
    [InlineData("decision-default-unknown", "4:47", "the default `maybe` is not a value of `leave`", "default no", "default maybe")]
    [InlineData("decision-default-unknown", "5:36", "the default `800` is not a number in the range of the input", "default 8)", "default 800)")]
    [InlineData("decision-policy-unknown", "1:28", "there is no policy `uniqe`", "policy=unique", "policy=uniqe")]
    [InlineData("decision-with-wrong", "1:40", "`with` has no meaning for the policy `unique`", "policy=unique}", "policy=unique with=sum}")]
    [InlineData("decision-column-unknown", "11:16", "`vran` is not an input of this decision", "| vram    |", "| vran    |")]
    [InlineData("decision-row-uneven", "16:1", "this row has 6 cells, but the table has 7 columns", "| slow    | Stays.   |", "| Stays.   |")]
    [InlineData("decision-row-uneven", "16:1", "this row has 8 cells, but the table has 7 columns", "| Stays.   |", "| Stays. | Oh |")]
    [InlineData("decision-row-uneven", "13:1", "this row has 6 cells, but the table has 7 columns", "| easy    | Nothing. |", "| Nothing. |")]
    [InlineData("decision-cell-missing", "13:1", "row `W1` gives no outcome", "| hosted  ", "|         ")]
    [InlineData("decision-cell-missing", "15:1", "row `W3` says nothing about `vram`", "| [8..24) |", "|         |")]
    [InlineData("decision-cell-missing", "15:1", "row `W3` gives no outcome", "some, many | on-gpu  ", "some, many |         ")]
    [InlineData("decision-cell-malformed", "15:16", "`[8..x)` is not a condition", "[8..24)", "[8..x) ")]
    [InlineData("decision-cell-malformed", "15:16", "`'8` is not a condition", "[8..24)", "`8     ")]
    [InlineData("decision-cell-malformed", "14:26", "the bracket of `not(none` is not closed", "not(none) ", "not(none  ")]
    [InlineData("decision-cell-malformed", "15:26", "`some,` has a comma with nothing beside it", "[8..24) | some, many", "[8..24) | some,     ")]
    [InlineData("decision-cell-kind", "13:8", "`>= 8` asks for a number, but `leave` is a choice", "| W1 | yes ", "| W1 | >= 8")]
    [InlineData("decision-cell-kind", "15:16", "`some` is not a number, but `vram` is one", "[8..24)", "some   ")]
    [InlineData("decision-value-unknown", "13:8", "`yeah` is not a value of `leave`", "| W1 | yes  ", "| W1 | yeah ")]
    [InlineData("decision-value-unknown", "15:32", "`manny` is not a value of `team`", "[8..24) | some, many", "[8..24) | some, manny")]
    [InlineData("decision-cell-never", "15:16", "no number is in `(8..8)`", "[8..24)", "(8..8) ")]
    [InlineData("decision-cell-never", "13:8", "`not(yes, no)` leaves no value of `leave`", "| W1 | yes  ", "| W1 | not(yes, no) ")]
    [InlineData("decision-range-outside", "14:16", "`>= 240` reaches outside `vram`, which goes from 0 to 192", ">= 24 ", ">= 240")]
    [InlineData("decision-range-outside", "16:16", "`< 0` reaches outside `vram`, which goes from 0 to 192", "< 8", "< 0")]
    [InlineData("decision-outcome-unlabelled", "13:39", "the outcome `hostd` is not in the list behind the table", "| hosted ", "| hostd  ")]
    [InlineData("decision-outcome-unlabelled", "11:1", "the outcomes of this table have no words for readers", "- hosted: Hosted\n- on-gpu: On your GPU\n- on-cpu: On the CPU\n", "")]
    [InlineData("decision-outcome-unused", "21:3", "no row gives the outcome `never`", "- on-cpu: On", "- never: Never\n- on-cpu: On")]
    [InlineData("decision-gap", "11:1", "no row matches `leave = yes, vram = 0 GB, team = none`", "| W1 | yes   | -       | -          |", "| W1 | yes   | -       | not(none)  |")]
    [InlineData("decision-gap", "11:1", "no row matches `leave = no, vram = 25 GB, team = some`", ">= 24  ", "[24..25)")]
    [InlineData("decision-overlap", "15:3", "rows `W2` and `W3` both match `leave = no, vram = 24 GB, team = some`", "[8..24)", "[8..24]")]
    [InlineData("id-malformed", "13:39", "`Hosted!` cannot be an id", "| hosted ", "| Hosted! ")]
    [InlineData("field-missing", "1:1", "this decision has no id", "{#where ", "{")]
    [InlineData("attribute-unknown", "1:21", "there is no attribute `polcy` here", "policy=unique", "polcy=unique")]
    public void Each_slip_is_one_diagnostic_at_its_place(string id, string place, string sentence, string from, string to, int line = 0)
    {
        Assert.Contains(from, Sound, StringComparison.Ordinal);
        var at = Sound.IndexOf(from, StringComparison.Ordinal);
        var spoilt = Sound[..at] + to + Sound[(at + from.Length)..];
        var expected = line == 0 ? place : $"{line}:{place.Split(':')[1]}";
        Assert.Equal($"{id} {expected} {sentence}\n", DecisionFiles.Problems(spoilt));
    }

    [Theory]
    [InlineData("decision-inputs-missing 1:1 there is no list of inputs right before the table\n", "Why?\n\n| aa | => bb |\n|---|---|\n| yes | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-values-few 2:3 `aa` has only one value\n", "- aa: What?\n  - one: One\n\n| aa | => bb |\n|---|---|\n| one | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-values-few 2:3 `aa` does not say what its answers are\n", "- aa: What? (a remark)\n\n| aa | => bb |\n|---|---|\n| one | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-column-missing 5:1 there is no column for the input `bb`\n", "- aa: What? (yes/no)\n- bb: What? (yes/no)\n\n| aa | => cc |\n|---|---|\n| - | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-column-missing 4:1 there is no column for the outcome\n", "- aa: What? (yes/no)\n\n| aa | Because |\n|---|---|\n| - | So. |\n")]
    [InlineData("decision-column-unknown 4:8 `word` is not an input of this decision\n", "- aa: What? (yes/no)\n\n| aa | word |\n|---|---|\n| - | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-table-missing 1:1 this decision has no table\n", "- aa: What? (yes/no)\n\n- no-way: No\n")]
    [InlineData("decision-table-missing 4:1 this table has no rows\n", "- aa: What? (yes/no)\n\n| aa | => bb |\n|---|---|\n")]
    [InlineData("decision-name-doubled 3:3 there are two inputs `aa`\n", "- aa: What? (yes/no)\n- aa: What? (yes/no)\n\n| aa | => cc |\n|---|---|\n| - | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-with-wrong 1:1 this decision collects numbers but does not say how\n", "- aa: What? (yes/no)\n\n| aa | => bb |\n|---|---|\n| - | 1 |\n", "policy=collect")]
    [InlineData("decision-with-wrong 1:41 `sun` is not a way to collect\n", "- aa: What? (yes/no)\n\n| aa | => bb |\n|---|---|\n| - | 1 |\n", "policy=collect with=sun")]
    [InlineData("decision-outcome-number 6:9 `one` is not a number\n", "- aa: What? (yes/no)\n\n| aa  | => bb |\n|---|---|\n| -   | one |\n", "policy=collect with=sum")]
    [InlineData("decision-outcome-unused 8:3 `one` is listed, but a table that collects gives numbers\n", "- aa: What? (yes/no)\n\n| aa | => bb |\n|---|---|\n| - | 1 |\n\n- one: One\n", "policy=collect with=sum")]
    [InlineData("decision-item-malformed 2:3 the input `a.b` has a dot in its id\n", "- a.b: What? (yes/no)\n\n| a.b | => bb |\n|---|---|\n| - | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-row-unreachable 7:3 row `B2` can never decide: rows such as `B1` take all its answers\n", "- aa: What? (yes/no)\n\n| #  | aa | => bb |\n|---|---|---|\n| B1 | - | no-way |\n| B2 | yes | no-way |\n\n- no-way: No\n", "policy=first")]
    [InlineData("decision-cell-missing 6:1 this row has no name\n", "- aa: What? (yes/no)\n\n| #  | aa | => bb |\n|---|---|---|\n|    | - | no-way |\n\n- no-way: No\n")]
    [InlineData("decision-gap 4:1 no row matches `aa = no`\n", "- aa: What? (yes/no)\n\n| aa | => bb |\n|---|---|\n| yes | 4 |\n", "policy=collect with=max")]
    public void A_broken_decision_says_what_is_missing(string expected, string body, string attributes = "policy=unique") =>
        Assert.Equal(expected, DecisionFiles.Problems($":::decision {{#aa-bb {attributes}}}\n{body}:::\n"));

    [Fact]
    public void A_decision_that_is_too_large_is_refused()
    {
        var ids = Enumerable.Range(0, 13).Select(i => $"in{i}").ToList();
        var text = ":::decision {#big}\n" + string.Concat(ids.Select(id => $"- {id}: What? (yes/no)\n"))
            + $"\n| {string.Join(" | ", ids)} | => out |\n|{string.Concat(Enumerable.Repeat("---|", 14))}\n|{string.Concat(Enumerable.Repeat(" - |", 13))} no-way |\n\n- no-way: No\n:::\n";
        Assert.Equal("decision-too-large 1:1 this table has 8192 combinations of answers; the most is 4096\n", DecisionFiles.Problems(text));
    }

    [Fact]
    public void A_table_with_a_flood_of_rows_columns_or_values_is_refused_at_once()
    {
        static string Many(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
        Assert.Equal("decision-too-large 1:1 this table has 1001 rows; the most is 500\n",
            DecisionFiles.Problems($":::decision {{#big policy=first}}\n- aa: What? (yes/no)\n\n| aa | => out |\n|---|---|\n{Many(1001, _ => "| - | so |\n")}\n- so: So\n:::\n"));
        Assert.Equal("decision-too-large 1:1 this table has 65 inputs; the most is 64\n",
            DecisionFiles.Problems($":::decision {{#big policy=first}}\n{Many(65, i => $"- in{i}: What? (0..9)\n")}\n{Many(65, i => $"| in{i} ")}| => out |\n{Many(66, _ => "|---")}|\n{Many(65, _ => "| - ")}| so |\n\n- so: So\n:::\n"));
        Assert.Equal("decision-too-large 3:3 this list has 5000 items; the most is 500\n",
            DecisionFiles.Problems($":::decision {{#big policy=first}}\n- aa: What?\n{Many(5000, i => $"  - v{i}: V\n")}\n| aa | => out |\n|---|---|\n| - | so |\n\n- so: So\n:::\n"));
    }

    private static string Plain(string id, string inputs, string cell = "-") =>
        $":::decision {{#{id}}}\n{inputs}\n\n| {inputs[2..].Split(':')[0]} | => out |\n|---|---|\n| {cell} | so |\n\n- so: So\n:::\n\n";

    [Theory]
    [InlineData("decision-unknown 2:20 there is no decision `hous`\n", "- aa: [A](decision:hous)", "- house: What? (yes/no)")]
    [InlineData("decision-input-differs 12:3 `bb` has other values in `house` than in `main-one`, which uses it\n", "- aa: [A](decision:house)\n- bb: What? (yes/no)", "- bb: What? (0..3)")]
    [InlineData("decision-input-differs 12:3 `bb` has other values in `house` than in `main-one`, which uses it\n", "- aa: [A](decision:house)\n- bb: What? (0..4)", "- bb: What? (0..3)")]
    [InlineData("decision-input-differs 12:3 `bb` has other values in `house` than in `main-one`, which uses it\n", "- aa: [A](decision:house)\n- bb: What? (0..3 TB)", "- bb: What? (0..3 GB)")]
    [InlineData("decision-default-unknown 2:36 the default `some` is not an outcome of `house`\n", "- aa: [A](decision:house) (default some)", "- house: What? (yes/no)")]
    public void Tables_that_feed_each_other_must_fit(string expected, string inputs, string fed)
    {
        var columns = inputs.Split('\n').Select(line => line[2..].Split(':')[0]).ToList();
        var text = $":::decision {{#main-one}}\n{inputs}\n\n| {string.Join(" | ", columns)} | => out |\n|{string.Concat(columns.Select(_ => "---|"))}---|\n| {string.Join(" | ", columns.Select(_ => "-"))} | so |\n\n- so: So\n:::\n";
        Assert.Equal(expected, DecisionFiles.Problems(text + Plain("house", fed)));
    }

    [Fact]
    public void A_value_that_the_feeding_decision_does_not_give_is_unknown() =>
        Assert.Equal("decision-value-unknown 6:3 `sow` is not a value of `aa`\n",
            DecisionFiles.Problems(Plain("main-one", "- aa: [A](decision:house)", "sow") + Plain("house", "- bb: What? (yes/no)")));

    [Fact]
    public void A_circle_of_decisions_is_named_with_its_path() =>
        Assert.Equal("decision-cycle 22:20 this decision asks itself: `one -> two -> three -> one`\n",
            DecisionFiles.Problems(Plain("one", "- aa: [A](decision:two)") + Plain("two", "- bb: [B](decision:three)") + Plain("three", "- cc: [C](decision:one)")));

    [Fact]
    public void Two_decisions_of_one_id_are_reported_once() =>
        Assert.Equal("decision-doubled 11:14 there are two decisions `one`\n", DecisionFiles.Problems(Plain("one", "- aa: A? (yes/no)") + Plain("one", "- bb: B? (yes/no)")));

    [Fact]
    public void A_chain_of_too_many_decisions_is_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => Plain($"d{i}x", $"- i{i}: [A](decision:d{i + 1}x)"))) + Plain("d40x", "- last: A? (yes/no)");
        Assert.StartsWith("decision-too-large 312:21 this is the end of a chain of 32 decisions that feed each other\n", DecisionFiles.Problems(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_a_mistake_does_not_make_its_users_wrong()
    {
        var broken = Plain("house", "- bb: What? (yes/no)", "maybe");
        Assert.Equal("decision-value-unknown 16:3 `maybe` is not a value of `bb`\n", DecisionFiles.Problems(Plain("main-one", "- aa: [A](decision:house)", "so") + broken));
    }

    [Fact]
    public void A_large_hole_is_one_diagnostic_and_many_holes_are_three()
    {
        var ids = Enumerable.Range(0, 10).Select(i => $"in{i}").ToList();
        string Table(params string[] rows) => ":::decision {#big policy=first}\n" + string.Concat(ids.Select(id => $"- {id}: What? (yes/no)\n"))
            + $"\n| {string.Join(" | ", ids)} | => out |\n|{string.Concat(Enumerable.Repeat("---|", 11))}\n{string.Concat(rows.Select(row => $"| {string.Join(" | ", row.ToCharArray().Select(c => c == '-' ? "-" : c == 'y' ? "yes" : "no"))} | so |\n"))}\n- so: So\n:::\n";
        Assert.Single(DecisionFiles.Problems(Table("y---------")).Trim().Split('\n'));
        var holes = DecisionFiles.Problems(Table("yy--------", "nn-y-y----", "nnn-n-y---")).Trim().Split('\n');
        Assert.Equal(3, holes.Length);
        Assert.Single(holes, hole => hole.Contains("more combinations have none", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_is_listed_once_and_explains_itself()
    {
        Assert.Equal(DecisionProblems.All.Count, DecisionProblems.All.Select(kind => kind.Id).Distinct().Count());
        Assert.All(DecisionProblems.All, kind =>
        {
            Assert.Matches("^decision(-[a-z]+)+$", kind.Id);
            Assert.EndsWith(".", kind.Why, StringComparison.Ordinal);
            Assert.EndsWith(".", kind.How, StringComparison.Ordinal);
        });
    }
}
