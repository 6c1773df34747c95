using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>A window of a browser that readers use one after the other, each as if it were new: opening one takes longer than most of them stay.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Device _device;
    private readonly Uri _home;

    private Window(IBrowserContext context, IPage page, Device device, Uri home)
    {
        (_context, Page, _device, _home) = (context, page, device, home);
        Complaints = new Complaints(context, home);
    }

    public IPage Page { get; }

    public Complaints Complaints { get; }

    /// <param name="home">The only site that is visited in it.</param>
    public static async Task<Window> Open(IBrowser browser, Device device, Uri home, float patience)
    {
        var context = await browser.NewContextAsync(device.Options);
        context.SetDefaultTimeout(patience);
        return new Window(context, await context.NewPageAsync(), device, home);
    }

    public bool Suits(Device device, Uri home) => device == _device && home == _home;

    /// <summary>Takes back what a reader leaves behind: more pages, what pages keep, routes, media, size, and the place of the mouse.</summary>
    public async Task Tidy()
    {
        foreach (var other in _context.Pages.Where(page => page != Page))
        {
            await other.CloseAsync();
        }

        await Page.UnrouteAllAsync();
        await Page.GotoAsync(new Uri(_home, "robots.txt").AbsoluteUri);
        await Page.EvaluateAsync("localStorage.clear(); sessionStorage.clear()");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.EmulateMediaAsync(_device.Media);
        if (Page.ViewportSize is not { } size || size.Width != _device.Width || size.Height != _device.Height)
        {
            await Page.SetViewportSizeAsync(_device.Width, _device.Height);
        }

        // What the browser says late is about the page that was left, and no concern of the next reader.
        Complaints.Take([]);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
