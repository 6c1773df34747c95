using System.Security.Cryptography;
using Explainer.Diagnostics;

namespace Explainer.Rendering;

/// <summary>A file of the site: its path relative to the site's root (with <c>/</c>, such as <c>lessons/index.html</c>) and its bytes.</summary>
public sealed class OutputFile
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PageSpool? _spool;
    private readonly long _place;

    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
    {
        (Path, _bytes, Length) = (path, bytes, bytes.Length);
    }

    /// <summary>A page whose bytes are in <paramref name="spool"/>, from <paramref name="place"/> on.</summary>
    internal OutputFile(string path, PageSpool spool, long place, int length, string hash)
    {
        (Path, _spool, _place, Length, Hash) = (path, spool, place, length, hash);
    }

    public string Path { get; }

    /// <summary>In bytes.</summary>
    public int Length { get; }

    /// <summary>What it holds; read again at each call when a <see cref="PageSpool"/> has it.</summary>
    /// <exception cref="IOException">The disk gives back nothing any more.</exception>
    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            if (_spool is null)
            {
                return _bytes;
            }

            byte[] own = [];
            Read(ref own);
            return own;
        }
    }

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>See <see cref="ContentHash"/>.</summary>
    internal string Hash => field ??= ContentHash.Of(_bytes.Span);

    /// <summary>A file in <c>assets/</c> under a name that changes with its content, so that browsers may keep it for ever.</summary>
    /// <param name="ending">With its dot.</param>
    public static OutputFile Asset(string name, string ending, byte[] bytes) =>
        new($"assets/{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5))}{ending}", bytes);

    /// <summary>The same as <see cref="Bytes"/>, in <paramref name="scratch"/> where they are not in memory anyway; that grows as needed.</summary>
    internal ReadOnlySpan<byte> Read(ref byte[] scratch)
    {
        if (_spool is null)
        {
            return _bytes.Span;
        }

        if (scratch.Length < Length)
        {
            scratch = new byte[Length];
        }

        _spool.Read(_place, scratch.AsSpan(0, Length));
        return scratch.AsSpan(0, Length);
    }
}
