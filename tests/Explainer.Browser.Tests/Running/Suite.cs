using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>What the tests of a collection share: a browser of their own, and the real site and the specimen of every block, which are built once for all.</summary>
public sealed class Suite : IAsyncLifetime
{
    private const float Patience = 30_000;

    private static readonly Lazy<Task<(BuiltSite Real, BuiltSite Specimen)>> Sites = new(() => Task.Run(BuildSites));

    private const int MostIdle = 8;

    private readonly List<Window> _idle = [];

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
        Read(device ?? Device.Desk, address, page => Open(page, address, look), expected);

    /// <summary>The same for several pages one after the other, in two windows at once.</summary>
    internal Task VisitAll(BuiltSite site, IEnumerable<string> paths, Func<IPage, string, Task> look, Device? device = null) =>
        WithPages(site, paths, (page, path) => Open(page, site.Address + path, opened => look(opened, path)), device);

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

    /// <summary>Opens an address in a window that nobody uses after it: for what cannot be taken back, as a clock, a permission, a script before all others, or a slower processor.</summary>
    internal async Task VisitAlone(string address, Func<IPage, Task> look, Device? device = null)
    {
        await using var window = await Window.Open(_browser!, device ?? Device.Desk, HomeOf(address), Patience);
        await Look(window, page => Open(page, address, look), []);
    }

    private static async Task Open(IPage page, string address, Func<IPage, Task> look)
    {
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await look(page);
    }

    private async Task Read(Device device, string address, Func<IPage, Task> look, IReadOnlyList<string> expected)
    {
        var window = await Take(device, HomeOf(address));
        try
        {
            await Look(window, look, expected);
            await window.Tidy();
        }
        catch
        {
            await window.DisposeAsync();
            throw;
        }

        await Keep(window);
    }

    private static async Task Look(Window window, Func<IPage, Task> look, IReadOnlyList<string> expected)
    {
        try
        {
            await look(window.Page);
            // What the browser has to say comes in order, so an answer means that nothing is left to say.
            await window.Page.EvaluateAsync("0");
        }
        catch (Exception error) when (window.Complaints.Take(expected) is { Count: > 0 } complaints)
        {
            throw new InvalidOperationException($"{error.Message}\nand the browser complains:\n{string.Join('\n', complaints)}", error);
        }

        Expected.Nothing(window.Complaints.Take(expected));
    }

    private async Task<Window> Take(Device device, Uri home)
    {
        lock (_idle)
        {
            if (_idle.FindLast(window => window.Suits(device, home)) is { } idle)
            {
                _idle.Remove(idle);
                return idle;
            }
        }

        return await Window.Open(_browser!, device, home, Patience);
    }

    /// <summary>Keeps the last few: tests of a kind come after each other.</summary>
    private async Task Keep(Window window)
    {
        Window? oldest = null;
        lock (_idle)
        {
            _idle.Add(window);
            if (_idle.Count > MostIdle)
            {
                oldest = _idle[0];
                _idle.RemoveAt(0);
            }
        }

        await (oldest?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private Uri HomeOf(string address) => new(
        address.StartsWith(Real.FileAddress, StringComparison.Ordinal) ? Real.FileAddress
        : address.StartsWith(Specimen.FileAddress, StringComparison.Ordinal) ? Specimen.FileAddress
        : new Uri(address).GetLeftPart(UriPartial.Authority) + "/");
}
