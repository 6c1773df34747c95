using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Decisions;

/// <summary>Reads the rows of a decision from its table.</summary>
/// <param name="complete">Whether every input could be read; if not, an unknown column may belong to a lost one.</param>
internal sealed class RuleReader(DecisionText text, IReadOnlyList<DecisionInput> inputs, bool complete, IHitPolicy policy, Aggregate? aggregate)
{
    private readonly DiagnosticBag _problems = text.Problems;

    /// <param name="IsWhole">Whether each row could be read and gives an outcome; if not, an outcome without a row may belong to a lost one.</param>
    internal sealed record Rows(IReadOnlyList<DecisionRule> Rules, IReadOnlyList<string> OutputNames, SourceSpan Header, bool IsWhole);

    public Rows Read(Table table)
    {
        var head = (TableRow)table[0];
        var header = text.Line(head);
        var columns = RuleColumns.Read(Cells(head).Select(cell => text.Cell(cell, header)).ToList(), header, inputs, complete, _problems);
        var rules = new List<DecisionRule>();
        var anchors = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var row in table.Skip(1).OfType<TableRow>())
        {
            if (Rule(row, columns, rules.Count + 1) is not { } rule)
            {
                continue;
            }

            if (!anchors.TryAdd(rule.Anchor, rule.Name.Span))
            {
                _problems.Add(DecisionProblems.NameDoubled, rule.Name.Span, $"there are two rows `{rule.Name.Value}`", "rename one of them",
                    new RelatedPlace(anchors[rule.Anchor], "the first"));
            }

            rules.Add(rule);
        }

        if (table.Count < 2)
        {
            _problems.Add(DecisionProblems.TableMissing, header, "this table has no rows", "add a row for each rule");
        }

        return new Rows(rules, [.. columns.Outputs.Select(output => output.Name)], header, rules.Count == table.Count - 1 && rules.TrueForAll(rule => rule.Outcome.Value.Length > 0));
    }

    /// <summary>Markdig pads short rows with cells that hold nothing, not even an empty paragraph.</summary>
    private static List<TableCell> Cells(TableRow row) => [.. row.OfType<TableCell>().Where(cell => cell.Count > 0)];

    private DecisionRule? Rule(TableRow row, RuleColumns columns, int number)
    {
        var line = text.Line(row);
        var cells = Cells(row);
        if (cells.Count != columns.Count)
        {
            _problems.Add(DecisionProblems.RowUneven, line, $"this row has {Counted.Of(cells.Count, "cell")}, but the table has {Counted.Of(columns.Count, "column")}",
                "give it one cell for each column; a `|` inside a cell is written `\\|`");
            return null;
        }

        var name = columns.Name < 0 ? new Located<string>($"{number}", line) : text.Cell(cells[columns.Name], line);
        if (name.Value.Length == 0)
        {
            _problems.Add(DecisionProblems.CellMissing, line, "this row has no name", "write one into the column `#`");
            name = new Located<string>($"{number}", line);
        }

        var tests = new List<CellTest>(inputs.Count);
        for (var i = 0; i < inputs.Count; i++)
        {
            tests.Add(Test(columns.Inputs[i] < 0 ? new Located<string>("-", line) : text.Cell(cells[columns.Inputs[i]], line), name.Value, inputs[i]));
        }

        var outcome = columns.Outputs.Count == 0 ? new Located<string>("", line) : text.Cell(cells[columns.Outputs[0].Index], line);
        var value = columns.Outputs.Count == 0 ? null : Outcome(outcome, name.Value);
        var extras = columns.Outputs.Skip(1).Select(output => MarkdownParser.PlainText(Inline(cells[output.Index]))).ToList();
        return new DecisionRule(name, tests, outcome, value, -1, extras, columns.Because < 0 ? null : Inline(cells[columns.Because]), line);
    }

    private static ContainerInline? Inline(TableCell cell) => (cell[0] as LeafBlock)?.Inline is { FirstChild: not null } inline ? inline : null;

    private CellTest Test(Located<string> cell, string row, DecisionInput input)
    {
        if (cell.Value.Length == 0)
        {
            _problems.Add(DecisionProblems.CellMissing, cell.Span, $"row `{row}` says nothing about `{input.Id.Value}`", "write `-` when anything matches");
        }
        else if (CellReader.Read(cell, _problems) is { } test)
        {
            if (input.Domain is { } domain)
            {
                CellReader.Check(test, input.Id.Value, domain, _problems);
            }

            return test;
        }

        return new CellTest("-", cell.Span, false, []);
    }

    private decimal? Outcome(Located<string> outcome, string row)
    {
        if (outcome.Value.Length == 0)
        {
            _problems.Add(DecisionProblems.CellMissing, outcome.Span, $"row `{row}` gives no outcome", "write one behind the conditions");
            return null;
        }

        if (policy is not Policies.Collect)
        {
            Ids.Check(outcome.Value, outcome.Span, _problems);
            return null;
        }

        if (DecisionNumber.TryParse(outcome.Value, out var number))
        {
            return number;
        }

        if (aggregate is not Aggregate.Count)
        {
            _problems.Add(DecisionProblems.OutcomeNumber, outcome.Span, $"`{outcome.Value}` is not a number", "write a number such as `-2` or `+1`");
        }

        return null;
    }
}
