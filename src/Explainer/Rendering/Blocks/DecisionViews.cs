using System.Globalization;
using Explainer.Decisions;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Finishes everything that the template of a decision tool shows.</summary>
public static class DecisionViews
{
    /// <summary>The greatest level of the ramp; outcomes are spread over 0 to this.</summary>
    private const int TopLevel = 6;

    public static DecisionView Build(DecisionChain chain, DecisionPlace place)
    {
        var (root, verdict) = (chain.Root, chain.DefaultVerdict.Root);
        var outcomes = root.Table.Outcomes;
        var isAsking = place.Asking is not null;
        var isFlat = isAsking || root.Table.Unfolds;
        var view = new DecisionView(
            root.Id,
            place.Titles(root.Id),
            place.HeadingLevel,
            string.Concat(root.Table.Question.Select(block => place.Blocks(root.Table.Block.Prose, block))),
            place.ToolHref,
            place.PageHref,
            place.Plain,
            place.PageHref.Length == 0,
            place.Plain ? "" : root.Id + ".",
            isAsking ? [.. place.Asking!.Asked.Select(input => Apart(chain, input))]
            : isFlat ? [.. chain.Inputs.Where(input => input.From is null).Select(input => Apart(chain, input))]
            : [.. chain.Questions.Select(input => Input(chain, input))],
            Verdict(chain, verdict, place),
            [.. outcomes.Select((outcome, i) => new DecisionOutcomeView(outcome.Id.Value, outcome.Text, LevelOf(i, outcomes.Count), outcome.Id.Value == verdict.Result))],
            Changes(chain),
            [.. chain.Tables.Select(table => DecisionTableViews.Build(chain, table, place))]);
        return !isFlat ? view : view with
        {
            Terms = isAsking ? [.. chain.Inputs.Where(input => input.From is null && !place.Asking!.Asked.Any(asked => asked.Id == input.Id)).Select(input => Apart(chain, input))] : [],
            Fed = [.. chain.Inputs.Where(input => input.From is not null).Select(input => Apart(chain, input) with { Hidden = true })],
        };
    }

    /// <summary>A question by itself, not inside the fed one that it helps to work out.</summary>
    private static DecisionInputView Apart(DecisionChain chain, ChainInput input) => Input(chain, input) with
    {
        Inner = [],
        InnerCount = 0,
    };

    /// <summary>The level of an outcome on the ramp, by its place in the outcome list.</summary>
    public static int LevelOf(int index, int count) => count < 2 ? 0 : ((index * TopLevel * 2) + (count - 1)) / (2 * (count - 1));

    /// <summary>The id of a row on the page of a tool: unique although several tools of a page may use one table.</summary>
    internal static string RowId(CompiledDecision root, CompiledDecision decision, int rule) =>
        decision.Id == root.Id ? $"{root.Id}-{decision.Table.Rules[rule].Anchor}" : $"{root.Id}-{decision.Id}-{decision.Table.Rules[rule].Anchor}";

    private static DecisionVerdictView Verdict(DecisionChain chain, TableVerdict verdict, DecisionPlace place)
    {
        var (root, table) = (chain.Root, chain.Root.Table);
        var rows = verdict.Fired.Select(rule => (Link: new LinkView("#" + RowId(root, root, rule), table.Rules[rule].Name.Value), Rule: table.Rules[rule])).ToList();
        var first = rows.Count == 0 ? default : rows[0];
        var index = table.Outcomes.Select(outcome => outcome.Id.Value).ToList().IndexOf(verdict.Result);
        return new DecisionVerdictView(
            verdict.Text,
            index < 0 ? "" : LevelOf(index, table.Outcomes.Count).ToString(CultureInfo.InvariantCulture),
            first.Rule?.Because is { } because ? place.Inlines(table.Block.Prose, because) : "",
            [.. rows.Select(row => row.Link)],
            [.. (first.Rule?.Extras ?? []).Select((text, i) => new DecisionExtraView(table.OutputNames[i + 1], text))]);
    }

    private static IReadOnlyList<DecisionChangeView> Changes(DecisionChain chain) => chain.DefaultChanges.Count == 0
        ? [new DecisionChangeView("No change of the answers above gives another result.")]
        : [.. chain.DefaultChanges.Select(change => new DecisionChangeView(change.Sentence))];

    private static DecisionInputView Input(DecisionChain chain, ChainInput input)
    {
        var state = chain.Default;
        var current = input.From is { } from && !state.IsSet[input.Place] && chain.DefaultVerdict.Tables.TryGetValue(from.Id, out var worked)
            ? worked.Result
            : state.Answers[input.Place];
        var inner = input.Inner.Select(one => Input(chain, one)).ToList();
        return new DecisionInputView(
            input.Id,
            $"{chain.Root.Id}.{input.Id}",
            input.Input.Question,
            input.From is not null ? "chained" : input.IsNumber ? "number" : "choice",
            [.. input.Values.Select((value, i) => new DecisionOptionView(i.ToString(CultureInfo.InvariantCulture), value, input.Label(i), value == current))],
            input.IsNumber ? DecisionNumber.Print(input.Least) : "",
            input.IsNumber ? DecisionNumber.Print(input.Most) : "",
            input.Input.Unit,
            input.IsNumber ? current : "",
            input.IsNumber ? $"{chain.Root.Id}-input-{input.Id}" : "",
            input.From?.Id ?? "",
            inner,
            inner.Sum(one => 1 + one.InnerCount),
            state.IsSet[input.Place]);
    }
}
