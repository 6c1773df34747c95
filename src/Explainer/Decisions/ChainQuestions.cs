namespace Explainer.Decisions;

/// <summary>Finds out which question of a chain is asked where: a table's own questions first, then those inside its fed inputs.</summary>
internal sealed class ChainQuestions
{
    private readonly DecisionSet _decisions;
    private readonly Dictionary<string, List<CompiledInput>> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<CompiledDecision> _tables = [];
    private readonly List<ChainInput?> _inputs = [];

    public ChainQuestions(CompiledDecision root, DecisionSet decisions)
    {
        _decisions = decisions;
        Collect(root);
        Roots = Ask(root);
    }

    public IReadOnlyList<CompiledDecision> Tables => _tables;

    public IReadOnlyList<ChainInput> Roots { get; }

    public IReadOnlyList<ChainInput> Inputs => [.. _inputs.OfType<ChainInput>()];

    private CompiledDecision? FeedOf(CompiledInput input) => input.Input.From is { } from ? _decisions.Find(from.Value) : null;

    private void Collect(CompiledDecision decision)
    {
        if (_tables.Exists(known => ReferenceEquals(known, decision)))
        {
            return;
        }

        _tables.Add(decision);
        foreach (var input in decision.Inputs)
        {
            if (!_uses.TryGetValue(input.Id, out var uses))
            {
                _uses[input.Id] = uses = [];
            }

            uses.Add(input);
            if (FeedOf(input) is { } from)
            {
                Collect(from);
            }
        }
    }

    private List<ChainInput> Ask(CompiledDecision decision)
    {
        var own = decision.Inputs.Where(input => _asked.Add(input.Id)).ToList();
        var questions = new List<ChainInput>(own.Count);
        foreach (var input in own)
        {
            var place = _inputs.Count;
            _inputs.Add(null);
            var from = FeedOf(input);
            var starts = Segments.Merge(_uses[input.Id].SelectMany(use => use.Starts));
            var question = new ChainInput(input.Input, place, from, input.Values, starts, input.Least, input.Most, from is null ? [] : Ask(from));
            _inputs[place] = question;
            questions.Add(question);
        }

        return questions;
    }
}
