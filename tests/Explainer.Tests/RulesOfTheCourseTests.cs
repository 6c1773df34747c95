using System.Globalization;
using Explainer.Decisions;
using Explainer.Tests.Decisions;
using Xunit;

namespace Explainer.Tests;

/// <summary>The real tools decide as the rules that were researched for them, row by row and in the worked cases.</summary>
public sealed class RulesOfTheCourseTests
{
    /// <summary>The words that each row of the rules leads to, as readers see them.</summary>
    public static TheoryData<string, string, string[]> Tables => new()
    {
        {
            "L", "licence-kind",
            [
                "L1 No licence", "L2 Non-commercial", "L3 Community licence (a maker's own terms, with limits)", "L4 Community licence (a maker's own terms, with limits)",
                "L5 Responsible-use licence", "L6 Open licence, copyleft", "L7 Open licence, permissive",
            ]
        },
        {
            "C", "osaid",
            [
                "C1 Not Open Source AI", "C2 Not Open Source AI", "C3 Not Open Source AI", "C4 Not Open Source AI", "C5 Not Open Source AI", "C6 Not Open Source AI",
                "C7 Not Open Source AI", "C8 Not Open Source AI", "C9 Not Open Source AI", "C10 Open Source AI",
            ]
        },
        {
            "B", "mof-class",
            [
                "Ba Unclassified", "Bb Unclassified", "Bc Class III, Open Model", "Bd Class II, Open Tooling Model", "Be Class II, Open Tooling Model", "Bf Class I, Open Science Model",
            ]
        },
        {
            "A", "which-word",
            [
                "A1 Unreleased", "A2 Closed (API)", "A3 Gated open weights", "A4 Gated weights (restricted)", "A5 Published without a licence", "A6 Weights available (restricted)",
                "A7 Open science model", "A8 Open Source AI", "A9 Open science model, Open Source AI not confirmed", "A10 Open weights (share-alike)", "A11 Open weights (permissive)",
            ]
        },
        {
            "K", "data-duty",
            [
                "K1 Share it (a corpus under CC-BY)", "K2 Say exactly where it is, and describe it (web pages that anyone can read)",
                "K3 Say exactly where to get it, even if it costs money (a licensed news archive)", "K4 Describe it in detail (patient records)",
            ]
        },
        {
            "B1", "component-licence",
            ["B1a The component's own licence", "B1b None; nothing is inherited", "B1c The licence set for its kind", "B1d The licence of the whole distribution", "B1e None"]
        },
        {
            "B2", "component-counts",
            [
                "B2a It does not count (Missing)", "B2b It does not count (Present but unlicensed)", "B2c It does not count (Present but not open)",
                "B2d It counts (Counts, with a warning: pick a licence made for this type)", "B2e It counts (Counts)",
            ]
        },
        {
            "S", "release-gradient",
            ["S1 Fully closed", "S2 Gradual or staged access", "S3 Hosted access", "S4 Cloud-based or API access", "S5 Downloadable access", "S6 Fully open"]
        },
        {
            "G", "g7-rung",
            [
                "R1 Not on the ladder", "R2 Not on the ladder", "R3 Weights Available AI", "R4 Weights Available AI", "R5 Open Weights AI", "R6 Open Weights AI", "R7 Open Source AI",
                "R8 Open Source AI with Open Data",
            ]
        },
        {
            "D", "eu-exemption",
            [
                "X1 Not applicable (None from this chapter)", "X2 Not applicable (Look at the rules for AI systems)", $"X3 No exemption ({AllDuties}, notification, and the duties for systemic risk)",
                $"X4 No exemption ({AllDuties})", $"X5 No exemption ({AllDuties})", $"X6 No exemption ({AllDuties})",
                "X7 Partial exemption, if the limits pass the test (Copyright policy, training summary)", "X8 Partial exemption (Copyright policy, training summary)",
            ]
        },
        {
            "D2", "eu-systems",
            [
                "Y1 The ordinary rules of the Act apply", "Y2 Prohibited, open or not", "Y3 The high-risk rules apply, open or not", "Y4 The transparency duties apply, open or not",
                "Y5 Outside the Act as a system",
            ]
        },
        {
            "E1", "lean-hard-rules",
            ["H1 Open, through a supplier", "H2 Open", "H3 Hybrid, split by data", "H4 Open, through a supplier", "H5 Open", "H6 No hard rule; the points decide"]
        },
        { "E3", "lean-from-points", ["M1 Open", "M2 Hybrid", "M3 Hybrid", "M4 Closed, an API"] },
    };

    private const string AllDuties = "Documentation, downstream information, copyright policy, training summary, a representative in the EU if the provider is outside";

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_combination_is_decided_by_the_row_that_the_rules_name(string table, string tool, string[] rows)
    {
        var rules = new DirectTable(DecisionFiles.Text(table));
        var decision = DecisionsOfTheCourse.All.Find(tool);
        Assert.NotNull(decision);
        Assert.Equal(rows, decision.Table.Rules.Select(rule => Words(decision, rule)));

        // Inputs stand in one order in both; their names may differ, and so may the ids of what other tables answer.
        Assert.Equal(rules.Inputs.Count, decision.Inputs.Count);
        var states = States.All([.. decision.Inputs.Select(input => (input.Id, input.IsNumber ? WholeNumbers(input) : input.Values))]);
        foreach (var answers in states)
        {
            var renamed = rules.Inputs.Select((input, i) => (input, answers[decision.Inputs[i].Id])).ToDictionary();
            Assert.Equal(rules.Evaluate(renamed).Row, decision.Evaluate(answers)?.Rule?.Name.Value);
        }
    }

    [Fact]
    public void The_lean_is_what_the_hard_rules_say_and_else_what_the_points_say()
    {
        var lean = DecisionsOfTheCourse.All.Find("lean")!;
        Assert.Equal(
            ["Z1 Open, through a supplier", "Z2 Open", "Z3 Hybrid, split by data", "Z4 Open", "Z5 Hybrid", "Z6 Closed, an API"],
            lean.Table.Rules.Select(rule => Words(lean, rule)));
        var states = States.All([.. lean.Inputs.Select(input => (input.Id, input.Values))]).ToList();
        Assert.Equal(4 * 3, states.Count);
        foreach (var answers in states)
        {
            Assert.Equal(answers["hard"] == "go-to-points" ? answers["points"] : answers["hard"], lean.Evaluate(answers)!.Result);
        }
    }

    [Fact]
    public void Points_are_added_as_the_rules_say_one_row_for_each_answer()
    {
        var rules = new DirectTable(DecisionFiles.Text("E2"));
        var points = DecisionsOfTheCourse.All.Find("lean-points")!;
        Assert.Equal(rules.Rows.Select(row => (row[0], decimal.Parse(row[^2], CultureInfo.InvariantCulture))), points.Table.Rules.Select(rule => (rule.Name.Value, rule.Number ?? 0)));
        Assert.Equal(("-10", "9"), (points.Results[0], points.Results[^1]));
        foreach (var answers in States.All([.. points.Inputs.Select(input => (input.Id, input.Values))]))
        {
            var verdict = points.Evaluate(answers)!;
            Assert.Equal(rules.Evaluate(answers).Outcome, verdict.Result);

            // Data that must stay in-house never comes to points, so it has no row.
            Assert.Equal(answers["data-rule"] == "in-house" ? 6 : 7, verdict.Fired.Count());
        }
    }

    [Fact]
    public void All_projects_lean_as_the_three_tables_of_the_rules_say_one_after_another()
    {
        var (hard, points, cuts) = (new DirectTable(DecisionFiles.Text("E1")), new DirectTable(DecisionFiles.Text("E2")), new DirectTable(DecisionFiles.Text("E3")));
        var ids = new Dictionary<string, string> { ["open-through-a-supplier"] = "open-supplier", ["hybrid-split-by-data"] = "hybrid-split", ["open"] = "open" };
        var chain = DecisionsOfTheCourse.All.Chain("lean")!;
        Assert.Equal(["lean", "lean-hard-rules", "lean-from-points", "lean-points"], chain.Tables.Select(table => table.Id));
        var plain = chain.Inputs.Where(input => input.From is null).ToList();
        Assert.Equal(["offline", "data-rule", "capability", "team", "volume", "customisation", "version", "speed"], plain.Select(input => input.Id));
        var counts = new Dictionary<string, int>();
        foreach (var answers in States.All([.. plain.Select(input => (input.Id, input.Values))]))
        {
            var rule = hard.Evaluate(answers);
            var sum = points.Evaluate(answers).Outcome;
            var cut = cuts.Evaluate(new Dictionary<string, string>(answers) { ["sum"] = sum });
            var verdict = chain.Answer(answers, out _)!;
            Assert.Equal(
                (rule.Row, sum, cut.Row, rule.Row == "H6" ? cut.Outcome : ids[rule.Outcome]),
                (verdict.Tables["lean-hard-rules"].Rule?.Name.Value, verdict.Tables["lean-points"].Result, verdict.Tables["lean-from-points"].Rule?.Name.Value, verdict.Root.Result));
            var name = $"{(verdict.Tables["lean-hard-rules"].Result == "go-to-points" ? "by points" : "by rule")}: {verdict.Root.Result}";
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        Assert.Equal(
            [("by points: closed", 144), ("by points: hybrid", 214), ("by points: open", 74), ("by rule: hybrid-split", 108), ("by rule: open", 504), ("by rule: open-supplier", 252)],
            counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => (count.Key, count.Value)));
        Assert.Equal(1296, counts.Values.Sum());
    }

    [Theory]
    [InlineData("1", "osaid", "weights=downloadable licence=open-permissive code=run-only data=summary papers=not-open", "no", "C5")]
    [InlineData("1", "which-word", "weights=downloadable licence=open-permissive code=run-only data=summary papers=not-open mof=class-iii", "open-weights-permissive", "A11")]
    [InlineData("2", "osaid", "weights=downloadable licence=open-permissive code=full-open data=released papers=open", "yes", "C10")]
    [InlineData("2", "which-word", "weights=downloadable licence=open-permissive code=full-open data=released papers=open mof=class-i", "open-science", "A7")]
    [InlineData("2", "g7-rung", "weights=downloadable licence=open-permissive deployment=open training=full-open data=released", "open-source-open-data", "R8")]
    [InlineData("3", "licence-kind", "stated=yes commercial=yes everyone=no any-purpose=yes change-share=yes share-alike=no", "community", "L3")]
    [InlineData("3", "osaid", "weights=downloadable licence=community code=full-open data=released papers=open", "no", "C4")]
    [InlineData("3", "which-word", "weights=downloadable licence=community osaid=no mof=unclassified", "weights-available", "A6")]
    [InlineData("3", "eu-exemption", "eu-market=yes general-purpose=yes systemic-risk=no licence=restricted money=no public=yes", "none", "X4")]
    [InlineData("4", "osaid", "weights=gated licence=open-permissive code=full-open data=released papers=open", "no", "C2")]
    [InlineData("4", "which-word", "weights=gated licence=open-permissive osaid=no mof=class-i", "gated-open-weights", "A3")]
    [InlineData("4", "g7-rung", "weights=gated licence=open-permissive deployment=open training=full-open data=released", "open-source-open-data", "R8")]
    [InlineData("4", "eu-exemption", "eu-market=yes general-purpose=yes systemic-risk=no licence=open money=no public=yes", "partial", "X8")]
    [InlineData("5", "osaid", "weights=downloadable licence=responsible-use code=full-open data=info-where-needed papers=open", "no", "C4")]
    [InlineData("5", "g7-rung", "weights=downloadable licence=responsible-use deployment=open training=full-open data=info-where-needed", "weights-available", "R3")]
    [InlineData("6", "eu-exemption", "eu-market=yes general-purpose=yes systemic-risk=yes licence=open money=no public=yes", "none", "X3")]
    [InlineData("7", "eu-exemption", "eu-market=yes general-purpose=yes systemic-risk=no licence=open money=yes public=yes", "none", "X5")]
    [InlineData("7b", "licence-kind", "stated=yes commercial=no everyone=yes any-purpose=yes change-share=yes share-alike=no", "non-commercial", "L2")]
    [InlineData("7b", "eu-exemption", "eu-market=yes general-purpose=yes systemic-risk=no licence=restricted money=yes public=yes", "none", "X4")]
    [InlineData("8", "mof-class", "basics=all report=report tooling=all science=all", "class-ii", "Be")]
    [InlineData("9", "mof-class", "basics=all report=paper tooling=not-all science=not-all", "class-iii", "Bc")]
    [InlineData("10", "lean-hard-rules", "offline=yes data-rule=in-house capability=good-enough team=some", "open", "H2")]
    [InlineData("10", "lean", "offline=yes data-rule=in-house capability=good-enough team=some sum=0", "open", "Z2")]
    [InlineData("11", "lean-points", "capability=top-needed data-rule=no-limit volume=spiky team=none customisation=prompts-only version=flexible speed=fast", "-9", null)]
    [InlineData("11", "lean-from-points", "capability=top-needed data-rule=no-limit volume=spiky team=none customisation=prompts-only version=flexible speed=fast", "closed", "M4")]
    [InlineData("11", "lean", "offline=no capability=top-needed data-rule=no-limit volume=spiky team=none customisation=prompts-only version=flexible speed=fast", "closed", "Z6")]
    [InlineData("12", "lean-points", "capability=good-enough data-rule=contract-ok volume=high-steady team=strong customisation=light-tuning version=must-pin speed=can-wait", "6", null)]
    [InlineData("12", "lean-from-points", "capability=good-enough data-rule=contract-ok volume=high-steady team=strong customisation=light-tuning version=must-pin speed=can-wait", "open", "M1")]
    [InlineData("12", "lean", "offline=no capability=good-enough data-rule=contract-ok volume=high-steady team=strong customisation=light-tuning version=must-pin speed=can-wait", "open", "Z4")]
    [InlineData("13", "lean-points", "capability=good-enough data-rule=no-limit volume=high-steady team=none customisation=deep version=must-pin speed=can-wait", "5", null)]
    [InlineData("13", "lean-from-points", "capability=good-enough data-rule=no-limit volume=high-steady team=none customisation=deep version=must-pin speed=can-wait", "hybrid", "M2")]
    [InlineData("13", "lean", "offline=no capability=good-enough data-rule=no-limit volume=high-steady team=none customisation=deep version=must-pin speed=can-wait", "hybrid", "Z5")]
    [InlineData("14", "lean-points", "capability=good-enough data-rule=contract-ok volume=low team=some customisation=light-tuning version=flexible speed=can-wait", "-1", null)]
    [InlineData("14", "lean-from-points", "capability=good-enough data-rule=contract-ok volume=low team=some customisation=light-tuning version=flexible speed=can-wait", "hybrid", "M3")]
    [InlineData("14", "lean", "offline=no capability=good-enough data-rule=contract-ok volume=low team=some customisation=light-tuning version=flexible speed=can-wait", "hybrid", "Z5")]
    [InlineData("from the licence to the rung", "g7-rung", "weights=downloadable stated=yes commercial=yes everyone=yes any-purpose=yes change-share=yes share-alike=no deployment=open training=full-open data=info-where-needed", "open-source", "R7")]
    [InlineData("from the first question to the word", "which-word", "weights=downloadable stated=yes commercial=yes everyone=yes any-purpose=yes change-share=yes share-alike=yes code=partial data=summary papers=not-open basics=all report=both tooling=not-all science=not-all", "open-weights-share-alike", "A10")]
    public void The_worked_cases_come_out_on_the_real_tools(string worked, string tool, string answers, string outcome, string? row)
    {
        var given = answers.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var verdict = DecisionsOfTheCourse.All.Chain(tool)!.Answer(given, out var unanswered);
        Assert.Null(unanswered);
        Assert.Equal((worked, outcome, row), (worked, verdict!.Root.Result, verdict.Root.Rule?.Name.Value));
    }

    private static IReadOnlyList<string> WholeNumbers(CompiledInput input) =>
        [.. Enumerable.Range((int)input.Least, (int)(input.Most - input.Least) + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>A row's name and outcome as readers see them, with its further outputs in brackets.</summary>
    private static string Words(CompiledDecision decision, DecisionRule rule) =>
        $"{rule.Name.Value} {decision.Table.Outcomes.Single(outcome => outcome.Id.Value == rule.Outcome.Value).Text}{(rule.Extras.Count > 0 ? $" ({string.Join("; ", rule.Extras)})" : "")}";
}
