namespace Explainer.Writing;

/// <summary>What the last build knew of a file it wrote.</summary>
/// <param name="Hash">Of its bytes, as <see cref="Diagnostics.ContentHash"/> makes it.</param>
/// <param name="Size">In bytes; -1 when a build was broken off and nobody knows what stands there.</param>
/// <param name="Time">When the file was last written, as the disk says, in ticks of universal time.</param>
internal sealed record ManifestEntry(string Hash, long Size, long Time)
{
    public static ManifestEntry Unknown { get; } = new("", -1, 0);
}
