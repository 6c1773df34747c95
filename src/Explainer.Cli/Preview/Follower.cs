namespace Explainer.Cli.Preview;

/// <summary>Looks for changes and rebuilds: often while somebody watches, seldom otherwise.</summary>
internal sealed class Follower(FolderPoller poller, LiveSite site, ReloadFeed feed, Action<Rebuild> tell)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(25);
    private const int TicksUnwatched = 8;

    public async Task RunAsync(CancellationToken ending)
    {
        var ticks = 0;
        while (!ending.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(poller.IsUnsettled ? Settling : Tick, ending);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            if (!poller.IsUnsettled && !feed.HasBrowsers && ++ticks % TicksUnwatched != 0)
            {
                continue;
            }

            if (poller.Look())
            {
                tell(site.Rebuild());
                feed.Announce();
            }
        }
    }
}
