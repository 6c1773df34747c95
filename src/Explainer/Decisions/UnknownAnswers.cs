namespace Explainer.Decisions;

/// <summary>Works out verdicts where answers are unknown, by trying every possible one. Keeps its plans, so one for each thread.</summary>
public sealed class UnknownAnswers
{
    /// <summary>More combinations than this are not tried; no chain of a course comes near.</summary>
    private const long MostStates = 20_000_000;

    /// <summary>By the fed questions that are free: a bit each, in their order.</summary>
    private readonly Dictionary<long, ChainPlan> _plans = [];
    private readonly IReadOnlyList<FedInput> _fed;
    private readonly IReadOnlyList<string> _results;
    private readonly int[] _resultOf;

    public UnknownAnswers(DecisionChain chain)
    {
        Chain = chain;
        _fed = [.. chain.Inputs.Where(input => input.From is not null).Select(input => new FedInput(input.Id, [.. Inside(input).Select(inner => inner.Id)], !input.IsNumber && chain.IsAlone(input, chain.DefaultVerdict)))];
        var order = chain.Root.Table.Outcomes.Select(outcome => outcome.Id.Value).ToList();
        _results = [.. chain.Root.Results.Distinct(StringComparer.Ordinal).OrderBy(result => order.IndexOf(result) is >= 0 and var place ? place : order.Count)];
        _resultOf = [.. chain.Root.Results.Select(result => Place(_results, result))];
    }

    public DecisionChain Chain { get; }

    /// <summary>
    /// The verdict when each question has the possible answers given; a question without any may have every answer. A
    /// fed question that is given sets the result of its decision, and one of whose own questions none is given counts
    /// as one unknown. Null with the question that does not take an answer.
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
            if (Array.IndexOf(choices[i], -1) >= 0)
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
        var free = 0L;
        for (var i = 0; i < _fed.Count; i++)
        {
            if (IsGiven(answers, _fed[i].Id) || IsUntouched(_fed[i], answers))
            {
                free |= 1L << i;
            }
        }

        if (!_plans.TryGetValue(free, out var plan))
        {
            var ids = _fed.Where((_, i) => (free & (1L << i)) != 0).Select(fed => fed.Id).ToHashSet(StringComparer.Ordinal);
            _plans[free] = plan = new ChainPlan(Chain, input => ids.Contains(input.Id));
        }

        return plan;
    }

    /// <summary>Whether nothing is known of what is asked inside a fed question, and nobody else asks it: then its result is as good as any answer.</summary>
    private static bool IsUntouched(FedInput input, IReadOnlyDictionary<string, IReadOnlyList<string>> answers)
    {
        if (!input.IsAlone)
        {
            return false;
        }

        foreach (var inner in input.Inside)
        {
            if (IsGiven(answers, inner))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<ChainInput> Inside(ChainInput input) => input.Inner.SelectMany(inner => Inside(inner).Prepend(inner));

    private static bool IsGiven(IReadOnlyDictionary<string, IReadOnlyList<string>> answers, string id) => answers.TryGetValue(id, out var given) && given.Count > 0;

    private OpenVerdict Explore(ChainPlan plan, int[][] choices, int states)
    {
        var results = new int[states];
        var isHit = new bool[_resultOf.Length];
        var isLeft = new bool[_results.Count];
        var digits = new int[choices.Length];
        var values = new int[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            values[i] = choices[i][0];
        }

        for (var state = 0; state < states; state++)
        {
            var hit = plan.Run(values);
            isHit[hit] = true;
            isLeft[results[state] = _resultOf[hit]] = true;
            Advance(digits, values, choices);
        }

        var outcomes = new List<RemainingOutcome>();
        for (var result = 0; result < _results.Count; result++)
        {
            if (isLeft[result])
            {
                outcomes.Add(new RemainingOutcome(_results[result], Chain.Root.Table.TextOf(_results[result]), Rules(result, isHit)));
            }
        }

        List<int> unknown = [.. Enumerable.Range(0, choices.Length).Where(i => choices[i].Length > 1)];
        var (settling, any) = outcomes.Count == 1 ? ([], false) : Settling(results, choices, unknown);
        return new OpenVerdict(outcomes, [.. unknown.Select(i => plan.Variables[i])], [.. settling.Select(i => plan.Variables[i])], any);
    }

    private List<DecisionRule> Rules(int result, bool[] isHit)
    {
        var rules = new List<DecisionRule>();
        for (var hit = 0; hit < isHit.Length && !Chain.Root.IsCollected; hit++)
        {
            if (isHit[hit] && _resultOf[hit] == result)
            {
                rules.Add(Chain.Root.Table.Rules[hit]);
            }
        }

        return rules;
    }

    /// <summary>Every question that would be enough alone; else, leaving out one after another from the last, what cannot be left out.</summary>
    private static (List<int> Variables, bool Any) Settling(int[] results, int[][] choices, List<int> unknown)
    {
        if (unknown.Count == 1)
        {
            return (unknown, true);
        }

        var alone = unknown.Where(i => IsSettledBy(results, choices, [i])).ToList();
        if (alone.Count > 0)
        {
            return (alone, true);
        }

        var needed = new List<int>(unknown);
        for (var i = needed.Count - 1; i >= 0; i--)
        {
            List<int> rest = [.. needed];
            rest.RemoveAt(i);
            if (IsSettledBy(results, choices, rest))
            {
                needed = rest;
            }
        }

        return (needed, false);
    }

    /// <summary>Whether states that agree in these questions always lead to the same result.</summary>
    private static bool IsSettledBy(int[] results, int[][] choices, List<int> variables)
    {
        var weights = new int[choices.Length];
        var groups = 1;
        foreach (var variable in variables)
        {
            weights[variable] = groups;
            groups *= choices[variable].Length;
        }

        // One more than the result, so that nothing seen yet is 0.
        var seen = new int[groups];
        var digits = new int[choices.Length];
        var group = 0;
        foreach (var result in results)
        {
            if (seen[group] != 0 && seen[group] != result + 1)
            {
                return false;
            }

            seen[group] = result + 1;
            for (var i = digits.Length - 1; i >= 0; i--)
            {
                group += weights[i];
                if (++digits[i] < choices[i].Length)
                {
                    break;
                }

                group -= weights[i] * digits[i];
                digits[i] = 0;
            }
        }

        return true;
    }

    /// <summary>The next combination of possible answers, the last question changing fastest.</summary>
    private static void Advance(int[] digits, int[] values, int[][] choices)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            if (++digits[i] < choices[i].Length)
            {
                values[i] = choices[i][digits[i]];
                return;
            }

            digits[i] = 0;
            values[i] = choices[i][0];
        }
    }

    private static int Place(IReadOnlyList<string> list, string item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == item)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A question that a decision feeds, the questions inside it, and whether nobody else asks those.</summary>
    private sealed record FedInput(string Id, IReadOnlyList<string> Inside, bool IsAlone);
}
