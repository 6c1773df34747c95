using System.Globalization;
using Explainer.Benchmarks;
using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Modes;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [Worker.Command, .. var inner])
{
    return Guarded(() => Worker.Run(inner));
}

return Guarded(() =>
{
    using var shop = new Workshop(BenchmarkOptions.Parse(args));
    foreach (var full in shop.Options.Full)
    {
        foreach (var mode in shop.Options.Modes)
        {
            Action<Workshop, bool> run = mode switch
            {
                "rooms" => RoomsMode.Run,
                "floor" => FloorMode.Run,
                "cold" => ColdMode.Run,
                "warm" => WarmMode.Run,
                "preview" => PreviewMode.Run,
                "stages" => StagesMode.Run,
                _ => (corpora, everything) => corpora.Options.Lessons.ToList().ForEach(lessons => corpora.Corpus(new CorpusPlan(lessons, everything))),
            };
            run(shop, full);
        }
    }

    return 0;
});

static int Guarded(Func<int> work)
{
    try
    {
        return work();
    }
    catch (BenchmarkFailure failure)
    {
        Console.Error.WriteLine(failure.Message);
        return 1;
    }
}
