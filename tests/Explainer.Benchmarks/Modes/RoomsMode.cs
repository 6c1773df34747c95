using System.Globalization;
using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Measuring;

namespace Explainer.Benchmarks.Modes;

/// <summary>Time of each room, memory, bytes, growth from size to size, and the ratios to the floors of the same run.</summary>
internal static class RoomsMode
{
    public static void Run(Workshop shop, bool full)
    {
        var sizes = shop.Options.Lessons;
        var kind = full ? "full" : "plain";
        var figures = new List<Figures>();
        foreach (var lessons in sizes)
        {
            var plan = new CorpusPlan(lessons, full);
            var folder = shop.Corpus(plan);
            var runs = Math.Max(2, shop.Options.RunsFor(lessons) / 2);
            var arguments = (string[])[Worker.Command, "rooms", folder, shop.FreshFolder("rooms-" + plan.Name), runs.ToString(CultureInfo.InvariantCulture)];
            figures.Add(Figures.Parse(ChildProcess.Run(Workshop.Self, arguments).Output));
        }

        var table = new ResultTable($"{kind}: rooms, in process (first run in brackets, then the median of the next)", [kind, .. sizes.Select(size => ResultTable.Number(size, 0) + " lessons")]);
        foreach (var room in figures[0].Rooms)
        {
            Add(room, item => $"({ResultTable.Milliseconds(item["run.0.room." + room])}) {ResultTable.Milliseconds(Statistics.Median(item.Steady("room." + room)))}");
        }

        Add("whole, wall", item => $"({ResultTable.Milliseconds(item["run.0.wall"])}) {ResultTable.Milliseconds(Wall(item))}");
        Add("whole, processor", item => $"({ResultTable.Milliseconds(item["run.0.processor"])}) {ResultTable.Milliseconds(Processor(item))}");
        Add("of it waiting for the collector", item => $"({ResultTable.Milliseconds(item["run.0.collecting"])}) {ResultTable.Milliseconds(Statistics.Median(item.Steady("collecting")))}");
        Add("allocated, first run", item => ResultTable.Megabytes(item["run.0.allocated"]));
        Add("peak memory, first run", item => ResultTable.Megabytes(item["run.0.peak"]));
        Add("files written", item => ResultTable.Number(item["files"], 0));
        Add("bytes written", item => ResultTable.Megabytes(item["bytes"]));
        Add("floor: reading", item => ResultTable.Milliseconds(item["floor.read.wall"]));
        Add("floor: Markdig alone", item => ResultTable.Milliseconds(item["floor.markdig.wall"]));
        Add("floor: Markdig, processor", item => ResultTable.Milliseconds(item["floor.markdig.processor"]));
        Add("floor: Markdig, one thread", item => ResultTable.Milliseconds(item["floor.markdig-one.wall"]));
        Add("floor: writing", item => ResultTable.Milliseconds(item["floor.write.wall"]));
        Add("whole / Markdig, wall", item => ResultTable.Times(Wall(item) / item["floor.markdig.wall"]));
        Add("whole / Markdig, processor", item => ResultTable.Times(Processor(item) / item["floor.markdig.processor"]));
        Add("whole / (Markdig + writing), wall", item => ResultTable.Times(Wall(item) / (item["floor.markdig.wall"] + item["floor.write.wall"])));
        table.Print(Console.Out);
        Growth(kind, sizes, figures);

        void Add(string name, Func<Figures, string> cell) => table.Add([name, .. figures.Select(cell)]);
    }

    private static void Growth(string kind, IReadOnlyList<int> sizes, List<Figures> figures)
    {
        if (sizes.Count < 2)
        {
            return;
        }

        var table = new ResultTable($"{kind}: growth per lesson", "from, to", "wall", "processor", "peak memory", "allocated");
        for (var i = 1; i < sizes.Count; i++)
        {
            var (small, large, few, many) = (figures[i - 1], figures[i], sizes[i - 1], sizes[i]);
            table.Add($"{few} -> {many}: cost of one lesson at the larger over that at the smaller",
                Ratio(Wall(large) / many, Wall(small) / few), Ratio(Processor(large) / many, Processor(small) / few),
                Ratio(large["run.0.peak"] / many, small["run.0.peak"] / few), Ratio(large["run.0.allocated"] / many, small["run.0.allocated"] / few));
            table.Add($"{few} -> {many}: cost of one lesson more",
                ResultTable.Milliseconds((Wall(large) - Wall(small)) / (many - few)), ResultTable.Milliseconds((Processor(large) - Processor(small)) / (many - few)),
                ResultTable.Number((large["run.0.peak"] - small["run.0.peak"]) / (many - few) * 1000) + " kB", ResultTable.Number((large["run.0.allocated"] - small["run.0.allocated"]) / (many - few) * 1000) + " kB");
        }

        table.Print(Console.Out);
    }

    private static string Ratio(double large, double small) => ResultTable.Times(large / small);

    private static double Wall(Figures figures) => Statistics.Median(figures.Steady("wall"));

    private static double Processor(Figures figures) => Statistics.Median(figures.Steady("processor"));
}
