using System.Security.Cryptography;

namespace Explainer.Diagnostics;

/// <summary>Tells whether a content is the same as before: the first 128 bits of its SHA-256, in small hexadecimal digits.</summary>
internal static class ContentHash
{
    public const int Digits = 32;

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }
}
