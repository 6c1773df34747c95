using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Measuring;

namespace Explainer.Benchmarks.Modes;

/// <summary>From a saved file to the new page served: the real program with its server and its poller, and a browser that listens.</summary>
internal static class PreviewMode
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void Run(Workshop shop, bool full)
    {
        var table = new ResultTable($"{(full ? "full" : "plain")}: one edit, preview: saved file to new page served ({shop.Options.Edits} edits)", "lessons", "first page", "p50", "p95", "longest");
        foreach (var lessons in shop.Options.Lessons.Where(size => size <= 2000))
        {
            var plan = new CorpusPlan(lessons, full);
            var (first, times) = Follow(shop.Cli, shop.Corpus(plan), plan, shop.Options.Edits);
            table.Add(ResultTable.Number(lessons, 0), ResultTable.Milliseconds(first), ResultTable.Milliseconds(Statistics.Percentile(times, 50)),
                ResultTable.Milliseconds(Statistics.Percentile(times, 95)), ResultTable.Milliseconds(times.Max()));
        }

        table.Print(Console.Out);
    }

    private static (double First, List<double> Times) Follow(string cli, string folder, CorpusPlan plan, int edits)
    {
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo(cli) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["preview", "--root", folder, "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = Patience };
            WaitFor(client, "index.html", "A Measured Course", process);
            var first = clock.Elapsed.TotalMilliseconds;

            // The poller looks more often while a browser is connected, so one is.
            using var feed = client.GetStreamAsync(new Uri(FeedOf(client), UriKind.RelativeOrAbsolute)).GetAwaiter().GetResult();
            var work = new Edits(folder, plan, "preview");
            var times = new List<double>();
            for (var i = 0; i < edits; i++)
            {
                // Not in step with the poller.
                Thread.Sleep(150 + (i * 37 % 100));
                var (page, words, save) = work.Next(i);
                if (Get(client, page).Contains(words, StringComparison.Ordinal))
                {
                    throw new BenchmarkFailure($"{page} shows the edit before it is saved");
                }

                save();
                clock.Restart();
                WaitFor(client, page, words, process);
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            return (first, times);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static void WaitFor(HttpClient client, string page, string words, Process process)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            try
            {
                if (Get(client, page).Contains(words, StringComparison.Ordinal))
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not listening yet.
            }

            Thread.Sleep(3);
        }

        throw new BenchmarkFailure($"the preview did not show `{words}` on {page} within {Patience.TotalSeconds} s");
    }

    private static string Get(HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    /// <summary>The address that the reload script listens to.</summary>
    private static string FeedOf(HttpClient client)
    {
        var script = Get(client, "_explainer/reload.js");
        const string Mark = "new EventSource(";
        var at = script.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new BenchmarkFailure("the reload script names no event source");
        }

        var quote = script[at + Mark.Length];
        var from = at + Mark.Length + 1;
        return script[from..script.IndexOf(quote, from)];
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
