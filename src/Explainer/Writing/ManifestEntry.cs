using System.Security.Cryptography;

namespace Explainer.Writing;

/// <summary>What the last build knew of a file it wrote.</summary>
/// <param name="Hash">The first 128 bits of the SHA-256 of its bytes.</param>
/// <param name="Size">In bytes; -1 when a build was broken off and nobody knows what stands there.</param>
/// <param name="Time">When the file was last written, as the disk says, in ticks of universal time.</param>
internal sealed record ManifestEntry(UInt128 Hash, long Size, long Time)
{
    public static ManifestEntry Unknown { get; } = new(0, -1, 0);

    public static UInt128 HashOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
