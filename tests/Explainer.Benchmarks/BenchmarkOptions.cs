using System.Globalization;

namespace Explainer.Benchmarks;

/// <summary>What to measure, on how many lessons, and with which programs.</summary>
/// <param name="Program">The published <c>Explainer.Cli</c>; null: publish it first.</param>
/// <param name="Runs">Runs a figure is the middle of; null: more for small corpora.</param>
/// <param name="Folder">Where corpora and outputs are put down.</param>
/// <param name="Keep">Leaves the corpora where they are.</param>
internal sealed record BenchmarkOptions(
    IReadOnlyList<string> Modes,
    IReadOnlyList<int> Lessons,
    IReadOnlyList<bool> Full,
    string? Program,
    bool VersusHugo,
    int? Runs,
    int Edits,
    string Folder,
    bool Keep)
{
    public const string Usage = """
        corpus | rooms | stages | floor | cold | warm | preview | all
          --lessons 60,1000,10000   sizes
          --kind plain|full|both    default both
          --program PATH            a published Explainer.Cli (default: publish it, ReadyToRun)
          --vs-hugo                 also Hugo, in pairs (plain corpora; with cold and all)
          --runs N                  runs a figure is the median of
          --edits N                 edits for warm and preview (default 40)
          --folder DIR              where corpora are written (default: a new folder for temporary files)
          --keep                    do not delete them
        """;

    private static readonly string[] Known = ["corpus", "rooms", "stages", "floor", "cold", "warm", "preview"];

    public static BenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var modes = new List<string>();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument is "--vs-hugo" or "--keep")
            {
                named[argument] = "";
            }
            else if (argument is "--lessons" or "--kind" or "--program" or "--runs" or "--edits" or "--folder")
            {
                named[argument] = ++i < arguments.Count ? arguments[i] : throw new BenchmarkFailure($"{argument} needs a value\n{Usage}");
            }
            else if (argument == "all")
            {
                modes.AddRange(Known[1..]);
            }
            else
            {
                modes.Add(Known.Contains(argument, StringComparer.Ordinal) ? argument : throw new BenchmarkFailure($"unknown: {argument}\n{Usage}"));
            }
        }

        return new BenchmarkOptions(
            modes.Count > 0 ? [.. modes.Distinct()] : ["rooms"],
            [.. (named.GetValueOrDefault("--lessons") ?? "60,1000,10000").Split(',').Select(Number)],
            named.GetValueOrDefault("--kind") switch { "plain" => [false], "full" => [true], null or "both" => [false, true], var other => throw new BenchmarkFailure($"unknown kind: {other}\n{Usage}") },
            named.GetValueOrDefault("--program"),
            named.ContainsKey("--vs-hugo"),
            named.TryGetValue("--runs", out var runs) ? Number(runs) : null,
            named.TryGetValue("--edits", out var edits) ? Number(edits) : 40,
            named.GetValueOrDefault("--folder") ?? Path.Combine(Path.GetTempPath(), $"explainer-benchmark-{Environment.ProcessId}"),
            named.ContainsKey("--keep") || modes.Contains("corpus"));
    }

    /// <summary>Fewer runs where each takes long.</summary>
    public int RunsFor(int lessons) => Runs ?? (lessons <= 100 ? 15 : lessons <= 2000 ? 9 : 5);

    private static int Number(string text) => int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number
        : throw new BenchmarkFailure($"not a number of at least 1: {text}\n{Usage}");
}
