namespace Explainer.Decisions;

/// <summary>A decision with all the tables that feed it, asked as one: each question once, each table once.</summary>
public sealed class DecisionChain
{
    private readonly Dictionary<string, ChainInput> _byId;
    private readonly Lazy<IReadOnlyList<SmallestChange>> _changes;
    private readonly Lazy<ChainVerdict> _verdict;

    internal DecisionChain(CompiledDecision root, DecisionSet decisions)
    {
        Root = root;
        var questions = new ChainQuestions(root, decisions);
        (Tables, Questions, Inputs) = (questions.Tables, questions.Roots, questions.Inputs);
        _byId = Inputs.ToDictionary(input => input.Id, StringComparer.Ordinal);
        Default = new ChainState([.. Inputs.Select(DefaultOf)], [.. Inputs.Select(input => input.From is not null && input.Input.Default is not null && !root.Table.Unfolds)]);
        _verdict = new Lazy<ChainVerdict>(() => Solve(Default));
        _changes = new Lazy<IReadOnlyList<SmallestChange>>(() => SmallestChanges.From(this, Default));
    }

    public CompiledDecision Root { get; }

    /// <summary>The root first, then the tables that feed it in the order of first use.</summary>
    public IReadOnlyList<CompiledDecision> Tables { get; }

    /// <summary>The questions of the root; those of fed inputs stand inside them.</summary>
    public IReadOnlyList<ChainInput> Questions { get; }

    /// <summary>Every question of the chain, in the order in which they are asked.</summary>
    public IReadOnlyList<ChainInput> Inputs { get; }

    /// <summary>The state that a tool starts from.</summary>
    public ChainState Default { get; }

    public ChainVerdict DefaultVerdict => _verdict.Value;

    public IReadOnlyList<SmallestChange> DefaultChanges => _changes.Value;

    public ChainInput Input(string id) => _byId[id];

    /// <summary>The state with these answers and defaults for the rest; an answer to a fed input sets it. Null when one is unknown.</summary>
    public ChainState? State(IReadOnlyDictionary<string, string> answers)
    {
        var (texts, set) = (Default.Answers.ToArray(), Default.IsSet.ToArray());
        foreach (var (id, answer) in answers)
        {
            if (!_byId.TryGetValue(id, out var input) || input.IndexOf(answer) < 0)
            {
                return null;
            }

            (texts[input.Place], set[input.Place]) = (answer, input.From is not null);
        }

        return new ChainState(texts, set);
    }

    public ChainVerdict Solve(ChainState state)
    {
        var plan = new ChainPlan(this, input => state.IsSet[input.Place]);
        return plan.Solve(plan.Variables.Select(input => input.IndexOf(state.Answers[input.Place])).ToArray());
    }

    /// <summary>
    /// The verdict for a record that must bring its own answers: no default is used. A fed input may be given; else its
    /// decision is asked. Null with the first question that has no answer, or one that it does not take.
    /// </summary>
    public ChainVerdict? Answer(IReadOnlyDictionary<string, string> answers, out ChainInput? unanswered)
    {
        var plan = new ChainPlan(this, input => input.From is not null && answers.ContainsKey(input.Id));
        var values = new int[plan.Variables.Count];
        unanswered = null;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = answers.TryGetValue(plan.Variables[i].Id, out var answer) ? plan.Variables[i].IndexOf(answer) : -1;
            if (values[i] < 0)
            {
                unanswered = plan.Variables[i];
                return null;
            }
        }

        return plan.Solve(values);
    }

    /// <summary>The smallest changes of answers that lead elsewhere; none when every change leads to the same result.</summary>
    public IReadOnlyList<SmallestChange> Changes(ChainState state) => SmallestChanges.From(this, state);

    /// <summary>Why a row does not decide: its first condition that fails, or the row that goes before it; empty when it does, or its table is not in use.</summary>
    public string WhyNot(ChainState state, ChainVerdict verdict, CompiledDecision decision, int rule)
    {
        if (!verdict.Tables.TryGetValue(decision.Id, out var found) || found.Fires(rule))
        {
            return "";
        }

        if (decision.FirstFailing(rule, found.Digits) is >= 0 and var failing)
        {
            var input = Input(decision.Inputs[failing].Id);
            var current = input.From is { } from && !state.IsSet[input.Place] ? verdict.Tables[from.Id].Result : state.Answers[input.Place];
            var unit = input.Input.Unit.Length > 0 ? " " + input.Input.Unit : "";
            return $"{input.Id} is {current}{unit}, not {decision.Table.Rules[rule].Tests[failing].Text}";
        }

        var name = decision.Table.Rules[found.Hit].Name.Value;
        return decision.Table.Policy is Policies.Priority ? $"also matches, but row {name} goes before it" : $"also matches, but row {name} comes first";
    }

    /// <summary>Whether a fed input can be thought of as one question, because nobody else in use asks what is asked inside it.</summary>
    internal bool IsAlone(ChainInput input, ChainVerdict inUse)
    {
        if (input.From is not { } from)
        {
            return false;
        }

        var inside = new HashSet<string>(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<CompiledDecision>([from]);
        while (open.TryPop(out var decision))
        {
            if (!inside.Add(decision.Id))
            {
                continue;
            }

            foreach (var inner in decision.Inputs)
            {
                asked.Add(inner.Id);
                if (Input(inner.Id).From is { } next)
                {
                    open.Push(next);
                }
            }
        }

        return inUse.Tables.Values.All(found => inside.Contains(found.Decision.Id) || !found.Decision.Inputs.Any(other => asked.Contains(other.Id)));
    }

    /// <summary>Where the author names no default: the first value, or the least number.</summary>
    private static string DefaultOf(ChainInput input) =>
        input.Input.Default?.Value ?? (input.IsNumber ? DecisionNumber.Print(input.Least) : input.Values[0]);
}
