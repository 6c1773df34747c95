using System.Text.Json;
using Explainer.Cli.Preview;
using Xunit;

namespace Explainer.Tests.Preview;

/// <summary>A browser learns of each change, and the last good site stays up while something is wrong.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task A_browser_is_told_where_it_is_and_then_of_each_change()
    {
        await using var preview = await PreviewFixture.StartAsync();
        using var events = await ListenAsync(preview);
        var before = await NextAsync(events);
        Assert.Null(before.Problems);

        preview["index.html"] = "<html><body>new home</body></html>";
        preview.Change();

        var after = await NextAsync(events);
        Assert.NotEqual(before.Version, after.Version);
        Assert.Contains($"new home<script src=\"/_explainer/reload.js\" data-version=\"{after.Version}\">",
            await preview.Client.GetStringAsync(new Uri("", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_good_site_stays_while_something_is_wrong_and_the_problem_goes_by_itself()
    {
        await using var preview = await PreviewFixture.StartAsync();
        using var events = await ListenAsync(preview);
        var good = await NextAsync(events);

        preview.Problem = "bad";
        preview.Change();
        var wrong = await NextAsync(events);
        Assert.Equal(good.Version, wrong.Version);
        Assert.Equal("input/a.md:1:1: error: `bad` is wrong [test-mistake]\n1 | bad\n    ^^^\n\n1 error\n", wrong.Problems);
        Assert.Contains("home", await preview.Client.GetStringAsync(new Uri("", UriKind.Relative)), StringComparison.Ordinal);

        preview.Problem = null;
        preview.Change();
        var mended = await NextAsync(events);
        Assert.Equal((good.Version, null), (mended.Version, mended.Problems));
    }

    [Fact]
    public async Task A_bug_of_ours_does_not_end_the_preview()
    {
        await using var preview = await PreviewFixture.StartAsync();

        preview.Bug = new InvalidOperationException("boom");
        var rebuild = preview.Site.Rebuild();
        Assert.Contains("boom", rebuild.Bug, StringComparison.Ordinal);
        Assert.Contains("this is a bug in explainer", preview.Site.State.Problems, StringComparison.Ordinal);
        Assert.Contains("home", await preview.Client.GetStringAsync(new Uri("", UriKind.Relative)), StringComparison.Ordinal);

        preview.Bug = null;
        preview.Site.Rebuild();
        Assert.Null(preview.Site.State.Problems);
    }

    [Fact]
    public async Task A_browser_that_leaves_is_forgotten()
    {
        await using var preview = await PreviewFixture.StartAsync();
        var events = await ListenAsync(preview);
        await NextAsync(events);
        Assert.True(preview.Feed.HasBrowsers);

        events.Dispose();

        Assert.True(SpinWait.SpinUntil(() => !preview.Feed.HasBrowsers, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task It_ends_at_once_with_a_browser_still_listening()
    {
        var preview = await PreviewFixture.StartAsync();
        using var events = await ListenAsync(preview);
        await NextAsync(events);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        await preview.DisposeAsync();

        Assert.InRange(clock.ElapsedMilliseconds, 0, 1000);
    }

    [Fact]
    public async Task An_edit_on_the_disk_reaches_the_browser()
    {
        var root = Directory.CreateTempSubdirectory("explainer-preview-").FullName;
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "input")).FullName, "a.md");
        await File.WriteAllTextAsync(file, "one");
        await using var preview = await PreviewFixture.StartAsync();
        using var ending = new CancellationTokenSource();
        var rebuilds = 0;
        var following = new Follower(new FolderPoller(root), preview.Site, preview.Feed, _ => rebuilds++).RunAsync(ending.Token);
        using var events = await ListenAsync(preview);
        var before = await NextAsync(events);

        preview["index.html"] = "two";
        await File.WriteAllTextAsync(file, "two!");

        Assert.NotEqual(before.Version, (await NextAsync(events)).Version);
        await ending.CancelAsync();
        await following;
        Assert.Equal(1, rebuilds);
        Directory.Delete(root, recursive: true);
    }

    private static async Task<StreamReader> ListenAsync(PreviewFixture preview) =>
        new(await preview.Client.GetStreamAsync(new Uri("_explainer/events", UriKind.Relative)));

    private static async Task<(string Version, string? Problems)> NextAsync(StreamReader events)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var json = JsonDocument.Parse(line[6..]);
                return (json.RootElement.GetProperty("version").GetString()!, json.RootElement.GetProperty("problems").GetString());
            }
        }

        throw new InvalidOperationException("the stream ended");
    }
}
