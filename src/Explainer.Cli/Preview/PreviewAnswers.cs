using System.Text;
using Explainer.Rendering;
using Microsoft.AspNetCore.Http;

namespace Explainer.Cli.Preview;

/// <summary>Answers one request from memory. A path is looked up by name and never joined to a folder, so none can lead out.</summary>
internal sealed class PreviewAnswers(LiveSite site, ReloadFeed feed, int port)
{
    private static readonly byte[] Script = Encoding.UTF8.GetBytes(Resources.Read("preview/reload.js"));
    private static readonly byte[] Style = Encoding.UTF8.GetBytes(Resources.Read("preview/problems.css"));

    private readonly HashSet<string> _hosts = new(
        from host in (string[])["127.0.0.1", "localhost", "[::1]"] select port == 80 ? host : $"{host}:{port}", StringComparer.OrdinalIgnoreCase);

    public Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var response = context.Response;
        var state = site.State;
        response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in state.Headers.Values)
        {
            response.Headers[name] = value;
        }

        // A page elsewhere may send a name of its own to this machine and read what it gets.
        if (!_hosts.Contains(request.Host.Value ?? ""))
        {
            return SayAsync(context, StatusCodes.Status403Forbidden, "The preview answers only to localhost.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return SayAsync(context, StatusCodes.Status405MethodNotAllowed, "The preview can only be read.");
        }

        return request.Path.Value switch
        {
            "/_explainer/events" when HttpMethods.IsGet(request.Method) => feed.ServeAsync(context),
            "/_explainer/reload.js" => SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(".js"), Script),
            "/_explainer/problems.css" => SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(".css"), Style),
            var path when state.Files is not null => AnswerFileAsync(context, state, path ?? "/"),
            _ => SendAsync(context, StatusCodes.Status500InternalServerError, ContentTypes.Of(".html"),
                WithScript(Encoding.UTF8.GetBytes(ProblemPage.Html(state.Problems ?? "")), state)),
        };
    }

    private static Task AnswerFileAsync(HttpContext context, LiveState state, string path)
    {
        var files = state.Files!;
        var name = path.TrimStart('/');
        var isFolder = name.Length == 0 || name.EndsWith('/');
        if (files.TryGetValue(isFolder ? name + "index.html" : name, out var file))
        {
            return SendFileAsync(context, StatusCodes.Status200OK, file, state);
        }

        if (!isFolder && files.ContainsKey(name + "/index.html"))
        {
            // As hosts do: without the slash every relative link on the page would be wrong.
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = new PathString($"/{name}/").ToUriComponent() + context.Request.QueryString.ToUriComponent();
            return Task.CompletedTask;
        }

        return files.TryGetValue("404.html", out var missing)
            ? SendFileAsync(context, StatusCodes.Status404NotFound, missing, state)
            : SayAsync(context, StatusCodes.Status404NotFound, "There is no such page.");
    }

    private static Task SendFileAsync(HttpContext context, int status, OutputFile file, LiveState state) =>
        SendAsync(context, status, ContentTypes.Of(file.Path), file.IsPage ? WithScript(file.Bytes, state) : file.Bytes);

    /// <summary>The page with our script as the last thing in its body.</summary>
    private static byte[] WithScript(ReadOnlyMemory<byte> page, LiveState state)
    {
        var script = Encoding.UTF8.GetBytes($"""<script src="/_explainer/reload.js" data-version="{state.Version}"></script>""");
        var end = page.Span.LastIndexOf("</body>"u8);
        var at = end < 0 ? page.Length : end;
        return [.. page.Span[..at], .. script, .. page.Span[at..]];
    }

    private static Task SayAsync(HttpContext context, int status, string sentence) =>
        SendAsync(context, status, ContentTypes.Of(".txt"), Encoding.UTF8.GetBytes(sentence + "\n"));

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
