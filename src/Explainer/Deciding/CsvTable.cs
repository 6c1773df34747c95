using nietras.SeparatedValues;

namespace Explainer.Deciding;

/// <summary>Copies a table of comma-separated values and adds columns to it, row by row, so that memory does not grow with the rows.</summary>
public static class CsvTable
{
    /// <summary>Writes every row that can be judged; tells of the others and leaves them out. The number of rows written.</summary>
    /// <param name="tell">Called for each row that cannot be judged, in order.</param>
    public static int Fill(TextReader input, TextWriter output, IRowJudge judge, Action<CsvProblem> tell)
    {
        using var reader = Sep.New(',').Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true, CreateToString = SepToString.PoolPerCol() }).From(input);
        using var writer = Sep.New(',').Writer(options => options with { WriteHeader = false, Escape = true }).To(output);
        var columns = 0;
        var written = 0;
        foreach (var row in reader)
        {
            var cells = Cells(row);
            if (columns == 0)
            {
                cells[0] = cells[0].TrimStart('\ufeff');
                columns = cells.Length;
                if (columns == 1 && cells[0].AsSpan().IndexOfAny(";\t") is >= 0 and var at)
                {
                    tell(new CsvProblem(1, $"the cells of this file are separated by {(cells[0][at] == ';' ? "semicolons" : "tabs")}", "save it as CSV with commas between the cells"));
                    return 0;
                }

                if (judge.Prepare(cells) is { } refusal)
                {
                    tell(new CsvProblem(1, refusal.Sentence, refusal.Help));
                    return 0;
                }

                Write(writer, cells, judge.Added);
            }
            else if (cells is [""])
            {
                // An empty line, mostly the last one.
            }
            else if (cells.Length != columns)
            {
                tell(new CsvProblem(row.LineNumberFrom, $"this row has {cells.Length} cells, the first line has {columns}", "put cells that hold a comma in double quotes"));
            }
            else if (judge.Judge(cells, out var problem) is { } added)
            {
                Write(writer, cells, added);
                written++;
            }
            else
            {
                tell(new CsvProblem(row.LineNumberFrom, problem!.Sentence, problem.Help));
            }
        }

        return written;
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
