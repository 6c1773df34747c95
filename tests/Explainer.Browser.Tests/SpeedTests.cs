using System.Globalization;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Explainer.BrowserTests;

/// <summary>What a page weighs, whether it jumps, and how soon it answers.</summary>
[Collection(OneBrowser.Name)]
public sealed class SpeedTests(Suite suite, ITestOutputHelper output)
{
    private const int FirstFlight = 14_600;

    /// <summary>What the browser itself says that it waited for before it painted anything.</summary>
    private const string Blocking = "() => performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => entry.name)";

    private static Device Phone { get; } = new(412, 915);

    [Fact]
    public async Task A_lesson_or_tool_fits_the_first_flight_and_loads_little_else()
    {
        var tooMuch = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var pages = suite.Real.Lessons.Concat(suite.Real.Tools).Select(path => (suite.Real, path)).Append((suite.Specimen, suite.Specimen.Lessons.Last()));
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (item, _) =>
        {
            var (site, path) = item;
            var requests = new List<IRequest>();
            var headers = 0;
            string[] blocked = [];
            await suite.Visit(site.Address + "404.html", async page =>
            {
                page.Request += (_, request) => requests.Add(request);
                var response = await page.GotoAsync(site.Address + path);
                headers = (await response!.HeadersArrayAsync()).Sum(header => header.Name.Length + header.Value.Length + 4);
                blocked = await page.EvaluateAsync<string[]>(Blocking);
            });
            var files = requests.Select(request => new Uri(request.Url).AbsolutePath[1..]).ToList();
            Assert.NotEmpty(blocked);
            var blocking = blocked.Select(url => new Uri(url).AbsolutePath[1..]).Sum(file => site.Weight(file));
            var scripts = files.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Sum(file => site.Weight(file));
            var first = headers + site.Weight(path) + blocking;
            var all = headers + files.Sum(file => site.Weight(file));
            var hasTool = site.Text(path).Contains("class=\"tool\"", StringComparison.Ordinal);
            var weights = string.Create(CultureInfo.InvariantCulture,
                $"{path}{(hasTool ? " (with a tool)" : "")}: first flight {first:N0} (html {site.Weight(path):N0}, css {blocking:N0}, headers {headers:N0}), js {scripts:N0}, all {all:N0} in {requests.Count} requests");
            lock (tooMuch)
            {
                output.WriteLine(weights);
            }

            if (first > FirstFlight || scripts > (hasTool ? 12 : 8) * 1024 || all > 30 * 1024 || requests.Count > 6 || requests.Exists(request => request.ResourceType == "font"))
            {
                tooMuch.Enqueue(weights);
            }
        });

        Expected.Nothing(tooMuch);
    }

    [Fact]
    public async Task Nothing_jumps_while_a_page_loads_and_is_upgraded()
    {
        var jumps = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var gates = new System.Collections.Concurrent.ConcurrentDictionary<IPage, TaskCompletionSource>();
        foreach (var (site, device) in ((BuiltSite, Device)[])[(suite.Real, Phone), (suite.Specimen, Phone), (suite.Specimen, Device.Desk)])
        {
            await suite.WithPages(site, site.Samples.Where(path => site == suite.Real || site.Lessons.Contains(path)).Concat(site == suite.Real ? ["search/?q=licence"] : []), async (page, path) =>
            {
                // Scripts come after the first paint, as on a slow line: what they do then is seen.
                var routed = gates.ContainsKey(page);
                var painted = gates[page] = new TaskCompletionSource();
                if (!routed)
                {
                    await page.RouteAsync("**/*.js", async route =>
                    {
                        await gates[page].Task;
                        await route.ContinueAsync();
                    });
                }

                await page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
                await page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
                painted.SetResult();
                await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
                if (await page.EvaluateAsync<string>(Jumps) is { Length: > 0 } jump)
                {
                    jumps.Enqueue($"{path} at {device.Width} px: {jump}");
                }
            }, device);
        }

        Expected.Nothing(jumps);
    }

    [Fact]
    public async Task The_answer_of_a_slow_machine_is_measured() =>
        await suite.Visit(suite.Real.Address + "tools/which-word/", async page =>
        {
            var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 6 });
            var times = await page.EvaluateAsync<double[]>(Answers);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"at 6 times slower, input to painted verdict: median {times.Order().ElementAt(times.Length / 2):N0} ms, worst {times.Max():N0} ms of {times.Length}"));
            Assert.True(times.Max() < 1000);
        });

    private const string Jumps = """
        () => new Promise((done) => {
          const name = (node) => node ? (node.localName || node.nodeName) + "." + (node.className || "") : "?";
          const found = [];
          let total = 0;
          new PerformanceObserver((list) => {
            for (const shift of list.getEntries()) {
              total += shift.value;
              found.push(shift.value.toFixed(4) + " " + shift.sources.map((source) => name(source.node)).join(" "));
            }
          }).observe({ type: "layout-shift", buffered: true });
          // A report prints three decimals: below half of the last, nothing jumped.
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(total < 0.0005 ? "" : found.join("; ")))));
        })
        """;

    private const string Answers = """
        async () => {
          const times = [];
          for (const radio of [...document.querySelectorAll("ex-decision [type=radio]")].slice(0, 40)) {
            const start = performance.now();
            radio.click();
            await new Promise((done) => requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = done;
              channel.port2.postMessage(0);
            }));
            times.push(performance.now() - start);
          }
          return times;
        }
        """;
}
