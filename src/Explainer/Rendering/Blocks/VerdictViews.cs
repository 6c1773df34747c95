using System.Globalization;
using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Parsing;
using Explainer.Rendering.Families;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Puts a verdict on a record into words: what the rule says, which row fired, from which facts, and what is missing.</summary>
public static class VerdictViews
{
    /// <param name="sources">Numbers and links of the sources of the record on this page.</param>
    public static VerdictView Build(PageScope scope, RecordVerdict verdict, string id, IReadOnlyList<LinkView>? sources = null)
    {
        var (plan, open) = (verdict.Plan, verdict.Verdict);
        return new VerdictView(
            id,
            plan.Title,
            Words(verdict),
            Level(verdict),
            Lead(open),
            [.. open.Outcomes.SelectMany(outcome => outcome.Rules.Select(rule => new VerdictRowView(rule.Name.Value, RowHref(scope, plan, rule), outcome.Text, Reason(rule))))],
            VerdictFacts.Of(scope, verdict),
            Settling(verdict),
            verdict.IsDoubtful ? "The record behind this is weakly confirmed, so the verdict is too." : "",
            plan.Note,
            ToolHref(scope, verdict),
            sources ?? []);
    }

    /// <summary>
    /// The outcome; else that nothing is decided, and between what: both that remain, or the ends of a longer list.
    /// "Undecided", because "open" means something else on this site.
    /// </summary>
    public static string Words(RecordVerdict verdict) => verdict.Verdict.IsSettled ? verdict.Words : (verdict.DependsOnSize ? "depends on the size: " : "undecided: ") + Remaining(verdict);

    /// <summary>The same where a table leaves little room: of many that remain only how many there are.</summary>
    public static string Brief(RecordVerdict verdict) =>
        verdict.Verdict.IsSettled || verdict.Verdict.Outcomes.Count <= 2 ? Words(verdict)
        : string.Create(CultureInfo.InvariantCulture, $"{(verdict.DependsOnSize ? "depends on the size" : "undecided")}, {verdict.Verdict.Outcomes.Count} possible");

    /// <summary>What remains possible, as a phrase.</summary>
    public static string Remaining(RecordVerdict verdict)
    {
        var outcomes = verdict.Verdict.Outcomes;
        return outcomes.Count <= 2 ? verdict.Words : string.Create(CultureInfo.InvariantCulture, $"from {outcomes[0].Text} to {outcomes[^1].Text}, {outcomes.Count} possible");
    }

    /// <summary>The place of the outcome on the ramp from 0 to 6; empty while several remain.</summary>
    public static string Level(RecordVerdict verdict) => verdict.Verdict.Outcome is { } outcome ? LevelOf(verdict.Plan, outcome.Result) : "";

    /// <summary>The place of one outcome of a plan on the ramp from 0 to 6; empty where numbers are collected.</summary>
    public static string LevelOf(VerdictPlan plan, string result)
    {
        var at = PlaceOf(plan, result);
        return at < 0 ? "" : DecisionViews.LevelOf(at, plan.Chain.Root.Table.Outcomes.Count).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The place of an outcome in its table's list, which goes from closed to open; -1 where numbers are collected.</summary>
    public static int PlaceOf(VerdictPlan plan, string result)
    {
        var outcomes = plan.Chain.Root.Table.Outcomes;
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].Id.Value == result)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Says why there are several rows; empty when there is one.</summary>
    private static string Lead(OpenVerdict verdict) =>
        verdict.Outcomes.Sum(outcome => outcome.Rules.Count) < 2 ? ""
        : verdict.IsSettled ? "Which of these rows decides is not known. All of them say the same:"
        : "One of these rows decides:";

    /// <summary>What each size of a release leads to, where these differ; else what would leave one outcome; empty when one is left already.</summary>
    public static string Settling(RecordVerdict verdict) => !verdict.DependsOnSize ? Settling(verdict.Verdict)
        : "The sizes have different licences. " + string.Join(" ", verdict.Sizes.GroupBy(size => size.Verdict.Words, StringComparer.Ordinal)
            .Select(group => $"{string.Join(", ", group.Select(size => size.Model.Length > 0 ? size.Model : "all others").Select((name, i) => i == 0 ? Capital.Of(name) : name))}: {group.Key}."));

    /// <summary>What would leave one outcome, as a sentence; empty when one is left already.</summary>
    public static string Settling(OpenVerdict verdict)
    {
        if (verdict.IsSettled)
        {
            return "";
        }

        var questions = verdict.Settling.Select(input => $"“{input.Input.Question}”").ToList();
        return questions.Count == 1 ? $"One answer would settle it: {questions[0]}"
            : $"These answers together would settle it: {string.Join(" ", questions)}";
    }

    /// <summary>The tool that shows the rules behind a verdict.</summary>
    public static string ToolHref(PageScope scope, VerdictPlan plan) =>
        scope.Context.Toolbox.Holding(plan.Chain.Root.Id) is { } tool ? scope.Href(Address.Tool(tool.Tool.Id)) : "";

    /// <summary>The tool with everything filled in that is known of the record; empty when the rules stand in no tool's own decision.</summary>
    public static string ToolHref(PageScope scope, RecordVerdict verdict)
    {
        var href = ToolHref(scope, verdict.Plan);
        if (href.Length == 0 || !scope.Site.ToolById.ContainsKey(verdict.Plan.Chain.Root.Id))
        {
            return href;
        }

        var asked = verdict.Plan.Asked.Select(input => input.Id).ToHashSet(StringComparer.Ordinal);
        var known = verdict.Facts.Where(fact => fact.Values.Count > 0 && !asked.Contains(fact.Input))
            .Select(fact => $"{fact.Input}={Uri.EscapeDataString(Start(verdict.Plan.Chain.Input(fact.Input), fact.Values))}").ToList();
        return known.Count == 0 ? href : $"{href}?{string.Join('&', known)}&record={Uri.EscapeDataString(RecordKey(scope, verdict)).Replace("%2F", "/", StringComparison.Ordinal)}";
    }

    /// <summary>Where a tool starts when a record leaves several answers: at its own, if that is one of them.</summary>
    private static string Start(ChainInput input, IReadOnlyList<string> left) => input.Input.Default is { } first && left.Contains(first.Value, StringComparer.Ordinal) ? first.Value : left[0];

    /// <summary>The name of a record in the address of a tool: its page from the root of the site, as <c>lib/presets.js</c> makes it of a link.</summary>
    private static string RecordKey(PageScope scope, RecordVerdict verdict) =>
        scope.Site.Catalogue.ReleaseById.TryGetValue(verdict.Subject.Id, out var release) && verdict.Plan.Kind == "release"
            ? $"{Address.Folder(Address.Family(release.FamilyId))}#{ReleaseText.Anchor(release.Id)}"
            : Address.Folder(Address.Licence(verdict.Subject.Id));

    /// <summary>The reason of a row as plain text.</summary>
    public static string Reason(DecisionRule rule) => rule.Because is { } because ? MarkdownParser.PlainText(because) : "";

    private static string RowHref(PageScope scope, VerdictPlan plan, DecisionRule rule) =>
        scope.Context.Toolbox.Holding(plan.Chain.Root.Id) is { } tool ? scope.Href(Address.Tool(tool.Tool.Id), $"{plan.Chain.Root.Id}-{rule.Anchor}") : "";
}
