using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Explainer.BrowserTests.Running;

/// <summary>A static host in memory: at the root and again below <c>/course/</c>, with the headers of the site's <c>_headers</c>.</summary>
internal sealed class SiteServer(WebApplication application) : IAsyncDisposable
{
    public const string SubPath = "/course/";

    /// <summary>With a slash at its end.</summary>
    public string Address { get; } = application.Urls.First() + "/";

    public static async Task<SiteServer> Start(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var headers = new HeaderFile(System.Text.Encoding.UTF8.GetString(files["_headers"].Span));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(context => Answer(context, files, headers));
        await application.StartAsync();
        return new SiteServer(application);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task Answer(HttpContext context, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, HeaderFile headers)
    {
        var address = context.Request.Path.Value ?? "/";
        if (address.StartsWith(SubPath, StringComparison.Ordinal))
        {
            address = address[(SubPath.Length - 1)..];
        }

        var path = address[1..];
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!files.ContainsKey(path))
        {
            path = "404.html";
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        foreach (var (name, value) in headers.For(address))
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentType = TypeOf(path);
        context.Response.ContentLength = files[path].Length;
        await context.Response.Body.WriteAsync(files[path]);
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".xml" => "application/xml",
        ".webmanifest" => "application/manifest+json",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
