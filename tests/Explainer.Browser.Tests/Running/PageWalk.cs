using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>What one visit to a page showed that several tests ask about: loading each page anew for each of them takes minutes.</summary>
/// <param name="Width">Of the window while it loaded, in CSS pixels.</param>
/// <param name="Jump">What moved while the page loaded and was upgraded; empty when nothing did.</param>
/// <param name="TooWide">Each width at which it scrolls sideways, and what sticks out.</param>
/// <param name="Asked">Paths of all requests, its own first.</param>
/// <param name="Blocking">Paths of what the browser itself says that it waited for before it painted anything.</param>
/// <param name="Headers">Bytes of the headers of its own answer.</param>
/// <param name="HasFont">Whether it asked for a font.</param>
internal sealed record PageVisit(
    BuiltSite Site,
    string Path,
    int Width,
    string Jump,
    IReadOnlyList<string> TooWide,
    IReadOnlyList<string> Asked,
    IReadOnlyList<string> Blocking,
    int Headers,
    bool HasFont);

/// <summary>Visits pages as a reader on a slow line: scripts come after the first paint.</summary>
internal static class PageWalk
{
    /// <summary>The pages of the samples are looked at in these, the longest of each kind in more.</summary>
    private static readonly int[] Widths = [320, 768, 1280];

    private static readonly int[] MoreWidths = [360, 1920];

    public static Device Phone { get; } = new(412, 915);

    /// <summary>The real site and the specimen on a phone, the page of search with a question in its address, and the lessons of the specimen on a desk too: they hold every block.</summary>
    public static async Task<IReadOnlyList<PageVisit>> Of(Suite suite)
    {
        var visits = new ConcurrentQueue<PageVisit>();
        foreach (var (site, paths, device) in ((BuiltSite, IEnumerable<string>, Device)[])
            [(suite.Real, suite.Real.Samples.Append("search/?q=licence"), Phone), (suite.Specimen, suite.Specimen.Samples, Phone), (suite.Specimen, suite.Specimen.Lessons, Device.Desk)])
        {
            var gates = new ConcurrentDictionary<IPage, TaskCompletionSource>();
            await suite.WithPages(site, paths, async (page, path) =>
                visits.Enqueue(await Visit(page, site, path, device, gates)), device);
        }

        return [.. visits.OrderBy(visit => visit.Path, StringComparer.Ordinal)];
    }

    private static async Task<PageVisit> Visit(IPage page, BuiltSite site, string path, Device device, ConcurrentDictionary<IPage, TaskCompletionSource> gates)
    {
        // One route for the life of a page: taking it off and putting it on again loses requests.
        var isKnown = gates.ContainsKey(page);
        var painted = gates[page] = new TaskCompletionSource();
        if (!isKnown)
        {
            await page.RouteAsync("**/*.js", async route =>
            {
                await gates[page].Task;
                await route.ContinueAsync();
            });
        }

        var requests = new ConcurrentQueue<IRequest>();
        void Note(object? sender, IRequest request) => requests.Enqueue(request);
        page.Request += Note;
        await page.SetViewportSizeAsync(device.Width, device.Height);
        var response = await page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.EvaluateAsync(Scripts.Painted);
        painted.SetResult();
        await page.EvaluateAsync(Scripts.Loaded);
        var jump = await page.EvaluateAsync<string>(Scripts.Jumps);
        page.Request -= Note;
        var blocking = await page.EvaluateAsync<string[]>(Scripts.Blocking);
        await IsWhole(page, script: true);
        await page.EvaluateAsync(Scripts.Unfold);
        var wide = new List<string>();
        var isLongest = site.Longest.Contains(path);
        foreach (var width in isLongest ? Widths.Concat(MoreWidths) : Widths)
        {
            await Measure(page, width, "", wide);
        }

        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        foreach (var width in isLongest ? (int[])[1280, 768] : [768])
        {
            await Measure(page, width, " with text twice as large", wide);
        }

        var headers = (await response!.HeadersArrayAsync()).Sum(header => header.Name.Length + header.Value.Length + 4);
        return new PageVisit(site, path, device.Width, jump, wide, [.. requests.Select(request => PathOf(request.Url))], [.. blocking.Select(PathOf)], headers, requests.Any(request => request.ResourceType == "font"));
    }

    /// <summary>One heading, a text, and all that scripts have to bring to life.</summary>
    public static async Task IsWhole(IPage page, bool script) => Assert.Equal("", await page.EvaluateAsync<string>(Scripts.Missing, script));

    private static async Task Measure(IPage page, int width, string how, List<string> wide)
    {
        await page.SetViewportSizeAsync(width, 900);
        if (await page.EvaluateAsync<string>(Scripts.TooWide) is { Length: > 0 } over)
        {
            wide.Add($"at {width} px{how}: {over}");
        }
    }

    private static string PathOf(string url) => new Uri(url).AbsolutePath[1..];
}
