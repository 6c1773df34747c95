using Explainer.Decisions;
using Explainer.Diagnostics;

namespace Explainer.Deciding;

/// <summary>Rows with a column an input of a decision: adds the verdict, its reason, its row and what is missing.</summary>
public sealed class DecisionRows(DecisionChain chain, AnswerReader answers) : IRowJudge
{
    /// <summary>Rows repeat each other; so many different ones are remembered and no more, so that memory does not grow with the rows.</summary>
    private const int MostRemembered = 20_000;

    private readonly UnknownAnswers _solver = new(chain);
    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<DecisionRule, string> _reasons = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Column, ChainInput Input)> _inputs = [];
    private readonly Dictionary<(int Column, string Cell), IReadOnlyList<string>> _answers = [];

    public IReadOnlyList<string> Added { get; } = ["outcome", "verdict", "because", "row", "missing"];

    public AnswerProblem? Prepare(IReadOnlyList<string> columns)
    {
        _inputs.Clear();
        for (var i = 0; i < columns.Count; i++)
        {
            if (chain.Inputs.FirstOrDefault(input => input.Id == columns[i].Trim()) is { } input)
            {
                _inputs.Add((i, input));
            }
        }

        return _inputs.Count > 0 ? null : new AnswerProblem(
            $"no column is named after an input of `{chain.Root.Id}`",
            $"name columns {Suggest.List([.. chain.Inputs.Select(input => input.Id)])}; a column that is not there counts as unknown");
    }

    public IReadOnlyList<string>? Judge(IReadOnlyList<string> cells, out AnswerProblem? problem)
    {
        problem = null;
        var key = string.Join('\n', _inputs.Select(pair => cells[pair.Column]));
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var given = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (column, input) in _inputs)
        {
            if (!_answers.TryGetValue((column, cells[column]), out var values))
            {
                if (answers.Read(input, cells[column], out problem) is not { } read)
                {
                    return null;
                }

                // Of words there are few; numbers may all be different.
                values = read;
                if (_answers.Count < MostRemembered)
                {
                    _answers[(column, cells[column])] = values;
                }
            }

            given[input.Id] = values;
        }

        var verdict = _solver.Solve(given, out _)!;
        var rules = verdict.Outcomes.SelectMany(outcome => outcome.Rules).ToList();
        IReadOnlyList<string> added =
        [
            string.Join('|', verdict.Outcomes.Select(outcome => outcome.Result)),
            AnswerText.Words(verdict),
            string.Join(" / ", rules.Select(ReasonOf)),
            string.Join('|', rules.Select(rule => rule.Name.Value)),
            AnswerText.Missing(verdict),
        ];
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }

        return _known[key] = added;
    }

    private string ReasonOf(DecisionRule rule)
    {
        if (!_reasons.TryGetValue(rule, out var reason))
        {
            _reasons[rule] = reason = AnswerText.Reason(rule);
        }

        return reason;
    }
}
