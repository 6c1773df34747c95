using System.Globalization;
using Explainer.Benchmarks.Measuring;
using Explainer.Rendering;
using Explainer.Writing;

namespace Explainer.Benchmarks.Modes;

/// <summary>The inner side: runs in a process of its own, so that its peak memory is its own, and prints `key value` lines.</summary>
internal static class Worker
{
    public const string Command = "worker";

    private static readonly DateOnly Today = new(2026, 11, 21);

    public static int Run(IReadOnlyList<string> arguments)
    {
        switch (arguments)
        {
            case ["rooms", var folder, var output, var runs]:
                Rooms(folder, output, int.Parse(runs, CultureInfo.InvariantCulture));
                return 0;
            case ["build", var folder, var runs]:
                // Only the line, so that a profiler sees nothing else.
                for (var run = 0; run < int.Parse(runs, CultureInfo.InvariantCulture); run++)
                {
                    Build(folder);
                }

                return 0;
            case ["floor", "read", var folder]:
                Floors.Read(folder);
                return 0;
            case ["floor", "markdig", var folder]:
                Floors.Markdig(folder, Environment.ProcessorCount);
                return 0;
            case ["floor", "markdig-one", var folder]:
                Floors.Markdig(folder, 1);
                return 0;
            case ["floor", "write", var from, var to]:
                Floors.Write(Load(from), to);
                return 0;
            case ["floor", "nothing"]:
                return 0;
            default:
                return 1;
        }
    }

    /// <summary>One run of the line; stops with the first diagnostics when the corpus is not right.</summary>
    public static PipelineResult Build(string folder, PipelineMemo? memo = null)
    {
        var result = Pipeline.Run(new PipelineOptions(folder, Today, memo));
        if (result.Diagnostics.Count > 0 || result.Files.Count == 0)
        {
            throw new BenchmarkFailure("the corpus has mistakes:\n" + string.Join('\n', result.Diagnostics.Take(8).Select(Line)));
        }

        return result;
    }

    private static string Line(Diagnostics.Diagnostic item)
    {
        var (line, column) = item.Span.Position();
        return $"{item.Span.File.Path}:{line}:{column}: {item.Sentence} [{item.Kind.Id}]";
    }

    private static void Rooms(string folder, string output, int runs)
    {
        IReadOnlyList<OutputFile> files = [];
        for (var run = 0; run <= runs; run++)
        {
            IReadOnlyList<(string Room, double Milliseconds)> rooms = [];
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var paused = GC.GetTotalPauseDuration();
            var pipeline = Floors.Time(() => (files, rooms) = Build(folder) is var result ? (result.Files, result.Rooms) : default);
            Say($"run.{run}.allocated", (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
            foreach (var (room, milliseconds) in rooms)
            {
                Say($"run.{run}.room.{room}", milliseconds);
            }

            var target = Path.Combine(output, run.ToString(CultureInfo.InvariantCulture));
            var writing = Floors.Time(() => Write(folder, target, files));
            Say($"run.{run}.room.writing", writing.Wall);
            Say($"run.{run}.wall", pipeline.Wall + writing.Wall);
            Say($"run.{run}.processor", pipeline.Processor + writing.Processor);
            Say($"run.{run}.peak", writing.Peak);
            Say($"run.{run}.collecting", (GC.GetTotalPauseDuration() - paused).TotalMilliseconds);
        }

        Say("files", files.Count);
        Say("bytes", files.Sum(file => (double)file.Bytes.Length) / 1e6);
        Say("floor.read", Middle(() => Floors.Read(folder), runs));
        Say("floor.markdig", Middle(() => Floors.Markdig(folder, Environment.ProcessorCount), runs + 1));
        Say("floor.markdig-one", Middle(() => Floors.Markdig(folder, 1), Math.Min(runs, 2)));
        var plain = files.Select(file => (file.Path, file.Bytes)).ToList();
        Say("floor.write", Floors.Time(() => Floors.Write(plain, Path.Combine(output, "floor"))));
    }

    private static void Write(string folder, string target, IReadOnlyList<OutputFile> files)
    {
        if (OutputFolder.Write(folder, target, files) is { Problems.Count: > 0 } refused)
        {
            throw new BenchmarkFailure("writing failed: " + Line(refused.Problems[0]));
        }
    }

    private static Sample Middle(Action work, int runs)
    {
        var samples = new List<Sample>();
        for (var run = 0; run < runs; run++)
        {
            samples.Add(Floors.Time(work));
        }

        return Statistics.Median(samples);
    }

    private static void Say(string key, Sample sample)
    {
        Say(key + ".wall", sample.Wall);
        Say(key + ".processor", sample.Processor);
    }

    private static void Say(string key, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key} {value:0.###}"));

    private static List<(string, ReadOnlyMemory<byte>)> Load(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(folder, path), (ReadOnlyMemory<byte>)File.ReadAllBytes(path)))];
}
