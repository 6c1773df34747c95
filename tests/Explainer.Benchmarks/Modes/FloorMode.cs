using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Measuring;

namespace Explainer.Benchmarks.Modes;

/// <summary>The floors alone, in this process once warm: what the machine gives today.</summary>
internal static class FloorMode
{
    public static void Run(Workshop shop, bool full)
    {
        var table = new ResultTable($"{(full ? "full" : "plain")}: floors, in process, warm (medians)", "lessons", "reading", "Markdig", "Markdig, processor", "Markdig, one thread", "a lesson, one thread");
        foreach (var lessons in shop.Options.Lessons)
        {
            var folder = shop.Corpus(new CorpusPlan(lessons, full));
            var runs = Math.Max(3, shop.Options.RunsFor(lessons) / 2);
            Floors.Markdig(folder, Environment.ProcessorCount);
            var read = Middle(() => Floors.Read(folder));
            var all = Middle(() => Floors.Markdig(folder, Environment.ProcessorCount));
            var one = Middle(() => Floors.Markdig(folder, 1));
            table.Add(ResultTable.Number(lessons, 0), ResultTable.Milliseconds(read.Wall), ResultTable.Milliseconds(all.Wall), ResultTable.Milliseconds(all.Processor),
                ResultTable.Milliseconds(one.Wall), ResultTable.Number(one.Wall / lessons * 1000, 0) + " µs");

            Sample Middle(Action work) => Statistics.Median([.. Enumerable.Range(0, runs).Select(_ => Floors.Time(work))]);
        }

        table.Print(Console.Out);
    }
}
