using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Explainer.Rendering;

namespace Explainer.Cli.Preview;

/// <summary>One moment of the preview.</summary>
/// <param name="Files">The last good site; null until there is one.</param>
/// <param name="Version">Changes when the site does, and is another after a new start.</param>
/// <param name="Problems">What the terminal shows, or null when all is well.</param>
internal sealed record LiveState(FrozenDictionary<string, OutputFile>? Files, SiteHeaders Headers, string Version, string? Problems)
{
    public static LiveState Nothing { get; } = new(null, SiteHeaders.Parse(null), "none", null);

    /// <summary>What a browser is told, as one line of JSON.</summary>
    public string ToJson() => new JsonObject { ["version"] = Version, ["problems"] = Problems }.ToJsonString();
}
