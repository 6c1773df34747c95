using Explainer.Decisions;
using Xunit;

namespace Explainer.Tests.Decisions;

public class HitPolicyTests
{
    private static string Table(string attributes, string rows, string outcomes = "- low: Low\n- high: High\n") =>
        $":::decision {{#aa-bb {attributes}}}\n- cold: Cold? (yes/no)\n- wet: Wet? (yes/no)\n\n| #  | cold | wet | => out |\n|---|---|---|---|\n{rows}\n{outcomes}:::\n";

    private static string Verdicts(string text)
    {
        var decision = DecisionFiles.Compile(text).Find("aa-bb")!;
        return string.Join(", ", States.All([("cold", ["yes", "no"]), ("wet", ["yes", "no"])]).Select(decision.Evaluate).Select(verdict => $"{verdict!.Result}/{verdict.Rule?.Name.Value}"));
    }

    [Fact]
    public void The_policies_are_those_of_DMN_and_unique_is_the_default()
    {
        Assert.Equal(["unique", "first", "any", "priority", "collect"], HitPolicies.All.Select(policy => policy.Name));
        Assert.Equal("high/A1, high/A1, low/A2, low/A2", Verdicts(Table("", "| A1 | yes | - | high |\n| A2 | no | - | low |\n")));
    }

    [Fact]
    public void Unique_forbids_a_second_match_even_with_the_same_outcome() =>
        Assert.Equal("decision-overlap 8:3 rows `A1` and `A2` both match `cold = yes, wet = yes`\n",
            DecisionFiles.Problems(Table("policy=unique", "| A1 | yes | - | high |\n| A2 | - | yes | high |\n| A3 | no | no | low |\n")));

    [Fact]
    public void First_takes_the_first_row_that_matches() =>
        Assert.Equal("high/A1, high/A1, low/A2, high/A3", Verdicts(Table("policy=first", "| A1 | yes | - | high |\n| A2 | - | yes | low |\n| A3 | - | - | high |\n")));

    [Fact]
    public void Any_allows_matches_that_agree() =>
        Assert.Equal("high/A1, high/A1, high/A2, low/A3", Verdicts(Table("policy=any", "| A1 | yes | - | high |\n| A2 | - | yes | high |\n| A3 | no | no | low |\n")));

    [Fact]
    public void Any_forbids_matches_that_disagree() =>
        Assert.Equal("decision-overlap 8:3 rows `A1` and `A2` both match `cold = yes, wet = yes` and disagree\n",
            DecisionFiles.Problems(Table("policy=any", "| A1 | yes | - | high |\n| A2 | - | yes | low |\n| A3 | no | no | low |\n")));

    [Fact]
    public void Priority_takes_the_outcome_that_is_listed_first() =>
        Assert.Equal("low/A2, high/A1, low/A2, high/A3", Verdicts(Table("policy=priority", "| A1 | yes | - | high |\n| A2 | - | yes | low |\n| A3 | - | - | high |\n")));

    [Fact]
    public void Priority_can_hide_a_row_behind_a_later_one() =>
        Assert.Equal("decision-row-unreachable 7:3 row `A1` can never decide: rows such as `A2` take all its answers\n",
            DecisionFiles.Problems(Table("policy=priority", "| A1 | yes | - | high |\n| A2 | yes | - | low |\n| A3 | no | - | high |\n")));

    [Theory]
    [InlineData("sum", "1.75/, 2/, -0.25/, 0/")]
    [InlineData("min", "-0.25/, 2/, -0.25/, 5/")]
    [InlineData("max", "2/, 2/, -0.25/, 5/")]
    [InlineData("count", "2/, 1/, 1/, 1/")]
    public void Collect_makes_one_number_of_all_that_match(string way, string expected)
    {
        var last = way is "sum" ? "0" : "5";
        Assert.Equal(expected, Verdicts(Table($"policy=collect with={way}", $"| A1 | yes | - | +2 |\n| A2 | - | yes | -0.25 |\n| A3 | no | no | {last} |\n", "")));
    }

    [Fact]
    public void A_sum_over_no_rows_is_nought_and_no_gap() =>
        Assert.Equal("3/, 3/, 0/, 0/", Verdicts(Table("policy=collect with=sum", "| A1 | yes | - | 3 |\n", "")));
}
