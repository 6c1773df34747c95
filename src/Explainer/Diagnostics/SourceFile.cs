using System.Text;

namespace Explainer.Diagnostics;

/// <summary>A file's text as the author sees it: a path relative to the root with <c>/</c>, LF line ends, no byte-order mark.</summary>
/// <remarks>
/// Only the UTF-8 bytes are kept: ten thousand lessons stay in memory while the site is checked, and half of a
/// text as characters would be zeros. <see cref="ReadText"/> decodes, and decodes again only when nobody holds the
/// last result any more.
/// </remarks>
public sealed class SourceFile
{
    private readonly byte[] _bytes;
    private WeakReference<string>? _text;
    private string? _hash;
    private int[]? _lineStarts;

    /// <summary>Makes a source file from bytes that are valid UTF-8 without carriage returns.</summary>
    public SourceFile(string path, byte[] bytes)
    {
        Path = path;
        _bytes = bytes;
    }

    /// <summary>Makes a source file from a text, for tests and for files that could not be read.</summary>
    public SourceFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public string Path { get; }

    /// <summary>The first 128 bits of the SHA-256 of the text, in hexadecimal.</summary>
    public string Hash => _hash ??= ContentHash.Of(_bytes);

    public ReadOnlyMemory<byte> Bytes => _bytes;

    public string ReadText()
    {
        if (_text is { } known && known.TryGetTarget(out var text))
        {
            return text;
        }

        text = Encoding.UTF8.GetString(_bytes);
        _text = new WeakReference<string>(text);
        return text;
    }

    /// <summary>A place in this file, in characters of the text.</summary>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    public SourceSpan Start => new(this, 0, 0);

    public override string ToString() => Path;

    /// <summary>Line and column of a place, both from 1: found among the line starts, because a bad file may have many thousand places to name.</summary>
    internal (int Line, int Column) Locate(int at)
    {
        var starts = _lineStarts ??= FindLineStarts();
        var found = Array.BinarySearch(starts, at);
        var line = found < 0 ? ~found - 1 : found;
        return (line + 1, at - starts[line] + 1);
    }

    private int[] FindLineStarts()
    {
        var text = ReadText();
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return [.. starts];
    }
}
