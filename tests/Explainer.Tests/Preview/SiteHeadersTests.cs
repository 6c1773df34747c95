using System.Text;
using Explainer.Cli.Preview;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests.Preview;

/// <summary>The preview is as strict as the host, but for its own script, style and event stream.</summary>
public sealed class SiteHeadersTests
{
    [Theory]
    [InlineData("default-src 'self'", "default-src 'self'")]
    [InlineData("default-src 'none'", "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'")]
    [InlineData("default-src 'self'; connect-src 'none'", "default-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'; connect-src https://a.example", "default-src 'self'; connect-src 'self' https://a.example")]
    [InlineData("img-src 'none'", "img-src 'none'")]
    public void Only_what_reloading_needs_is_relaxed(string policy, string relaxed)
    {
        var headers = Parse($"/*\n  Content-Security-Policy: {policy}\n");

        Assert.Equal([new("Content-Security-Policy", relaxed)], headers.Values);
    }

    [Fact]
    public void Without_a_headers_file_the_strictest_policy_holds() =>
        Assert.Contains(SiteHeaders.Parse(null).Values, header => header.Value.StartsWith("default-src 'none';", StringComparison.Ordinal));

    [Fact]
    public void Lines_that_are_no_header_are_left_out()
    {
        var headers = Parse("  X-Early: no\n/*\n  nonsense\n  X-Wide: ü\n  X-Good: a: b\n\n# comment\n/a/*\n  X-Late: no\n");

        Assert.Equal([new("X-Good", "a: b")], headers.Values);
    }

    private static SiteHeaders Parse(string text) => SiteHeaders.Parse(new OutputFile("_headers", Encoding.UTF8.GetBytes(text)));
}
