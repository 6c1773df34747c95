namespace Explainer.Decisions;

/// <summary>Works out verdicts where answers are unknown, over every possible one. Keeps its plans, so one for each thread.</summary>
public sealed class UnknownAnswers
{
    /// <summary>Readings repeat each other; so many verdicts are kept and no more.</summary>
    private const int MostKept = 20_000;

    /// <summary>By the fed questions that are free: a bit each, in their order.</summary>
    private readonly Dictionary<long, Plan> _plans = [];
    private readonly IReadOnlyList<FedInput> _fed;
    private readonly IReadOnlyList<string> _results;
    private readonly int[] _resultOf;

    public UnknownAnswers(DecisionChain chain)
    {
        Chain = chain;
        _fed = [.. chain.Inputs.Where(input => input.From is not null).Select(input => new FedInput(input.Place, [.. Inside(input).Select(inner => inner.Place)], !input.IsNumber && chain.IsAlone(input, chain.DefaultVerdict)))];
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
        var given = new int[Chain.Inputs.Count][];
        foreach (var input in Chain.Inputs)
        {
            given[input.Place] = answers.TryGetValue(input.Id, out var texts) ? Places(input, texts) : [];
            if (Array.IndexOf(given[input.Place], -1) >= 0)
            {
                refused = input;
                return null;
            }
        }

        refused = null;
        return Solve(given);
    }

    /// <summary>The places of answers among those of a question; -1 for one that it does not take.</summary>
    public static int[] Places(ChainInput input, IReadOnlyList<string> answers) => [.. answers.Select(input.IndexOf).Distinct()];

    /// <summary>The same for answers by their places; for each question of the chain the possible ones, none when nothing is known.</summary>
    public OpenVerdict Solve(int[][] given)
    {
        var plan = PlanFor(given);
        var choices = plan.Choices;
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = given[plan.Variables[i].Place] is { Length: > 0 } some ? some : plan.All[i];
        }

        plan.Reader.Read(choices);
        return plan.Kept(Write);
    }

    private Plan PlanFor(int[][] given)
    {
        var free = 0L;
        for (var i = 0; i < _fed.Count; i++)
        {
            if (given[_fed[i].Place].Length > 0 || IsUntouched(_fed[i], given))
            {
                free |= 1L << i;
            }
        }

        if (!_plans.TryGetValue(free, out var plan))
        {
            var places = _fed.Where((_, i) => (free & (1L << i)) != 0).Select(fed => fed.Place).ToHashSet();
            _plans[free] = plan = new Plan(new ChainPlan(Chain, input => places.Contains(input.Place)), _resultOf);
        }

        return plan;
    }

    /// <summary>Whether nothing is known of what is asked inside a fed question, and nobody else asks it: then its result is as good as any answer.</summary>
    private static bool IsUntouched(FedInput input, int[][] given)
    {
        if (!input.IsAlone)
        {
            return false;
        }

        foreach (var inner in input.Inside)
        {
            if (given[inner].Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<ChainInput> Inside(ChainInput input) => input.Inner.SelectMany(inner => Inside(inner).Prepend(inner));

    private OpenVerdict Write(Plan plan)
    {
        var outcomes = new List<RemainingOutcome>();
        for (var result = 0; result < _results.Count; result++)
        {
            List<int> hits = [.. Enumerable.Range(0, _resultOf.Length).Where(hit => plan.Reader.IsHit[hit] && _resultOf[hit] == result)];
            if (hits.Count > 0)
            {
                outcomes.Add(new RemainingOutcome(_results[result], Chain.Root.Table.TextOf(_results[result]), Chain.Root.IsCollected ? [] : [.. hits.Select(hit => Chain.Root.Table.Rules[hit])]));
            }
        }

        return new OpenVerdict(
            outcomes,
            [.. plan.Variables.Where((_, i) => plan.Choices[i].Length > 1)],
            [.. plan.Variables.Where((_, i) => plan.Reader.Matters[i])]);
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
    private sealed record FedInput(int Place, IReadOnlyList<int> Inside, bool IsAlone);

    /// <summary>The chain with some fed questions free, ready to be read again and again.</summary>
    private sealed class Plan
    {
        private readonly Dictionary<UInt128, OpenVerdict> _kept = [];

        public Plan(ChainPlan plan, int[] resultOf)
        {
            Variables = plan.Variables;
            All = [.. Variables.Select(variable => Enumerable.Range(0, variable.Size).ToArray())];
            Choices = new int[Variables.Count][];
            Reader = new DiagramReader(plan.ToDiagram(), resultOf, Variables.Count);
        }

        public IReadOnlyList<ChainInput> Variables { get; }

        /// <summary>For each variable every answer.</summary>
        public int[][] All { get; }

        /// <summary>For each variable the answers that are possible now.</summary>
        public int[][] Choices { get; }

        public DiagramReader Reader { get; }

        /// <summary>The verdict of the present reading; the same object for readings that leave the same.</summary>
        public OpenVerdict Kept(Func<Plan, OpenVerdict> write)
        {
            if (Reader.IsHit.Count + (2 * Choices.Length) > 128)
            {
                return write(this);
            }

            var key = UInt128.Zero;
            for (var i = 0; i < Choices.Length; i++)
            {
                key = (key << 2) | (Choices[i].Length > 1 ? 2u : 0u) | (Reader.Matters[i] ? 1u : 0u);
            }

            foreach (var isHit in Reader.IsHit)
            {
                key = (key << 1) | (isHit ? 1u : 0u);
            }

            if (!_kept.TryGetValue(key, out var verdict))
            {
                if (_kept.Count >= MostKept)
                {
                    _kept.Clear();
                }

                _kept[key] = verdict = write(this);
            }

            return verdict;
        }
    }
}
