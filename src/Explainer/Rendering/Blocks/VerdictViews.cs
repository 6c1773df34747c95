using System.Globalization;
using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Parsing;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Puts a verdict on a record into words: what the rule says, which row fired, from which facts, and what is missing.</summary>
public static class VerdictViews
{
    public static VerdictView Build(PageScope scope, RecordVerdict verdict, string id)
    {
        var (plan, open) = (verdict.Plan, verdict.Verdict);
        return new VerdictView(
            id,
            plan.Title,
            verdict.Words,
            Level(verdict),
            open.IsSettled,
            [.. open.Outcomes.SelectMany(outcome => outcome.Rules.Select(rule => new VerdictRowView(rule.Name.Value, RowHref(scope, plan, rule), outcome.Text, Reason(rule))))],
            [.. verdict.Facts.Select(fact => new VerdictFactView(fact.Input, string.Join(" or ", fact.Values), Recorded(fact)))],
            Settling(open),
            verdict.IsDoubtful ? "The record behind this is weakly confirmed, so the verdict is too." : "",
            plan.Note,
            ToolHref(scope, plan));
    }

    /// <summary>The place of the outcome on the ramp from 0 to 6; empty while several remain.</summary>
    public static string Level(RecordVerdict verdict)
    {
        var outcomes = verdict.Plan.Chain.Root.Table.Outcomes;
        for (var i = 0; i < outcomes.Count && verdict.Verdict.Outcome is { } outcome; i++)
        {
            if (outcomes[i].Id.Value == outcome.Result)
            {
                return DecisionViews.LevelOf(i, outcomes.Count).ToString(CultureInfo.InvariantCulture);
            }
        }

        return "";
    }

    /// <summary>What would leave one outcome, as a sentence; empty when one is left already.</summary>
    public static string Settling(OpenVerdict verdict)
    {
        if (verdict.IsSettled)
        {
            return "";
        }

        var names = verdict.Settling.Select(input => input.Id).ToList();
        var list = names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + (verdict.IsAnyEnough ? " or " : " and ") + names[^1];
        return names.Count == 1 || verdict.IsAnyEnough ? $"One fact would settle it: {list}." : $"These facts together would settle it: {list}.";
    }

    /// <summary>The tool that shows the rules behind a verdict.</summary>
    public static string ToolHref(PageScope scope, VerdictPlan plan) =>
        scope.Context.Toolbox.Holding(plan.Chain.Root.Id) is { } tool ? scope.Href(Address.Tool(tool.Tool.Id)) : "";

    private static string RowHref(PageScope scope, VerdictPlan plan, DecisionRule rule) =>
        scope.Context.Toolbox.Holding(plan.Chain.Root.Id) is { } tool ? scope.Href(Address.Tool(tool.Tool.Id), $"{plan.Chain.Root.Id}-{rule.Anchor}") : "";

    private static string Reason(DecisionRule rule) => rule.Because is { } because ? MarkdownParser.PlainText(because) : "";

    private static string Recorded(UsedFact fact) =>
        fact.Path.Length == 0 ? ""
        : fact.Recorded.Length == 0 ? $"{fact.Path}: not recorded"
        : $"{fact.Path}: {fact.Recorded}";
}
