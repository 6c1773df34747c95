using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;
using Markdig.Syntax;
using Xunit;

namespace Explainer.Tests.Decisions;

public class DecisionViewsTests
{
    private static readonly DecisionSet Rules = DecisionFiles.CompileRules();

    private static DecisionView View(DecisionSet set, string id, bool plain = false) => DecisionViews.Build(set.Chain(id)!, new DecisionPlace(
        2, "../which-word/index.html", "", plain, name => $"Title of {name}", _ => "",
        (_, block) => $"<p>{MarkdownParser.PlainText(((LeafBlock)block).Inline)}</p>", (_, inline) => MarkdownParser.PlainText(inline)));

    [Fact]
    public void The_view_of_a_chain_is_finished()
    {
        var view = View(Rules, "which-word");
        Assert.Equal(("which-word", "Title of which-word", 2, "<p>Table A?</p>", "which-word."), (view.Id, view.Title, view.HeadingLevel, view.Question, view.Prefix));
        Assert.Equal("", View(Rules, "which-word", plain: true).Prefix);
        Assert.Equal(["which-word", "licence-kind", "osaid", "mof-class"], view.Tables.Select(table => table.Id));
        Assert.Equal(("unreleased", "0", new LinkView("#which-word-a1", "A1")), (view.Verdict.Text, view.Verdict.Level, Assert.Single(view.Verdict.Rows)));
        Assert.Equal([("One line to show", "Nobody outside can use it.")], view.Verdict.Extras.Select(extra => (extra.Name, extra.Text)));
        Assert.Equal([0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6], view.Outcomes.Select(outcome => outcome.Level));
        Assert.Equal(["unreleased"], view.Outcomes.Where(outcome => outcome.Current).Select(outcome => outcome.Id));
    }

    [Fact]
    public void Inputs_stand_inside_the_questions_they_answer()
    {
        var view = View(Rules, "which-word");
        Assert.Equal(["weights", "licence", "osaid", "mof"], view.Inputs.Select(input => input.Id));
        var licence = view.Inputs[1];
        Assert.Equal(("chained", "licence-kind", 6, false, "which-word.licence"), (licence.Kind, licence.From, licence.InnerCount, licence.Set, licence.Name));
        Assert.Equal(["no-licence", "non-commercial", "community", "responsible-use", "open-copyleft", "open-permissive"], licence.Options.Select(option => option.Id));
        Assert.Equal(["open-copyleft"], licence.Options.Where(option => option.Checked).Select(option => option.Id));
        Assert.All(licence.Inner, inner => Assert.Equal("choice", inner.Kind));
        Assert.Equal(["code", "data", "data-papers"], view.Inputs[2].Inner.Select(inner => inner.Id));
    }

    [Fact]
    public void A_row_says_what_it_accepts_and_why_it_does_not_decide()
    {
        var view = View(Rules, "which-word");
        var row = view.Tables[0].Rows[5];
        Assert.Equal(("A6", "which-word-a6", "8 e - -", "weights-available-restricted", false), (row.Name, row.RowId, row.When, row.Outcome, row.Fired));
        Assert.Equal("weights is none, not downloadable", row.WhyNot);
        Assert.Equal([("downloadable", false), ("non-commercial, community, responsible-use", false), ("-", true), ("-", true)], row.Cells.Select(cell => (cell.Text, cell.Any)));
        Assert.Equal(["weights available (restricted)", "You hold the file, within limits."], row.Outputs.Select(output => output.Text));
        Assert.Equal("which-word-licence-kind-l3", view.Tables[1].Rows[2].RowId);
        Assert.Equal(["word", "One line to show"], view.Tables[0].OutputNames);
        Assert.Equal("First: the first row that matches decides", view.Tables[0].PolicyName);
    }

    [Fact]
    public void Row_ids_are_unique_on_the_page_of_a_tool()
    {
        var ids = View(Rules, "which-word").Tables.SelectMany(table => table.Rows).Select(row => row.RowId).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("which-word")]
    [InlineData("g7-rung")]
    [InlineData("points")]
    [InlineData("project")]
    public void The_look_up_on_the_page_gives_what_the_table_gives(string id)
    {
        var chain = Rules.Chain(id)!;
        foreach (var (table, decision) in View(Rules, id).Tables.Zip(chain.Tables))
        {
            var sizes = table.Sizes.Split(' ').Select(int.Parse).ToList();
            Assert.Equal(sizes.Aggregate(table.CellWidth, (product, size) => product * size), table.Cells.Length);
            for (var cell = 0; cell < decision.Cells.Count; cell++)
            {
                var hit = Convert.ToInt32(table.Cells.Substring(cell * table.CellWidth, table.CellWidth).Aggregate(0, (number, c) => (number * 36) + (char.IsAsciiDigit(c) ? c - '0' : c - 'a' + 10)));
                var result = table.Values.Length > 0 ? table.Values.Split(' ')[hit] : table.Rows[hit].Outcome;
                Assert.Equal(decision.Verdict(decision.Grid.DigitsOf(cell)).Result, result);
            }
        }
    }

    [Fact]
    public void Numbers_and_collected_numbers_are_typed()
    {
        var lean = View(Rules, "project").Inputs[1].Inner[0];
        Assert.Equal(("sum", "chained", "points", "-10", "9", ""), (lean.Id, lean.Kind, lean.From, lean.Min, lean.Max, lean.Unit));
        Assert.Empty(lean.Options);
        Assert.Equal("project-input-sum", lean.InputId);
        Assert.Equal([("sum", "-10 -2 3")], View(Rules, "project").Tables.SelectMany(table => table.Cuts).Select(cut => (cut.Input, cut.Starts)));
        var view = View(DecisionFiles.Compile(":::decision {#fit}\n- vram: Memory (0..192.5 GB, default 8)\n\n| vram | => out |\n|---|---|\n| < 8 | no-fit |\n| >= 8 | fits |\n\n- no-fit: No\n- fits: Yes\n:::\n"), "fit");
        var vram = Assert.Single(view.Inputs);
        Assert.Equal(("Memory", "number", "0", "192.5", "GB", "8", "fit-input-vram"), (vram.Question, vram.Kind, vram.Min, vram.Max, vram.Unit, vram.Default, vram.InputId));
        Assert.Equal("“No” if “Memory” is under 8 GB", Assert.Single(view.Changes).Text);
        Assert.Equal(("1", "fit-1"), (view.Tables[0].Rows[0].Name, view.Tables[0].Rows[0].RowId));
    }

    [Fact]
    public void A_default_behind_the_link_sets_the_result()
    {
        var set = DecisionFiles.Compile(
            ":::decision {#outer}\n- kind: [Kind](decision:inner) (default bad)\n\n| kind | => out |\n|---|---|\n| good | take |\n| bad | leave |\n\n- leave: Leave it\n- take: Take it\n:::\n",
            ":::decision {#inner}\n- nice: Nice? (yes/no)\n\n| nice | => kind |\n|---|---|\n| yes | good |\n| no | bad |\n\n- bad: Bad\n- good: Good\n:::\n");
        var view = View(set, "outer");
        Assert.Equal(("Leave it", true), (view.Verdict.Text, view.Inputs[0].Set));
        Assert.Equal(["bad"], view.Inputs[0].Options.Where(option => option.Checked).Select(option => option.Id));
        Assert.All(view.Tables[1].Rows, row => Assert.Equal((false, ""), (row.Fired, row.WhyNot)));
        Assert.Equal(["“Take it” if “Kind” is “Good”"], view.Changes.Select(change => change.Text));
    }

    [Fact]
    public void Unfolded_the_innermost_questions_are_asked_and_the_rest_is_worked_out()
    {
        const string Inner = ":::decision {#inner}\n- nice: Nice? (yes/no)\n- deep: [Deep](decision:deepest) (default no)\n\n| nice | deep | => kind |\n|---|---|---|\n| yes | - | good |\n| no | - | bad |\n\n- bad: Bad\n- good: Good\n:::\n";
        const string Deepest = ":::decision {#deepest}\n- far: Far? (yes/no)\n\n| far | => deep |\n|---|---|\n| yes | yes |\n| no | no |\n\n- no: No\n- yes: Yes\n:::\n";
        var set = DecisionFiles.Compile(
            ":::decision {#outer unfold}\n- kind: [Kind](decision:inner)\n- own: Own? (yes/no)\n\n| kind | own | => out |\n|---|---|---|\n| good | - | take |\n| bad | - | leave |\n\n- leave: Leave it\n- take: Take it\n:::\n",
            Inner,
            Deepest);
        var view = View(set, "outer");
        Assert.Equal(["nice", "far", "own"], view.Inputs.Select(input => input.Id));
        Assert.All(view.Inputs, input => Assert.Equal(("", false), (input.From, input.Hidden)));
        Assert.Equal([("kind", true, false), ("deep", true, false)], view.Fed.Select(input => (input.Id, input.Hidden, input.Set)));
        Assert.Empty(view.Terms);
        Assert.Equal([true], View(set, "inner").Inputs.Where(input => input.From.Length > 0).Select(input => input.Set));
    }

    [Fact]
    public void What_cannot_be_unfolded_is_said() => Assert.Equal(
        [
            "this decision has nothing to unfold: none of its inputs is another decision",
            "this default has no effect: `unfold` works `kind` out",
        ],
        ((string[])[
            ":::decision {#outer unfold}\n- own: Own? (yes/no)\n\n| own | => out |\n|---|---|\n| yes | take |\n| no | leave |\n\n- leave: Leave it\n- take: Take it\n:::\n",
            ":::decision {#outer unfold}\n- kind: [Kind](decision:inner) (default bad)\n\n| kind | => out |\n|---|---|\n| good | take |\n| bad | leave |\n\n- leave: Leave it\n- take: Take it\n:::\n",
        ]).SelectMany(text =>
        {
            var problems = new DiagnosticBag();
            DecisionFiles.Read(text, problems);
            return problems.Sorted().Select(problem => problem.Sentence);
        }));

    [Theory]
    [InlineData(1, "0")]
    [InlineData(2, "0 6")]
    [InlineData(3, "0 3 6")]
    [InlineData(4, "0 2 4 6")]
    [InlineData(7, "0 1 2 3 4 5 6")]
    public void Outcomes_are_spread_over_the_ramp(int count, string levels) =>
        Assert.Equal(levels, string.Join(' ', Enumerable.Range(0, count).Select(index => DecisionViews.LevelOf(index, count))));
}
