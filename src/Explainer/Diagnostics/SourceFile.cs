using System.Text;

namespace Explainer.Diagnostics;

/// <summary>A file's text as the author sees it: a path relative to the root with <c>/</c>, LF line ends, no byte-order mark.</summary>
/// <remarks>
/// Only the UTF-8 bytes are kept: ten thousand lessons stay in memory while the site is checked, and half of a
/// text as characters would be zeros. <see cref="ReadText"/> decodes, and each thread holds the last text that it asked for.
/// </remarks>
public sealed class SourceFile
{
    [ThreadStatic]
    private static SourceFile? _lastRead;

    [ThreadStatic]
    private static string? _lastText;

    private readonly byte[] _bytes;
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
        if (_lastRead == this)
        {
            return _lastText!;
        }

        (_lastRead, _lastText) = (this, Encoding.UTF8.GetString(_bytes));
        return _lastText;
    }

    /// <summary>A place in this file, in characters of the text.</summary>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    public SourceSpan Start => new(this, 0, 0);

    public override string ToString() => Path;

    /// <summary>Line and column of a place, both from 1, of the nearest one where it lies outside: found among the line starts, because a bad file may have many thousand places to name.</summary>
    internal (int Line, int Column) Locate(int at)
    {
        var starts = _lineStarts ??= FindLineStarts();
        at = Math.Clamp(at, 0, starts[^1] - 1);
        var found = Array.BinarySearch(starts, at);
        var line = found < 0 ? ~found - 1 : found;
        return (line + 1, at - starts[line] + 1);
    }

    /// <summary>The starts of all lines, and where another would start behind the text.</summary>
    private int[] FindLineStarts()
    {
        var text = ReadText();
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        starts.Add(text.Length + 1);
        return [.. starts];
    }
}
