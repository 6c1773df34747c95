using System.Globalization;

namespace Explainer.Benchmarks.Modes;

/// <summary>What a worker printed: keys and numbers, in order.</summary>
internal sealed class Figures
{
    private readonly List<(string Key, double Value)> _lines = [];

    public static Figures Parse(string output)
    {
        var figures = new Figures();
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // The name of a room may hold spaces; the number comes last.
            var space = line.LastIndexOf(' ');
            figures._lines.Add((line[..space], double.Parse(line[(space + 1)..], CultureInfo.InvariantCulture)));
        }

        return figures;
    }

    public double this[string key] => _lines.Find(line => line.Key == key) is { Key: not null } found ? found.Value : double.NaN;

    /// <summary>The value of one key over the runs, without the first one, which starts cold.</summary>
    public IEnumerable<double> Steady(string key) =>
        _lines.Where(line => line.Key.EndsWith("." + key, StringComparison.Ordinal) && line.Key.StartsWith("run.", StringComparison.Ordinal) && !line.Key.StartsWith("run.0.", StringComparison.Ordinal))
            .Select(line => line.Value);

    public IEnumerable<string> Rooms =>
        _lines.Where(line => line.Key.StartsWith("run.0.room.", StringComparison.Ordinal)).Select(line => line.Key["run.0.room.".Length..]);
}
