using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Quizzes;

/// <summary>Reads the rows of a table `Item | Partner | Because` or `Item | Bin | Because`.</summary>
internal sealed class PairReader(Answers answers, string partner, DiagnosticBag problems)
{
    private readonly string[] _columns = ["Item", partner, "Because"];
    private readonly QuizSource _source = answers.Source;

    /// <summary>The rows that are whole; false in the second place when some were left out.</summary>
    public (IReadOnlyList<QuestionPair> Pairs, bool Whole) Read()
    {
        var table = answers.Table!;
        if (!CheckHeader((TableRow)table[0]))
        {
            return ([], false);
        }

        var pairs = new List<QuestionPair>(table.Count - 1);
        var items = new Dictionary<string, QuestionPair>(StringComparer.Ordinal);
        var whole = true;
        for (var i = 1; i < table.Count; i++)
        {
            if (Read((TableRow)table[i]) is not { } pair)
            {
                whole = false;
            }
            else if (items.TryAdd(pair.Item.Value, pair))
            {
                pairs.Add(pair);
            }
            else
            {
                whole = false;
                problems.Add(QuizProblems.OptionDoubled, pair.Item.Span, $"`{pair.Item.Value}` is written twice", "delete one of the two rows",
                    new RelatedPlace(items[pair.Item.Value].Item.Span, "the first"));
            }
        }

        return (pairs, whole);
    }

    private bool CheckHeader(TableRow header)
    {
        var help = $"write `| {string.Join(" | ", _columns)} |`";
        for (var i = 0; i < Math.Max(_columns.Length, header.Count); i++)
        {
            var name = i < header.Count ? MarkdownParser.PlainText(InlinesOf(header, i)) : "";
            if (i < _columns.Length && name != _columns[i])
            {
                problems.Add(QuizProblems.ColumnsWrong, Place(header, i),
                    name.Length == 0 ? $"the column `{_columns[i]}` is missing" : $"column {i + 1} is called `{name}` and should be `{_columns[i]}`", help);
                return false;
            }

            // Markdig pads the header to the widest row, so an empty extra column is the row's mistake.
            if (i >= _columns.Length && name.Length > 0)
            {
                problems.Add(QuizProblems.ColumnsWrong, Place(header, i), $"there is no place for a column `{name}`", help);
                return false;
            }
        }

        return true;
    }

    private QuestionPair? Read(TableRow row)
    {
        for (var i = _columns.Length; i < row.Count; i++)
        {
            if (FirstOf(row, i) is not null)
            {
                problems.Add(QuizProblems.ColumnsWrong, Place(row, i), "this row has more cells than the table has columns", "write `\\|` for a line that belongs to the text");
                return null;
            }
        }

        for (var i = 0; i < _columns.Length; i++)
        {
            if (FirstOf(row, i) is null)
            {
                problems.Add(QuizProblems.CellEmpty, Place(row, i), $"the cell `{_columns[i]}` of this row is empty",
                    i == 2 ? "say why the answer is right" : "fill it, or delete the row");
                return null;
            }
        }

        return new QuestionPair(Words(row, 0), FirstOf(row, 0)!, Words(row, 1), FirstOf(row, 1)!, FirstOf(row, 2)!);
    }

    private Located<string> Words(TableRow row, int column) => new(MarkdownParser.PlainText(InlinesOf(row, column)), Place(row, column));

    private static ContainerInline? InlinesOf(TableRow row, int column) =>
        column < row.Count && row[column] is TableCell { Count: > 0 } cell && cell[0] is ParagraphBlock paragraph ? paragraph.Inline : null;

    private static Inline? FirstOf(TableRow row, int column) =>
        InlinesOf(row, column)?.FirstChild is { } first && !(first is LiteralInline { NextSibling: null } literal && literal.Content.AsSpan().IsWhiteSpace()) ? first : null;

    /// <summary>A cell's place; an empty cell has none, so its row's.</summary>
    private SourceSpan Place(TableRow row, int column) =>
        column < row.Count && !row[column].Span.IsEmpty && _source.Place(row[column]) is { Length: > 0 } place ? place : _source.Place(row);
}
