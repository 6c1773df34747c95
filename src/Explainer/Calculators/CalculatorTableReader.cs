using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Calculators;

/// <summary>Reads what a calculator says in words from its tables: the verdict (three columns) and remarks (two columns).</summary>
internal sealed class CalculatorTableReader(CalculatorText text)
{
    private const string Form = "write `| If | => Verdict | Because |`, or `| If | A title for the remarks |`";

    private readonly List<(Table Table, IReadOnlyList<Located<string>> Head)> _tables = [];

    public void Take(Table table) => _tables.Add((table, Cells((TableRow)table[0])));

    /// <summary>Reads the rows.</summary>
    /// <param name="names">Every name that a condition may use.</param>
    /// <param name="fillings">Names of lists of records.</param>
    public (IReadOnlyList<CalculatorRow> Verdict, IReadOnlyList<CalculatorNotes> Notes) Read(FormulaNames names, IReadOnlyList<CalculatorFilling> fillings)
    {
        List<CalculatorRow> verdict = [];
        var notes = new List<CalculatorNotes>();
        foreach (var (table, head) in _tables)
        {
            var rows = new List<CalculatorRow>();
            foreach (var row in table.Skip(1).OfType<TableRow>())
            {
                if (Row(row, head.Count, names, fillings) is { } read)
                {
                    rows.Add(read);
                }
            }

            if (head.Count is not (2 or 3) || head[0].Value != "If" || (head.Count == 3) != head[1].Value.StartsWith("=> ", StringComparison.Ordinal))
            {
                text.Problems.Add(CalculatorProblems.TextWrong, head.Count == 0 ? text.FirstLine(table) : head[0].Span, "this is neither a table of verdicts nor one of remarks", Form);
            }
            else if (head.Count == 2)
            {
                notes.Add(new CalculatorNotes(head[1].Value, rows));
            }
            else if (verdict.Count > 0)
            {
                text.Problems.Add(CalculatorProblems.TextWrong, head[1].Span, "this calculator has a second verdict", "put all rows into one table");
            }
            else
            {
                if (rows.Count > 0 && rows.FindIndex(row => row.When is null) != rows.Count - 1)
                {
                    text.Problems.Add(CalculatorProblems.TextWrong, head[1].Span, "the last row of a verdict, and no other, must always hold", "write `-` as its condition");
                }

                verdict = rows;
            }
        }

        return (verdict, notes);
    }

    private CalculatorRow? Row(TableRow row, int columns, FormulaNames names, IReadOnlyList<CalculatorFilling> fillings)
    {
        var cells = Cells(row);
        if (cells.Count != columns || cells.Any(cell => cell.Value.Length == 0))
        {
            text.Problems.Add(CalculatorProblems.TextWrong, text.FirstLine(row), "a cell of this row is empty", "fill in each; `-` stands for a condition that always holds");
            return null;
        }

        var when = cells[0].Value == "-" ? null : FormulaParser.Read(cells[0], names, text.Problems);
        foreach (var words in cells.Skip(1))
        {
            Check(words, names, fillings);
        }

        return new CalculatorRow(when, cells[1], columns == 3 ? cells[^1] : new Located<string>("", cells[^1].Span));
    }

    private void Check(Located<string> words, FormulaNames names, IReadOnlyList<CalculatorFilling> fillings)
    {
        foreach (var (_, name, of) in CalculatorPhrase.Pieces(words.Value))
        {
            var isKnown = name.Length == 0 || names.Known.Contains(name) || (of.Length == 0 && fillings.Any(filling => filling.Name.Value == name));
            if ((!isKnown || (of.Length > 0 && fillings.All(filling => filling.Name.Value != of))) && names.Complete)
            {
                var unknown = isKnown ? of : name;
                text.Problems.Add(CalculatorProblems.TextWrong, words.Span, $"`{{{name}{(of.Length > 0 ? " of " + of : "")}}}` names nothing that this calculator knows",
                    Suggest.Help(unknown, isKnown ? fillings.Select(filling => filling.Name.Value) : names.Known, "names"));
            }
        }
    }

    private List<Located<string>> Cells(TableRow row) =>
        [.. row.OfType<TableCell>().Select(cell => cell.Count > 0 && cell[0] is ParagraphBlock { Inline.FirstChild: not null } only ? text.Raw(only) : new Located<string>("", text.FirstLine(row)))];
}
