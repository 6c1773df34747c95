using System.Globalization;
using System.Text;

namespace Explainer.Benchmarks.Measuring;

/// <summary>A plain table of figures: the first column to the left, the others to the right.</summary>
internal sealed class ResultTable(string title, params IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    public static string Number(double number, int digits = 1) =>
        double.IsFinite(number) ? number.ToString("N" + digits, CultureInfo.InvariantCulture) : "-";

    public static string Milliseconds(double number) => Number(number, number < 10 ? 2 : number < 1000 ? 1 : 0) + " ms";

    public static string Megabytes(double number) => Number(number) + " MB";

    public static string Times(double number) => double.IsFinite(number) ? Number(number, 2) + " x" : "-";

    public void Print(TextWriter output)
    {
        var widths = columns.Select((column, i) => _rows.Select(row => i < row.Count ? row[i].Length : 0).Append(column.Length).Max()).ToList();
        var text = new StringBuilder("\n").Append(title).Append('\n');
        foreach (var row in _rows.Prepend(columns))
        {
            var line = new StringBuilder();
            for (var i = 0; i < columns.Count; i++)
            {
                var cell = i < row.Count ? row[i] : "";
                line.Append(i == 0 ? cell.PadRight(widths[i]) : "  " + cell.PadLeft(widths[i]));
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        output.Write(text);
    }
}
