namespace Explainer.Decisions;

/// <summary>Works out verdicts where answers are unknown, by trying every possible one. Keeps its plans, so one for each thread.</summary>
public sealed class UnknownAnswers(DecisionChain chain)
{
    /// <summary>More combinations than this are not tried; no chain of a course comes near.</summary>
    private const long MostStates = 20_000_000;

    private readonly Dictionary<string, ChainPlan> _plans = new(StringComparer.Ordinal);

    public DecisionChain Chain { get; } = chain;

    /// <summary>
    /// The verdict when each question has the possible answers given; a question without any may have every answer. A
    /// fed question that is given sets the result of its decision. Null with the question that does not take an answer.
    /// </summary>
    public OpenVerdict? Solve(IReadOnlyDictionary<string, IReadOnlyList<string>> answers, out ChainInput? refused)
    {
        var plan = PlanFor(answers);
        var variables = plan.Variables;
        var choices = new int[variables.Count][];
        var states = 1L;
        refused = null;
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = answers.TryGetValue(variables[i].Id, out var given) && given.Count > 0
                ? [.. given.Select(variables[i].IndexOf).Distinct()]
                : [.. Enumerable.Range(0, variables[i].Size)];
            states *= choices[i].Length;
            if (choices[i].Contains(-1))
            {
                refused = variables[i];
                return null;
            }
        }

        if (states > MostStates)
        {
            throw new InvalidOperationException($"{states} combinations of unknown answers to `{Chain.Root.Id}` are too many");
        }

        return Explore(plan, choices, (int)states);
    }

    private ChainPlan PlanFor(IReadOnlyDictionary<string, IReadOnlyList<string>> answers)
    {
        var set = string.Join(' ', Chain.Inputs.Where(input => input.From is not null && answers.TryGetValue(input.Id, out var given) && given.Count > 0).Select(input => input.Id));
        if (!_plans.TryGetValue(set, out var plan))
        {
            var free = set.Split(' ').ToHashSet(StringComparer.Ordinal);
            _plans[set] = plan = new ChainPlan(Chain, input => input.From is not null && free.Contains(input.Id));
        }

        return plan;
    }

    private OpenVerdict Explore(ChainPlan plan, int[][] choices, int states)
    {
        var hits = new int[states];
        var values = new int[choices.Length];
        var first = new Dictionary<int, int>();
        for (var state = 0; state < states; state++)
        {
            Set(values, choices, state);
            hits[state] = plan.Run(values);
            first.TryAdd(hits[state], state);
        }

        var results = Chain.Root.Results;
        var outcomes = first.GroupBy(pair => results[pair.Key], StringComparer.Ordinal)
            .Select(group =>
            {
                Set(values, choices, group.Min(pair => pair.Value));
                var rules = Chain.Root.IsCollected ? [] : group.Select(pair => pair.Key).Order().Select(hit => Chain.Root.Table.Rules[hit]).ToList();
                return new RemainingOutcome(group.Key, Chain.Root.Table.TextOf(group.Key), rules, plan.Solve(values));
            })
            .OrderBy(outcome => Order(outcome.Result)).ToList();
        List<int> unknown = [.. Enumerable.Range(0, choices.Length).Where(i => choices[i].Length > 1)];
        var (settling, any) = outcomes.Count == 1 ? ([], false) : Settling(hits, choices, unknown);
        return new OpenVerdict(outcomes, [.. unknown.Select(i => plan.Variables[i])], [.. settling.Select(i => plan.Variables[i])], any);
    }

    /// <summary>Every question that would be enough alone; else, leaving out one after another from the last, what cannot be left out.</summary>
    private (List<int> Variables, bool Any) Settling(int[] hits, int[][] choices, List<int> unknown)
    {
        var alone = unknown.Where(i => IsSettledBy(hits, choices, [i])).ToList();
        if (alone.Count > 0)
        {
            return (alone, true);
        }

        var needed = new List<int>(unknown);
        for (var i = needed.Count - 1; i >= 0; i--)
        {
            List<int> rest = [.. needed.Where((_, at) => at != i)];
            if (IsSettledBy(hits, choices, rest))
            {
                needed = rest;
            }
        }

        return (needed, false);
    }

    /// <summary>Whether states that agree in these questions always lead to the same result.</summary>
    private bool IsSettledBy(int[] hits, int[][] choices, List<int> variables)
    {
        var known = new Dictionary<long, string>();
        for (var state = 0; state < hits.Length; state++)
        {
            var key = 0L;
            var rest = state;
            for (var i = choices.Length - 1; i >= 0; i--)
            {
                if (variables.Contains(i))
                {
                    key = (key * choices[i].Length) + (rest % choices[i].Length);
                }

                rest /= choices[i].Length;
            }

            var result = Chain.Root.Results[hits[state]];
            if (known.TryGetValue(key, out var other) ? other != result : !known.TryAdd(key, result))
            {
                return false;
            }
        }

        return true;
    }

    private static void Set(int[] values, int[][] choices, int state)
    {
        for (var i = choices.Length - 1; i >= 0; i--)
        {
            values[i] = choices[i][state % choices[i].Length];
            state /= choices[i].Length;
        }
    }

    private int Order(string result)
    {
        var outcomes = Chain.Root.Table.Outcomes;
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].Id.Value == result)
            {
                return i;
            }
        }

        return outcomes.Count;
    }
}
