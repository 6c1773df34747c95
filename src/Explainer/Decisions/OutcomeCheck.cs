using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>Holds the outcomes that rows give against the outcome list behind the table.</summary>
internal static class OutcomeCheck
{
    /// <summary>Reports outcomes without words and words without a row; returns the list with what is missing added.</summary>
    public static IReadOnlyList<DecisionOutcome> Run(RuleReader.Rows rows, IReadOnlyList<DecisionOutcome> listed, IHitPolicy policy, DiagnosticBag problems)
    {
        if (policy is Policies.Collect)
        {
            foreach (var outcome in listed)
            {
                problems.Add(DecisionProblems.OutcomeUnused, outcome.Id.Span, $"`{outcome.Id.Value}` is listed, but a table that collects gives numbers", "delete the list behind the table");
            }

            return [];
        }

        var given = rows.Rules.Select(rule => rule.Outcome).Where(outcome => outcome.Value.Length > 0).DistinctBy(outcome => outcome.Value).ToList();
        var known = listed.Select(outcome => outcome.Id.Value).ToHashSet(StringComparer.Ordinal);
        var missing = given.Where(outcome => !known.Contains(outcome.Value)).ToList();
        if (listed.Count == 0 && missing.Count > 0)
        {
            problems.Add(DecisionProblems.OutcomeUnlabelled, rows.Header, "the outcomes of this table have no words for readers", $"list them behind the table: `- {missing[0].Value}: the verdict in words`");
            return [.. missing.Select(outcome => new DecisionOutcome(outcome, outcome.Value))];
        }

        var unused = listed.Where(outcome => given.All(one => one.Value != outcome.Id.Value)).ToList();
        foreach (var outcome in missing)
        {
            // A slip of the pen leaves one outcome without words and one without a row: one mistake, one report.
            var nearest = Suggest.Nearest(outcome.Value, known);
            unused.RemoveAll(one => one.Id.Value == nearest);
            if (!Ids.IsWellFormed(outcome.Value))
            {
                continue;
            }

            problems.Add(DecisionProblems.OutcomeUnlabelled, outcome.Span, $"the outcome `{outcome.Value}` is not in the list behind the table",
                (nearest is null ? "" : $"did you mean `{nearest}`? Else ") + $"add `- {outcome.Value}: the verdict in words`");
        }

        foreach (var outcome in unused.Where(_ => rows.IsWhole))
        {
            problems.Add(DecisionProblems.OutcomeUnused, outcome.Id.Span, $"no row gives the outcome `{outcome.Id.Value}`", "delete it, or add a row that gives it");
        }

        return [.. listed, .. missing.Select(outcome => new DecisionOutcome(outcome, outcome.Value))];
    }

    /// <summary>Writes into each rule where its outcome stands in the list.</summary>
    public static IReadOnlyList<DecisionRule> Place(IReadOnlyList<DecisionRule> rules, IReadOnlyList<DecisionOutcome> outcomes)
    {
        var places = outcomes.Select((outcome, index) => (outcome.Id.Value, index)).ToDictionary(StringComparer.Ordinal);
        return [.. rules.Select(rule => rule with { OutcomeIndex = places.GetValueOrDefault(rule.Outcome.Value, -1) })];
    }
}
