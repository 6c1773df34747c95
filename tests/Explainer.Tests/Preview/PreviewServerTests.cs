using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Explainer.Tests.Preview;

/// <summary>The preview serves what the host would, to this machine only.</summary>
public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("", 200, "text/html; charset=utf-8", "home")]
    [InlineData("index.html", 200, "text/html; charset=utf-8", "home")]
    [InlineData("lessons/", 200, "text/html; charset=utf-8", "lessons")]
    [InlineData("assets/site.css", 200, "text/css; charset=utf-8", "a{}")]
    [InlineData("notes.txt?x=1", 200, "text/plain; charset=utf-8", "notes")]
    [InlineData("nothing", 404, "text/html; charset=utf-8", "not here")]
    [InlineData("nothing/at/all/", 404, "text/html; charset=utf-8", "not here")]
    [InlineData("assets/", 404, "text/html; charset=utf-8", "not here")]
    [InlineData("_explainer/reload.js", 200, "text/javascript; charset=utf-8", "EventSource")]
    [InlineData("_explainer/problems.css", 200, "text/css; charset=utf-8", ":host")]
    public async Task Each_address_gives_what_the_host_would(string path, int status, string type, string text)
    {
        await using var preview = await PreviewFixture.StartAsync();

        using var answer = await preview.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Contains(text, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_one_with()
    {
        await using var preview = await PreviewFixture.StartAsync();

        using var answer = await preview.Client.GetAsync(new Uri("lessons?a=b", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/lessons/?a=b", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Pages_get_the_reload_script_as_the_last_thing_and_other_files_do_not()
    {
        await using var preview = await PreviewFixture.StartAsync();
        var script = $"""<script src="/_explainer/reload.js" data-version="{preview.Site.State.Version}"></script>""";

        Assert.Equal($"<html><body>home{script}</body></html>", await preview.Client.GetStringAsync(new Uri("", UriKind.Relative)));
        Assert.Equal($"<p>lessons{script}", await preview.Client.GetStringAsync(new Uri("lessons/", UriKind.Relative)));
        Assert.Equal("notes", await preview.Client.GetStringAsync(new Uri("notes.txt", UriKind.Relative)));
    }

    [Fact]
    public async Task The_headers_are_the_sites_own_but_for_what_reloading_needs()
    {
        await using var preview = await PreviewFixture.StartAsync();

        using var answer = await preview.Client.GetAsync(new Uri("assets/site.css", UriKind.Relative));

        Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.False(answer.Headers.Contains("X-Other"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_head_request_gets_everything_but_the_body()
    {
        await using var preview = await PreviewFixture.StartAsync();

        using var request = new HttpRequestMessage(HttpMethod.Head, "notes.txt");
        using var answer = await preview.Client.SendAsync(request);

        Assert.Equal(5, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_sent_to_it(string method)
    {
        await using var preview = await PreviewFixture.StartAsync();

        using var request = new HttpRequestMessage(new HttpMethod(method), "index.html");
        using var answer = await preview.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{0}")]
    [InlineData("localhost")]
    [InlineData("localhost:1")]
    [InlineData("localhost.evil.example:{0}")]
    [InlineData("127.0.0.1.evil.example:{0}")]
    [InlineData("0.0.0.0:{0}")]
    public async Task A_name_that_is_not_this_machine_is_turned_away(string host)
    {
        await using var preview = await PreviewFixture.StartAsync();

        var answer = await SendAsync(preview.Port, "/notes.txt", string.Format(System.Globalization.CultureInfo.InvariantCulture, host, preview.Port));

        Assert.StartsWith("HTTP/1.1 403 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nThe preview answers only to localhost.\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:{0}")]
    [InlineData("LOCALHOST:{0}")]
    [InlineData("127.0.0.1:{0}")]
    [InlineData("[::1]:{0}")]
    public async Task The_names_of_this_machine_are_answered(string host)
    {
        await using var preview = await PreviewFixture.StartAsync();

        var answer = await SendAsync(preview.Port, "/notes.txt", string.Format(System.Globalization.CultureInfo.InvariantCulture, host, preview.Port));

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/lessons/..%5c..%5cetc%5cpasswd")]
    [InlineData("//etc/passwd")]
    [InlineData("/assets/site.css%00.html")]
    [InlineData("/_explainer/../../../etc/passwd")]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        await using var preview = await PreviewFixture.StartAsync();

        var answer = await SendAsync(preview.Port, path, $"localhost:{preview.Port}");

        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_good_site_shows_the_problems_escaped_and_follows_them()
    {
        await using var preview = await PreviewFixture.StartAsync(fixture => fixture.Problem = "<script>alert(1)</script>");

        using var answer = await preview.Client.GetAsync(new Uri("lessons/", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("input/a.md:1:1: error: `&lt;script&gt;alert(1)&lt;/script&gt;` is wrong [test-mistake]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.Contains("""src="/_explainer/reload.js" data-version="none">""", text, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_leads_to_the_next()
    {
        await using var preview = await PreviewFixture.StartAsync();
        using var feed = new Cli.Preview.ReloadFeed(preview.Site);

        await using var second = await Cli.Preview.PreviewServer.StartAsync(preview.Site, feed, preview.Port);

        Assert.InRange(second.Port, preview.Port + 1, preview.Port + 100);
    }

    /// <summary>A request as it stands: a client would tidy the path and the name up.</summary>
    private static async Task<string> SendAsync(int port, string path, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
