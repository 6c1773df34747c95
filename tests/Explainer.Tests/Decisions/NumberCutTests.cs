using Explainer.Decisions;
using Xunit;

namespace Explainer.Tests.Decisions;

public class NumberCutTests
{
    private static CompiledDecision Decision(string range, params string[] cells) => DecisionFiles.Compile(Text(range, cells)).Find("aa-bb")!;

    private static string Text(string range, params string[] cells) =>
        $":::decision {{#aa-bb policy=first}}\n- size: How much? ({range})\n\n| size | => out |\n|---|---|\n{string.Concat(cells.Select((cell, i) => $"| {cell} | out-{i} |\n"))}\n{string.Concat(cells.Select((_, i) => $"- out-{i}: Out {i}\n"))}:::\n";

    [Theory]
    [InlineData("0 8 24", "0..192 GB", "< 8", "[8..24)", ">= 24")]
    [InlineData("0 >8 >24", "0..192 GB", "<= 8", "(8..24]", "> 24")]
    [InlineData("0 8 >8", "0..192", "8", "< 8", "> 8")]
    [InlineData("0 8 >8", "0..192", "= 8", "not(8)")]
    [InlineData("-10 -2.5 3", "-10..9.75", "< -2.5", "[-2.5..3)", "-")]
    [InlineData("0 >5", "0..10", "[0..5]", "]5..10]")]
    [InlineData("0 >2 4 >4 6", "0..10", "4", "(2..6)", "-")]
    [InlineData("0 2 3 5", "0..10", "[2..3), >= 5", "-")]
    [InlineData("0", "0..10", "-")]
    [InlineData("0 >0 10", "0..10", "(0..10)", "-")]
    public void Numbers_are_cut_where_rows_tell_them_apart(string starts, string range, params string[] cells) =>
        Assert.Equal(starts, string.Join(' ', Decision(range, cells).Inputs[0].Starts));

    [Theory]
    [InlineData("0", "out-0")]
    [InlineData("7.999999", "out-0")]
    [InlineData("8", "out-1")]
    [InlineData("23.9", "out-1")]
    [InlineData("24", "out-2")]
    [InlineData("192", "out-2")]
    [InlineData("192.1", null)]
    [InlineData("-1", null)]
    [InlineData("much", null)]
    public void A_number_finds_its_segment_and_only_inside_the_range(string number, string? outcome) =>
        Assert.Equal(outcome, Decision("0..192 GB", "< 8", "[8..24)", ">= 24").Evaluate(new Dictionary<string, string> { ["size"] = number })?.Result);

    [Theory]
    [InlineData("< 8", "> 8", "`size = 8 GB`", "| 8 |")]
    [InlineData("< 8", ">= 24", "`size = 8 GB`", "| [8..24) |")]
    [InlineData("<= 8", ">= 24", "`size = 9 GB`", "| (8..24) |")]
    [InlineData("<= 8", "> 8.5", "`size = 8.25 GB`", "| (8..8.5] |")]
    [InlineData("[8..9]", "> 9", "`size = 0 GB`", "| < 8 |")]
    [InlineData("< 8", "[8..192)", "`size = 192 GB`", "| >= 192 |")]
    [InlineData("(0..4)", "(4..192]", "`size = 0 GB`", "| <= 0, 4 |")]
    public void A_hole_between_ranges_is_found_with_an_example_and_the_row_that_fills_it(string one, string two, string example, string row)
    {
        var problems = new Explainer.Diagnostics.DiagnosticBag();
        DecisionSet.Compile(DecisionFiles.Read(Text("0..192 GB", one, two), problems), problems);
        var gap = Assert.Single(problems.Sorted());
        Assert.Equal("decision-gap", gap.Kind.Id);
        Assert.Contains(example, gap.Sentence, StringComparison.Ordinal);
        Assert.Contains(row, gap.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_holes_of_one_table_point_at_the_nearest_row()
    {
        var problems = new Explainer.Diagnostics.DiagnosticBag();
        DecisionSet.Compile(DecisionFiles.Read(Text("0..192 GB", "< 8", "> 8"), problems), problems);
        var near = Assert.Single(Assert.Single(problems.Sorted()).Related);
        Assert.Equal("the nearest row is `1`; it asks `< 8` of `size`", near.Sentence);
        Assert.Equal((6, 3), near.Span.Position());
    }

    [Theory]
    [InlineData(0, "under 8 GB")]
    [InlineData(1, "exactly 8 GB")]
    [InlineData(2, "over 8 and at most 24 GB")]
    [InlineData(3, "over 24 and under 30 GB")]
    [InlineData(4, "at least 30 GB")]
    public void Segments_have_words(int index, string words)
    {
        var chain = DecisionFiles.Compile(Text("0..192 GB", "8", "< 8", "(8..24]", "(24..30)", "-")).Chain("aa-bb")!;
        Assert.Equal("“How much?” is " + words, chain.Inputs[0].Words(index));
    }
}
