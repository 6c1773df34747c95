using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>What the tests of a collection share: a browser of their own, and the real site and the specimen of every block, which are built once for all.</summary>
public sealed class Suite : IAsyncLifetime
{
    private const float Patience = 30_000;

    private static readonly Lazy<Task<(BuiltSite Real, BuiltSite Specimen)>> Sites = new(() => Task.Run(BuildSites));

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private BuiltSite? _real;
    private BuiltSite? _specimen;
    private Task<IReadOnlyList<PageVisit>>? _visits;

    internal BuiltSite Real => _real!;

    internal BuiltSite Specimen => _specimen!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        var browser = Browser.Start(_playwright);
        (_real, _specimen) = await Sites.Value;
        _browser = await browser;
    }

    public async Task DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>Nobody tells when the last collection is done, so what was built goes with the process.</summary>
    private static async Task<(BuiltSite Real, BuiltSite Specimen)> BuildSites()
    {
        var sites = (Real: await BuiltSite.Real(Repository.Root), Specimen: await BuiltSite.Dressed(Repository.Specimen, Repository.Root));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Task.WhenAll(sites.Real.DisposeAsync().AsTask(), sites.Specimen.DisposeAsync().AsTask()).Wait();
        return sites;
    }

    /// <summary>Opens an address as a new reader, looks, and fails on anything that the browser complains of.</summary>
    internal Task Visit(string address, Func<IPage, Task> look, Device? device = null, params IReadOnlyList<string> expected) =>
        Read(device ?? Device.Desk, address, async page =>
        {
            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await look(page);
        }, expected);

    /// <summary>The same for several pages one after the other, in two windows at once.</summary>
    internal Task VisitAll(BuiltSite site, IEnumerable<string> paths, Func<IPage, string, Task> look, Device? device = null) =>
        WithPages(site, paths, async (page, path) =>
        {
            await page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await look(page, path);
        }, device);

    /// <summary>The same, where the page is not opened yet.</summary>
    internal async Task WithPages(BuiltSite site, IEnumerable<string> paths, Func<IPage, string, Task> look, Device? device = null)
    {
        var halves = paths.Select((path, i) => (path, i)).GroupBy(item => item.i % 2, item => item.path);
        await Task.WhenAll(halves.Select(half => Read(device ?? Device.Desk, site.Address, async page =>
        {
            foreach (var path in half)
            {
                await look(page, path);
            }
        }, [])));
    }

    /// <summary>One visit to each page, made when it is first asked for.</summary>
    internal Task<IReadOnlyList<PageVisit>> Visits() => _visits ??= PageWalk.Of(this);

    private async Task Read(Device device, string address, Func<IPage, Task> look, IReadOnlyList<string> expected)
    {
        await using var context = await _browser!.NewContextAsync(device.Options);
        context.SetDefaultTimeout(Patience);
        var complaints = new Complaints(context, new Uri(address), expected);
        var page = await context.NewPageAsync();
        try
        {
            await look(page);
            // What the browser has to say comes in order, so an answer means that nothing is left to say.
            await page.EvaluateAsync("0");
        }
        catch (Exception error) when (complaints.All.Count > 0)
        {
            throw new InvalidOperationException($"{error.Message}\nand the browser complains:\n{string.Join('\n', complaints.All)}", error);
        }

        Expected.Nothing(complaints.All);
    }
}
