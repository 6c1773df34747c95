namespace Explainer.Decisions;

/// <summary>
/// The look-ups of a chain in the order in which they must be done, flat enough to be run for thousands of states.
/// Fed inputs that are free become variables like any other; the rest follow from their tables.
/// </summary>
internal sealed class ChainPlan
{
    private readonly List<ChainStep> _steps = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<ChainInput> _variables = [];
    private readonly DecisionChain _chain;
    private readonly Func<ChainInput, bool> _isFree;
    private readonly int[] _hits;

    public ChainPlan(DecisionChain chain, Func<ChainInput, bool> isFree)
    {
        (_chain, _isFree) = (chain, isFree);
        Visit(chain.Root);
        _hits = new int[_steps.Count];
    }

    public IReadOnlyList<ChainInput> Variables => _variables;

    /// <summary>The same look-ups as a diagram.</summary>
    public DecisionDiagram ToDiagram() => DecisionDiagram.Of(_steps, [.. _variables.Select(variable => variable.Size)]);

    /// <summary>The hit of the root for one value of every variable.</summary>
    public int Run(ReadOnlySpan<int> values)
    {
        for (var i = 0; i < _steps.Count; i++)
        {
            var step = _steps[i];
            var cell = 0;
            foreach (var term in step.Terms)
            {
                cell += term.Factor * term.Digits[term.IsVariable ? values[term.Source] : _hits[term.Source]];
            }

            _hits[i] = step.Decision.Cells[cell];
        }

        return _hits[^1];
    }

    /// <summary>The verdicts of all tables in the plan for one value of every variable.</summary>
    public ChainVerdict Solve(ReadOnlySpan<int> values)
    {
        Run(values);
        var verdicts = new Dictionary<string, TableVerdict>(StringComparer.Ordinal);
        for (var i = 0; i < _steps.Count; i++)
        {
            var step = _steps[i];
            var digits = new int[step.Terms.Length];
            for (var t = 0; t < digits.Length; t++)
            {
                var term = step.Terms[t];
                digits[t] = term.Digits[term.IsVariable ? values[term.Source] : _hits[term.Source]];
            }

            verdicts[step.Decision.Id] = new TableVerdict(step.Decision, _hits[i], digits);
        }

        return new ChainVerdict(verdicts[_chain.Root.Id], verdicts);
    }

    private int Visit(CompiledDecision decision)
    {
        if (_places.TryGetValue(decision.Id, out var place))
        {
            return place;
        }

        var terms = new ChainTerm[decision.Inputs.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = TermOf(decision.Inputs[i]);
        }

        var factor = 1;
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            terms[i] = terms[i] with { Factor = factor };
            factor *= decision.Inputs[i].Size;
        }

        _steps.Add(new ChainStep(decision, terms));
        return _places[decision.Id] = _steps.Count - 1;
    }

    private ChainTerm TermOf(CompiledInput input)
    {
        var asked = _chain.Input(input.Id);
        if (asked.From is { } from && !_isFree(asked))
        {
            return new ChainTerm(false, Visit(from), 0, [.. from.Results.Select(input.IndexOf)]);
        }

        var variable = _variables.FindIndex(known => known.Place == asked.Place);
        if (variable < 0)
        {
            variable = _variables.Count;
            _variables.Add(asked);
        }

        var digits = asked.IsNumber
            ? Enumerable.Range(0, asked.Size).Select(i => Segments.Of(input.Starts, Segments.Sample(asked.Starts, i, asked.Most)))
            : Enumerable.Range(0, asked.Size);
        return new ChainTerm(true, variable, 0, [.. digits]);
    }
}
