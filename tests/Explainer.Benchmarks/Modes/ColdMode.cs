using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Measuring;

namespace Explainer.Benchmarks.Modes;

/// <summary>Whole processes, one after another in turn: the program, Markdig alone, writing alone, and Hugo.</summary>
internal static class ColdMode
{
    public static void Run(Workshop shop, bool full)
    {
        foreach (var lessons in shop.Options.Lessons)
        {
            var plan = new CorpusPlan(lessons, full);
            var hugo = shop.Options.VersusHugo && !full;
            RunSize(shop, plan, hugo);
        }
    }

    private static void RunSize(Workshop shop, CorpusPlan plan, bool withHugo)
    {
        var folder = shop.Corpus(plan);
        var cli = shop.Cli;
        var floors = shop.PublishedSelf;
        var site = withHugo ? shop.HugoSite(plan) : "";
        var built = "";
        var runs = new List<(string Name, Func<Sample> Measure)>
        {
            ("explainer", () => ChildProcess.Measure(cli, "build", "--root", folder, "--output", built = shop.FreshFolder("explainer"))),
        };
        if (withHugo)
        {
            runs.Add(("hugo", () => ChildProcess.Measure("hugo", "--quiet", "--source", site, "--destination", shop.FreshFolder("hugo"))));
        }

        runs.Add(("explainer, nothing changed", () => ChildProcess.Measure(cli, "build", "--root", folder, "--output", built)));
        runs.Add(("Markdig alone", () => ChildProcess.Measure(floors, Worker.Command, "floor", "markdig", folder)));
        runs.Add(("Markdig alone, one thread", () => ChildProcess.Measure(floors, Worker.Command, "floor", "markdig-one", folder)));
        runs.Add(("reading alone", () => ChildProcess.Measure(floors, Worker.Command, "floor", "read", folder)));
        runs.Add(("reading and writing the pages", () => ChildProcess.Measure(floors, Worker.Command, "floor", "write", built, shop.FreshFolder("floor"))));
        runs.Add(("a process that does nothing", () => ChildProcess.Measure(floors, Worker.Command, "floor", "nothing")));

        var count = shop.Options.RunsFor(plan.Lessons);
        var samples = runs.ToDictionary(run => run.Name, _ => new List<Sample>(), StringComparer.Ordinal);
        for (var run = 0; run <= count; run++)
        {
            foreach (var (name, measure) in runs)
            {
                var sample = measure();
                if (run > 0)
                {
                    // The first round fills the file cache.
                    samples[name].Add(sample);
                }
            }
        }

        Print(plan, runs.Select(run => run.Name), samples, count);
    }

    private static void Print(CorpusPlan plan, IEnumerable<string> names, Dictionary<string, List<Sample>> samples, int count)
    {
        var table = new ResultTable($"{plan.Name}: cold, whole process, medians of {count} runs in turn; ratios are medians of explainer / other, run by run",
            "", "wall", "processor", "peak memory", "wall ratio", "processor ratio", "memory ratio");
        var ours = samples["explainer"];
        foreach (var name in names)
        {
            var theirs = samples[name];
            var median = Statistics.Median(theirs);
            table.Add(name, ResultTable.Milliseconds(median.Wall), ResultTable.Milliseconds(median.Processor), ResultTable.Megabytes(median.Peak),
                Ratio(sample => sample.Wall), Ratio(sample => sample.Processor), Ratio(sample => sample.Peak));

            string Ratio(Func<Sample, double> figure) => ResultTable.Times(Statistics.Median(ours.Zip(theirs, (a, b) => figure(a) / figure(b))));
        }

        table.Print(Console.Out);
    }
}
