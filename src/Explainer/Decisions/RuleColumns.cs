using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>What each column of a decision's table is about.</summary>
/// <param name="Inputs">For each input its column; -1 after a report when it has none.</param>
/// <param name="Name">The column of row names; -1 when there is none.</param>
/// <param name="Because">The column of reasons; -1 when there is none.</param>
internal sealed record RuleColumns(int Count, IReadOnlyList<int> Inputs, IReadOnlyList<(string Name, int Index)> Outputs, int Name, int Because)
{
    public static RuleColumns Read(
        IReadOnlyList<Located<string>> cells, SourceSpan header, IReadOnlyList<DecisionInput> inputs, bool complete, DiagnosticBag problems)
    {
        var ids = inputs.Select(input => input.Id.Value).ToList();
        var columns = Enumerable.Repeat(-1, ids.Count).ToArray();
        var outputs = new List<(string Name, int Index)>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var unknown = new List<(Located<string> Cell, string? Nearest)>();
        var (name, because, doubled) = (-1, -1, 0);
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Value.Length > 0 && !seen.TryAdd(cell.Value, cell.Span))
            {
                doubled++;
                problems.Add(DecisionProblems.NameDoubled, cell.Span, $"there are two columns `{cell.Value}`", "delete one of them",
                    new RelatedPlace(seen[cell.Value], "the first"));
            }
            else if (ids.IndexOf(cell.Value) is >= 0 and var input)
            {
                columns[input] = i;
            }
            else if (cell.Value.StartsWith("=>", StringComparison.Ordinal) && cell.Value.Length > 2)
            {
                outputs.Add((cell.Value[2..].Trim(), i));
            }
            else if (cell.Value == "#" && i == 0)
            {
                name = i;
            }
            else if (cell.Value == "Because")
            {
                because = i;
            }
            else
            {
                unknown.Add((cell, Suggest.Nearest(cell.Value, ids.Append("Because"))));
            }
        }

        foreach (var (cell, nearest) in unknown.Where(_ => complete))
        {
            problems.Add(DecisionProblems.ColumnUnknown, cell.Span, cell.Value.Length == 0 ? "this table has a column without a name" : $"`{cell.Value}` is not an input of this decision",
                nearest is null ? "name the column after an input, or start it with `=>` for an outcome" : $"did you mean `{nearest}`?");
        }

        for (var i = 0; i < ids.Count; i++)
        {
            // A column with a slip in its name is reported as unknown or doubled; that it is missing too is the same mistake.
            if (columns[i] < 0 && doubled-- <= 0 && unknown.All(column => column.Nearest != ids[i]))
            {
                problems.Add(DecisionProblems.ColumnMissing, header, $"there is no column for the input `{ids[i]}`", "add it, or delete the input");
            }
        }

        // A column that is like no input may be the outcome without its sign: its own report says so.
        if (outputs.Count == 0 && (!complete || unknown.All(column => column.Nearest is not null)))
        {
            problems.Add(DecisionProblems.ColumnMissing, header, "there is no column for the outcome", "add one that starts with `=>`, as in `=> word`");
        }

        return new RuleColumns(cells.Count, columns, outputs, name, because);
    }
}
