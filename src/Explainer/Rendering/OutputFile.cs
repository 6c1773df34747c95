using System.Security.Cryptography;

namespace Explainer.Rendering;

/// <summary>A file of the site: its path relative to the site's root (with <c>/</c>, such as <c>lessons/index.html</c>) and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A file in <c>assets/</c> under a name that changes with its content, so that browsers may keep it for ever.</summary>
    /// <param name="ending">With its dot.</param>
    public static OutputFile Asset(string name, string ending, byte[] bytes) =>
        new($"assets/{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5))}{ending}", bytes);

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}
