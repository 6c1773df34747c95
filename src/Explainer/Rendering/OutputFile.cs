namespace Explainer.Rendering;

/// <summary>A file of the site: its path relative to the site's root (with <c>/</c>, such as <c>lessons/index.html</c>) and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}
