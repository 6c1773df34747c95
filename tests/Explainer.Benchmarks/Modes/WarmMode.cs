using System.Diagnostics;
using System.Text;
using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Measuring;

namespace Explainer.Benchmarks.Modes;

/// <summary>From a saved file to the new bytes of the site, with the memo that the preview keeps.</summary>
internal static class WarmMode
{
    public static void Run(Workshop shop, bool full)
    {
        var table = new ResultTable($"{(full ? "full" : "plain")}: one edit, warm, in process: saved file to new bytes ({shop.Options.Edits} edits)",
            "lessons", "first build", "p50", "p95", "longest", "slowest room, p50");
        foreach (var lessons in shop.Options.Lessons.Where(size => size <= 2000))
        {
            var plan = new CorpusPlan(lessons, full);
            var folder = shop.Corpus(plan);
            var memo = new PipelineMemo();
            var first = Floors.Time(() => Worker.Build(folder, memo)).Wall;
            var edits = new Edits(folder, plan, "warm");
            var times = new List<double>();
            var rooms = new Dictionary<string, List<double>>(StringComparer.Ordinal);
            for (var i = 0; i < shop.Options.Edits; i++)
            {
                var (page, words, save) = edits.Next(i);
                save();
                var clock = Stopwatch.StartNew();
                var result = Worker.Build(folder, memo);
                times.Add(clock.Elapsed.TotalMilliseconds);
                foreach (var (room, milliseconds) in result.Rooms)
                {
                    (rooms.TryGetValue(room, out var list) ? list : rooms[room] = []).Add(milliseconds);
                }

                var bytes = result.Files.First(file => file.Path == page).Bytes.Span;
                if (bytes.IndexOf(Encoding.UTF8.GetBytes(words)) < 0)
                {
                    throw new BenchmarkFailure($"{page} does not show the edit");
                }
            }

            var slowest = rooms.Select(room => (Room: room.Key, Time: Statistics.Median(room.Value))).MaxBy(room => room.Time);
            table.Add(ResultTable.Number(lessons, 0), ResultTable.Milliseconds(first), ResultTable.Milliseconds(Statistics.Percentile(times, 50)),
                ResultTable.Milliseconds(Statistics.Percentile(times, 95)), ResultTable.Milliseconds(times.Max()), $"{slowest.Room} {ResultTable.Milliseconds(slowest.Time)}");
        }

        table.Print(Console.Out);
    }
}
