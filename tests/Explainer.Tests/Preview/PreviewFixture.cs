using System.Text;
using Explainer.Cli.Preview;
using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Tests.Preview;

/// <summary>A preview of a site that a test changes by hand, on a port that the system chooses.</summary>
internal sealed class PreviewFixture : IAsyncDisposable
{
    private static readonly DiagnosticKind Mistake = DiagnosticKind.Error("test-mistake", "", "");

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["index.html"] = "<html><body>home</body></html>",
        ["lessons/index.html"] = "<p>lessons",
        ["404.html"] = "<html><body>not here</body></html>",
        ["assets/site.css"] = "a{}",
        ["notes.txt"] = "notes",
        ["_headers"] = "# comment\n/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'\n  X-Frame-Options: DENY\n  Cache-Control: max-age=60\n/assets/*\n  X-Other: yes\n",
    };

    private PreviewServer? _server;

    private PreviewFixture()
    {
        Site = new LiveSite(Build);
        Feed = new ReloadFeed(Site);
    }

    public LiveSite Site { get; }

    public ReloadFeed Feed { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public string? Problem { get; set; }

    public Exception? Bug { get; set; }

    public int Port => _server!.Port;

    public string this[string path]
    {
        get => _files[path];
        set => _files[path] = value;
    }

    public static async Task<PreviewFixture> StartAsync(Action<PreviewFixture>? prepare = null)
    {
        var fixture = new PreviewFixture();
        prepare?.Invoke(fixture);
        fixture.Site.Rebuild();
        fixture._server = await PreviewServer.StartAsync(fixture.Site, fixture.Feed, 0);
        fixture.Client.BaseAddress = new Uri($"http://127.0.0.1:{fixture.Port}/");
        fixture.Client.Timeout = TimeSpan.FromSeconds(20);
        return fixture;
    }

    public void Change()
    {
        Site.Rebuild();
        Feed.Announce();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
        Feed.Dispose();
    }

    private PipelineResult Build()
    {
        if (Bug is not null)
        {
            throw Bug;
        }

        return Problem is { } problem
            ? new PipelineResult([], [Mistake.At(new SourceFile("input/a.md", problem).Span(0, 3), $"`{problem}` is wrong")], [])
            : new PipelineResult([.. _files.Select(file => new OutputFile(file.Key, Encoding.UTF8.GetBytes(file.Value)))], [], []);
    }
}
