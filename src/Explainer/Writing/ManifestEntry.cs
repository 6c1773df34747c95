using System.Security.Cryptography;

namespace Explainer.Writing;

/// <summary>What the last build knew of a file it wrote.</summary>
/// <param name="Hash">The first 128 bits of the SHA-256 of its bytes, in small hexadecimal digits.</param>
/// <param name="Size">In bytes; -1 when a build was broken off and nobody knows what stands there.</param>
/// <param name="Time">When the file was last written, as the disk says, in ticks of universal time.</param>
internal sealed record ManifestEntry(string Hash, long Size, long Time)
{
    public const int HashDigits = 32;

    public static ManifestEntry Unknown { get; } = new("", -1, 0);

    public static string HashOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash[..(HashDigits / 2)]);
    }
}
