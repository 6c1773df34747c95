using System.Text;
using Explainer.Assembling;

namespace Explainer.Rendering.Exports;

/// <summary><c>_headers</c> for static hosts: the content policy and its neighbours for every file, long caching for files whose name changes with their content.</summary>
public sealed class Headers : IExport
{
    /// <summary>Nothing is allowed but what the site itself loads: style sheets, scripts, pictures, the manifest, and its own files for those who audit a page from inside.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Headers of every response, in the order written.</summary>
    public static IReadOnlyList<(string Name, string Value)> Everywhere { get; } =
    [
        ("Content-Security-Policy", ContentPolicy),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=()"),
    ];

    public IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in Everywhere)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        // Names of style sheets and scripts carry a hash of their content.
        foreach (var kind in (string[])["style", "blocks", "print", "script", "search", "presets", "clauses", "questions"])
        {
            text.Append("/assets/").Append(kind).Append("-*\n  Cache-Control: public, max-age=31536000, immutable\n");
        }

        // The social card is fetched by other sites' servers and shown on their pages.
        text.Append('/').Append(Layout.Card).Append("\n  ! Cross-Origin-Resource-Policy\n  Cross-Origin-Resource-Policy: cross-origin\n");
        // Others' programs fetch the data; it is for everybody.
        if (context.Known.Contains(Address.DataPackage))
        {
            text.Append("/data/*\n  ! Cross-Origin-Resource-Policy\n  Cross-Origin-Resource-Policy: cross-origin\n  Access-Control-Allow-Origin: *\n");
        }

        yield return new OutputFile("_headers", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
