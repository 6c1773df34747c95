using Explainer.Decisions;
using Explainer.Diagnostics;

namespace Explainer.Deciding;

/// <summary>Rows with a column an input of a decision: adds the verdict, its reason, its row, what is missing, and the further outputs of the table.</summary>
public sealed class DecisionRows(DecisionChain chain, AnswerReader answers) : IRowJudge
{
    /// <summary>Cells and verdicts repeat each other; so many different ones are remembered and no more, so that memory does not grow with the rows.</summary>
    private const int MostRemembered = 20_000;

    private readonly UnknownAnswers _solver = new(chain);
    private readonly Dictionary<OpenVerdict, IReadOnlyList<string>> _written = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DecisionRule, string> _reasons = new(ReferenceEqualityComparer.Instance);
    private readonly List<Column> _columns = [];
    private readonly int[][] _given = new int[chain.Inputs.Count][];

    public IReadOnlyList<string> Added { get; } = ["outcome", "verdict", "because", "row", "missing", .. chain.Root.Table.OutputNames.Skip(1)];

    public AnswerProblem? Prepare(IReadOnlyList<string> columns)
    {
        _columns.Clear();
        Array.Fill(_given, []);
        for (var i = 0; i < columns.Count; i++)
        {
            if (chain.Inputs.FirstOrDefault(input => input.Id == columns[i].Trim()) is { } input)
            {
                _columns.Add(new Column(i, input, new Dictionary<string, int[]>(StringComparer.Ordinal)));
            }
        }

        List<string> known = [.. chain.Inputs.Select(input => input.Id)];
        return ColumnSlips.Find([.. columns.Select(column => column.Trim())], known) ?? (_columns.Count > 0 ? null : new AnswerProblem(
            $"no column is named after an input of `{chain.Root.Id}`", $"name columns {Suggest.List(known)}; a column that is not there counts as unknown"));
    }

    public IReadOnlyList<string>? Judge(IReadOnlyList<string> cells, out AnswerProblem? problem)
    {
        problem = null;
        foreach (var column in _columns)
        {
            var cell = cells[column.At];
            if (!column.Read.TryGetValue(cell, out var places))
            {
                if (answers.Read(column.Input, cell, out problem) is not { } values)
                {
                    return null;
                }

                // Of words there are few; numbers may all be different.
                places = UnknownAnswers.Places(column.Input, values);
                if (column.Read.Count < MostRemembered)
                {
                    column.Read[cell] = places;
                }
            }

            _given[column.Input.Place] = places;
        }

        var verdict = _solver.Solve(_given);
        if (!_written.TryGetValue(verdict, out var added))
        {
            if (_written.Count >= MostRemembered)
            {
                _written.Clear();
            }

            _written[verdict] = added = Write(verdict);
        }

        return added;
    }

    private IReadOnlyList<string> Write(OpenVerdict verdict)
    {
        var rules = verdict.Outcomes.SelectMany(outcome => outcome.Rules).ToList();
        return
        [
            string.Join('|', verdict.Outcomes.Select(outcome => outcome.Result)),
            verdict.Words,
            string.Join(" / ", rules.Select(ReasonOf)),
            string.Join('|', rules.Select(rule => rule.Name.Value)),
            AnswerText.Missing(verdict),
            .. chain.Root.Table.OutputNames.Skip(1).Select((_, i) => string.Join(" / ", rules.Select(rule => rule.Extras[i]).Distinct(StringComparer.Ordinal))),
        ];
    }

    private string ReasonOf(DecisionRule rule)
    {
        if (!_reasons.TryGetValue(rule, out var reason))
        {
            _reasons[rule] = reason = AnswerText.Reason(rule);
        }

        return reason;
    }

    /// <summary>A column that answers an input, with the answers that its cells have given so far.</summary>
    private sealed record Column(int At, ChainInput Input, Dictionary<string, int[]> Read);
}
