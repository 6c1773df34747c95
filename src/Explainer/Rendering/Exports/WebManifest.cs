using System.Text.Json.Nodes;

namespace Explainer.Rendering.Exports;

/// <summary><c>manifest.webmanifest</c>: name, icons and colours for a home screen.</summary>
public sealed class WebManifest : IExport
{
    public IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages)
    {
        var site = context.Site.Settings;
        var manifest = new JsonObject
        {
            ["name"] = site.Title,
            ["short_name"] = site.Title.Length <= 12 ? site.Title : site.Title.Split(',')[0],
            ["description"] = site.Summary,
            ["lang"] = site.Language,
            ["start_url"] = "./index.html",
            ["scope"] = "./",
            ["display"] = "minimal-ui",
            ["icons"] = new JsonArray(
                Icon(Layout.Icon, "any", "image/svg+xml"),
                Icon(Layout.TouchIcon, "192x192", "image/png"),
                Icon(Layout.LargeIcon, "512x512", "image/png")),
        };
        yield return new OutputFile(Layout.Manifest, JsonText.Bytes(manifest));
    }

    private static JsonObject Icon(string path, string sizes, string type) => new() { ["src"] = path, ["sizes"] = sizes, ["type"] = type };
}
