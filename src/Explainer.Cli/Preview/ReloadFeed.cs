using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Explainer.Cli.Preview;

/// <summary>Tells every open browser when the site has changed, by server-sent events.</summary>
internal sealed class ReloadFeed(LiveSite site) : IDisposable
{
    private readonly HashSet<Channel<bool>> _browsers = [];
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _closing = new();

    public bool HasBrowsers
    {
        get
        {
            lock (_lock)
            {
                return _browsers.Count > 0;
            }
        }
    }

    /// <summary>Wakes every browser; each is told the state of the moment it is written to.</summary>
    public void Announce()
    {
        lock (_lock)
        {
            foreach (var browser in _browsers)
            {
                browser.Writer.TryWrite(true);
            }
        }
    }

    /// <summary>Holds a connection until the browser leaves or the preview ends. The present state comes first: it may have changed since the page was sent.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            _browsers.Add(channel);
        }

        try
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);
            context.Response.ContentType = "text/event-stream; charset=utf-8";
            await context.Response.WriteAsync("retry: 500\n\n", ending.Token);
            do
            {
                await context.Response.WriteAsync($"data: {site.State.ToJson()}\n\n", ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
            }
            while (await channel.Reader.ReadAsync(ending.Token));
        }
        catch (OperationCanceledException)
        {
            // The browser left, or we do.
        }
        finally
        {
            lock (_lock)
            {
                _browsers.Remove(channel);
            }
        }
    }

    public void Close() => _closing.Cancel();

    public void Dispose() => _closing.Dispose();
}
