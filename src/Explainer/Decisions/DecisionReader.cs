using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Decisions;

/// <summary>Makes a <see cref="DecisionTable"/> from a `:::decision` block.</summary>
public static class DecisionReader
{
    private const string Unfold = "unfold";

    /// <summary>The table, as far as it could be read; null when it has no id.</summary>
    public static DecisionTable? Read(Parsing.Block block, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var table = Read(block, found, new DecisionText(block.Prose, found));
        problems.AddRange(found.Sorted());
        return table.Id.Value.Length == 0 ? null : table with { Sound = !found.HasErrors && table.Rules.Count > 0 };
    }

    private static DecisionTable Read(Parsing.Block block, DiagnosticBag problems, DecisionText text)
    {
        var id = block.NeedId(problems);
        var (policy, aggregate) = ReadPolicy(block, problems);
        var unfolds = block.Attributes.Flag(Unfold, problems);
        block.Attributes.RejectUnknown(problems);

        var pieces = block.Container;
        var at = 0;
        while (at < pieces.Count && pieces[at] is not Table)
        {
            at++;
        }

        var table = at < pieces.Count ? (Table)pieces[at] : null;
        // A table without the line below its headings is reported where it stands.
        if (table is null && !pieces.Any(piece => piece is ParagraphBlock && text.FirstLine(piece).ReadText().StartsWith('|')))
        {
            problems.Add(DecisionProblems.TableMissing, block.Span, "this decision has no table", "put one behind the inputs, with an empty line before it");
        }

        var list = at > 0 && table is not null ? pieces[at - 1] as ListBlock : null;
        if (table is not null && list is null)
        {
            problems.Add(DecisionProblems.InputsMissing, block.Span, "there is no list of inputs right before the table", "list them as `- id: question`");
        }

        var outcomeList = at + 1 < pieces.Count ? pieces[at + 1] as ListBlock : null;
        foreach (var extra in pieces.Skip(at + (outcomeList is null ? 1 : 2)))
        {
            problems.Add(DecisionProblems.ContentUnexpected, text.FirstLine(extra),
                extra is Table ? "this decision has a second table" : "behind the table only the list of outcomes may stand",
                extra is Table ? "make it a decision of its own" : "move it before or after the block");
        }

        var question = pieces.Take(list is null ? at : at - 1).ToList();
        var inputs = list is null ? [] : new InputReader(text).Read(list);
        if (unfolds)
        {
            CheckUnfolding(block, inputs, problems);
        }

        var outcomes = outcomeList is null ? [] : ReadOutcomes(outcomeList, text);
        var isTooLong = table?.Count > DecisionText.MostItems + 1;
        if (isTooLong)
        {
            problems.Add(DecisionProblems.TooLarge, block.Span, FormattableString.Invariant($"this table has {table!.Count - 1} rows; the most is {DecisionText.MostItems}"), "split it: let one decision feed another");
        }

        var rows = table is null || list is null || isTooLong ? null : new RuleReader(text, inputs, inputs.Count == list.Count, policy, aggregate).Read(table);
        var labelled = rows is null ? outcomes : OutcomeCheck.Run(rows, outcomes, policy, problems);
        return new DecisionTable(id, block, question, inputs, OutcomeCheck.Place(rows?.Rules ?? [], labelled), labelled, policy, aggregate,
            rows?.OutputNames ?? [], rows?.Header ?? block.Span, unfolds, false);
    }

    private static (IHitPolicy Policy, Aggregate? Aggregate) ReadPolicy(Parsing.Block block, DiagnosticBag problems)
    {
        var name = block.Attributes.Text("policy");
        var with = block.Attributes.Text("with");
        var policy = name is { } given ? HitPolicies.Find(given.Value) : HitPolicies.All[0];
        if (policy is null)
        {
            problems.Add(DecisionProblems.PolicyUnknown, name!.Span, $"there is no policy `{name.Value}`",
                Suggest.Help(name.Value, HitPolicies.All.Select(one => one.Name), "policies"));
            if (HitPolicies.Find(Suggest.Nearest(name.Value, HitPolicies.All.Select(one => one.Name)) ?? "") is not { } meant)
            {
                return (HitPolicies.All[0], null);
            }

            policy = meant;
        }

        if (policy is not Policies.Collect)
        {
            if (with is { } needless)
            {
                problems.Add(DecisionProblems.WithWrong, needless.Span, $"`with` has no meaning for the policy `{policy.Name}`", "delete it, or write `policy=collect`");
            }

            return (policy, null);
        }

        if (with is not { } way)
        {
            problems.Add(DecisionProblems.WithWrong, block.Span, "this decision collects numbers but does not say how", "write `with=sum`, `min`, `max` or `count`");
            return (policy, Aggregate.Sum);
        }

        Aggregate? aggregate = way.Value switch { "sum" => Aggregate.Sum, "min" => Aggregate.Min, "max" => Aggregate.Max, "count" => Aggregate.Count, _ => null };
        if (aggregate is null)
        {
            problems.Add(DecisionProblems.WithWrong, way.Span, $"`{way.Value}` is not a way to collect", Suggest.Help(way.Value, ["sum", "min", "max", "count"], "ways"));
        }

        return (policy, aggregate ?? Aggregate.Sum);
    }

    /// <summary>What is only worked out has no answer of its own to begin with.</summary>
    private static void CheckUnfolding(Parsing.Block block, IReadOnlyList<DecisionInput> inputs, DiagnosticBag problems)
    {
        var span = block.Attributes.Entries.First(entry => entry.Name == Unfold).Span;
        if (inputs.Count > 0 && inputs.All(input => input.From is null))
        {
            problems.Add(ParsingProblems.AttributeWrong, span, "this decision has nothing to unfold: none of its inputs is another decision", $"delete `{Unfold}`");
        }

        foreach (var input in inputs.Where(input => input.From is not null && input.Default is not null))
        {
            problems.Add(ParsingProblems.AttributeWrong, input.Default!.Span, $"this default has no effect: `{Unfold}` works `{input.Id.Value}` out", $"delete the default, or `{Unfold}`");
        }
    }

    private static List<DecisionOutcome> ReadOutcomes(ListBlock list, DecisionText text)
    {
        var outcomes = new List<DecisionOutcome>();
        foreach (var item in text.Items(list))
        {
            if (item.Below is not null)
            {
                text.Problems.Add(DecisionProblems.ContentUnexpected, text.FirstLine(item.Below), $"the outcome `{item.Id.Value}` has a list of its own");
            }

            if (outcomes.FirstOrDefault(outcome => outcome.Id.Value == item.Id.Value) is { } first)
            {
                text.Problems.Add(DecisionProblems.NameDoubled, item.Id.Span, $"the outcome `{item.Id.Value}` is listed twice", "keep one",
                    new RelatedPlace(first.Id.Span, "the first"));
                continue;
            }

            outcomes.Add(new DecisionOutcome(item.Id, item.Text));
        }

        return outcomes;
    }
}
