using Explainer.Diagnostics;
using nietras.SeparatedValues;

namespace Explainer.Deciding;

/// <summary>Copies a table of comma-separated values and adds columns to it, row by row, so that memory does not grow with the rows.</summary>
public static class CsvTable
{
    /// <summary>Writes every row that can be judged; tells of the others and leaves them out. The number of rows written.</summary>
    /// <param name="choose">Who judges the rows, by the names of the columns.</param>
    /// <param name="tell">Called for each row that cannot be judged, in order.</param>
    public static int Fill(TextReader input, TextWriter output, Func<IReadOnlyList<string>, IRowJudge> choose, Action<CsvProblem> tell)
    {
        using var quotes = new StrayQuotes(input);
        using var reader = Sep.New(',').Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true, CreateToString = SepToString.PoolPerCol() }).From(quotes);
        using var writer = Sep.New(',').Writer(options => options with { WriteHeader = false, Escape = true }).To(output);
        IRowJudge? judge = null;
        var columns = 0;
        var written = 0;
        var last = 0;
        try
        {
            foreach (var row in reader)
            {
                last = row.LineNumberToExcl - 1;
                if (quotes.OpenLine is var open and > 0 && open >= row.LineNumberFrom && open < row.LineNumberToExcl)
                {
                    tell(new CsvProblem(open, "a cell starts with a quote that is never closed, so nothing below it can be read", "close it, or delete it"));
                    return written;
                }

                var cells = Cells(row);
                if (judge is not null)
                {
                    if (Judge(judge, columns, cells, row.LineNumberFrom, tell) is { } added)
                    {
                        Write(writer, cells, added);
                        written++;
                    }

                    continue;
                }

                cells[0] = cells[0].TrimStart('\ufeff');
                judge = Choose(cells, choose, tell);
                if (judge is null)
                {
                    return 0;
                }

                columns = cells.Length;
                Write(writer, cells, judge.Added);
            }
        }
        catch (NotSupportedException)
        {
            tell(new CsvProblem(last + 1, "this row is too long to be read", "a quote in it may never be closed: close it, or delete it"));
        }

        if (judge is null)
        {
            tell(new CsvProblem(1, "this table is empty", "write the names of its columns into the first line"));
        }

        return written;
    }

    /// <summary>Who judges the rows below these names; null after a report.</summary>
    private static IRowJudge? Choose(string[] columns, Func<IReadOnlyList<string>, IRowJudge> choose, Action<CsvProblem> tell)
    {
        IRowJudge? judge = null;
        var refusal = Refusal(columns);
        if (refusal is null)
        {
            judge = choose(columns);
            refusal = judge.Added.FirstOrDefault(added => columns.Any(column => column.Trim() == added)) is { } taken
                ? new AnswerProblem($"a column is called `{taken}`, as one that is added", "rename or delete it")
                : judge.Prepare(columns);
        }

        if (refusal is null)
        {
            return judge;
        }

        tell(new CsvProblem(1, refusal));
        return null;
    }

    /// <summary>What to add to a row; null for an empty line, and after a report.</summary>
    private static IReadOnlyList<string>? Judge(IRowJudge judge, int columns, string[] cells, int line, Action<CsvProblem> tell)
    {
        // Mostly the last line is empty.
        if (cells is [""])
        {
            return null;
        }

        if (cells.Length != columns)
        {
            tell(new CsvProblem(line, $"this row has {Counted.Of(cells.Length, "cell")}, the first line has {columns}", "put cells that hold a comma in double quotes"));
            return null;
        }

        if (judge.Judge(cells, out var problem) is { } added)
        {
            return added;
        }

        tell(new CsvProblem(line, problem!));
        return null;
    }

    private static AnswerProblem? Refusal(string[] columns)
    {
        if (columns.Length == 1 && columns[0].AsSpan().IndexOfAny(";\t") is >= 0 and var at)
        {
            return new AnswerProblem($"the cells of this file are separated by {(columns[0][at] == ';' ? "semicolons" : "tabs")}", "save it as CSV with commas between the cells");
        }

        var doubled = columns.Select(column => column.Trim()).Where(column => column.Length > 0).GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return doubled is null ? null : new AnswerProblem($"two columns are called `{doubled.Key}`", "rename or delete one of them");
    }

    private static string[] Cells(SepReader.Row row)
    {
        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].ToString();
        }

        return cells;
    }

    private static void Write(SepWriter writer, string[] cells, IReadOnlyList<string> added)
    {
        using var row = writer.NewRow();
        for (var i = 0; i < cells.Length; i++)
        {
            row[i].Set(cells[i]);
        }

        for (var i = 0; i < added.Count; i++)
        {
            row[cells.Length + i].Set(added[i]);
        }
    }
}
