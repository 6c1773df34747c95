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
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_combination_is_decided_by_the_row_that_the_rules_name(string table, string tool, string[] rows)
    {
        var rules = new DirectTable(DecisionFiles.Text(table));
        var decision = DecisionsOfTheCourse.All.Find(tool);
        Assert.NotNull(decision);
        Assert.Equal(rows, decision.Table.Rules.Select(rule => $"{rule.Name.Value} {decision.Table.Outcomes.Single(outcome => outcome.Id.Value == rule.Outcome.Value).Text}"));

        // Inputs stand in one order in both; their names may differ, and so may the ids of what other tables answer.
        Assert.Equal(rules.Inputs.Count, decision.Inputs.Count);
        var states = States.All([.. decision.Inputs.Select(input => (input.Id, input.Values))]);
        foreach (var answers in states)
        {
            var renamed = rules.Inputs.Select((input, i) => (input, answers[decision.Inputs[i].Id])).ToDictionary();
            Assert.Equal(rules.Evaluate(renamed).Row, decision.Evaluate(answers)?.Rule?.Name.Value);
        }
    }

    [Theory]
    [InlineData("1", "osaid", "weights=downloadable licence=open-permissive code=run-only data=summary papers=not-open", "no", "C5")]
    [InlineData("1", "which-word", "weights=downloadable licence=open-permissive code=run-only data=summary papers=not-open mof=class-iii", "open-weights-permissive", "A11")]
    [InlineData("2", "osaid", "weights=downloadable licence=open-permissive code=full-open data=released papers=open", "yes", "C10")]
    [InlineData("2", "which-word", "weights=downloadable licence=open-permissive code=full-open data=released papers=open mof=class-i", "open-science", "A7")]
    [InlineData("3", "licence-kind", "stated=yes commercial=yes everyone=no any-purpose=yes change-share=yes share-alike=no", "community", "L3")]
    [InlineData("3", "osaid", "weights=downloadable licence=community code=full-open data=released papers=open", "no", "C4")]
    [InlineData("3", "which-word", "weights=downloadable licence=community osaid=no mof=unclassified", "weights-available", "A6")]
    [InlineData("4", "osaid", "weights=gated licence=open-permissive code=full-open data=released papers=open", "no", "C2")]
    [InlineData("4", "which-word", "weights=gated licence=open-permissive osaid=no mof=class-i", "gated-open-weights", "A3")]
    [InlineData("5", "osaid", "weights=downloadable licence=responsible-use code=full-open data=info-where-needed papers=open", "no", "C4")]
    [InlineData("7b", "licence-kind", "stated=yes commercial=no everyone=yes any-purpose=yes change-share=yes share-alike=no", "non-commercial", "L2")]
    [InlineData("8", "mof-class", "basics=all report=report tooling=all science=all", "class-ii", "Be")]
    [InlineData("9", "mof-class", "basics=all report=paper tooling=not-all science=not-all", "class-iii", "Bc")]
    [InlineData("from the first question to the word", "which-word", "weights=downloadable stated=yes commercial=yes everyone=yes any-purpose=yes change-share=yes share-alike=yes code=partial data=summary papers=not-open basics=all report=both tooling=not-all science=not-all", "open-weights-share-alike", "A10")]
    public void The_worked_cases_come_out_on_the_real_tools(string worked, string tool, string answers, string outcome, string row)
    {
        var given = answers.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var verdict = DecisionsOfTheCourse.All.Chain(tool)!.Answer(given, out var unanswered);
        Assert.Null(unanswered);
        Assert.Equal((worked, outcome, row), (worked, verdict!.Root.Result, verdict.Root.Rule?.Name.Value));
    }
}
