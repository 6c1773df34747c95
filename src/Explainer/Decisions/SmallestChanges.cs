namespace Explainer.Decisions;

/// <summary>Searches the states of a chain for the nearest one of each other result. The page's script searches alike.</summary>
internal sealed class SmallestChanges
{
    private const int MostCombinations = 20_000;
    private const int MostListed = 5;

    private readonly ChainPlan _plan;
    private readonly IReadOnlyList<string> _results;
    private readonly int[] _here;
    private readonly int[] _now;
    private readonly int _most;
    private readonly Dictionary<string, Found> _nearest = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    private sealed record Found(int Count, int Steps, int[] Values);

    private SmallestChanges(ChainPlan plan, IReadOnlyList<string> results, int[] here)
    {
        (_plan, _results, _here, _now) = (plan, results, here, [.. here]);
        var combinations = plan.Variables.Aggregate(1L, (product, input) => Math.Min(product * input.Size, int.MaxValue));
        _most = combinations > MostCombinations ? 2 : here.Length;
    }

    /// <summary>
    /// For each other result the state with the fewest changed answers, then the fewest steps along their values, then
    /// the first in the order of questions and values; at most five, the nearest first.
    /// </summary>
    public static IReadOnlyList<SmallestChange> From(DecisionChain chain, ChainState state)
    {
        var verdict = chain.Solve(state);
        var plan = new ChainPlan(chain, input => state.IsSet[input.Place] || (!input.IsNumber && chain.IsAlone(input, verdict)));
        var here = plan.Variables.Select(input => input.From is { } from && !state.IsSet[input.Place]
            ? input.IndexOf(verdict.Tables[from.Id].Result)
            : input.IndexOf(state.Answers[input.Place])).ToArray();
        var search = new SmallestChanges(plan, chain.Root.Results, here);
        search.Walk(0, 0, 0);
        return [.. search._order.Where(result => result != verdict.Root.Result)
            .Select(result => (Result: result, Found: search._nearest[result]))
            .OrderBy(change => change.Found.Count).ThenBy(change => change.Found.Steps)
            .Take(MostListed)
            .Select(change => new SmallestChange(change.Result, chain.Root.Table.TextOf(change.Result),
                [.. plan.Variables.Select((input, i) => (input, change.Found.Values[i])).Where((move, i) => move.Item2 != here[i])]))];
    }

    private void Walk(int variable, int count, int steps)
    {
        if (variable == _now.Length)
        {
            Meet(_results[_plan.Run(_now)], count, steps);
            return;
        }

        var size = _plan.Variables[variable].Size;
        for (var index = 0; index < size; index++)
        {
            var moved = index == _here[variable] ? 0 : 1;
            if (count + moved <= _most)
            {
                _now[variable] = index;
                Walk(variable + 1, count + moved, steps + Math.Abs(index - _here[variable]));
            }
        }

        _now[variable] = _here[variable];
    }

    private void Meet(string result, int count, int steps)
    {
        if (!_nearest.TryGetValue(result, out var best))
        {
            _order.Add(result);
        }
        else if (count > best.Count || (count == best.Count && steps >= best.Steps))
        {
            return;
        }

        _nearest[result] = new Found(count, steps, [.. _now]);
    }
}
