using System.Security.Cryptography;
using System.Text;

namespace Explainer.Diagnostics;

/// <summary>A file's text as the author sees it: a path relative to the root with <c>/</c>, LF line ends, no byte-order mark.</summary>
/// <remarks>
/// Only the UTF-8 bytes are kept: ten thousand lessons stay in memory while the site is checked, and half of a
/// text as characters would be zeros. <see cref="ReadText"/> decodes afresh.
/// </remarks>
public sealed class SourceFile
{
    private readonly byte[] _bytes;

    /// <summary>Makes a source file from bytes that are valid UTF-8 without carriage returns.</summary>
    public SourceFile(string path, byte[] bytes)
    {
        Path = path;
        _bytes = bytes;
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
    }

    /// <summary>Makes a source file from a text, for tests and for files that could not be read.</summary>
    public SourceFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public string Path { get; }

    /// <summary>The first 128 bits of the SHA-256 of the text, in hexadecimal.</summary>
    public string Hash { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    public string ReadText() => Encoding.UTF8.GetString(_bytes);

    /// <summary>A place in this file, in characters of the text.</summary>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    public SourceSpan Start => new(this, 0, 0);

    public override string ToString() => Path;
}
