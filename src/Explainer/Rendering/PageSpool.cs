using Explainer.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Rendering;

/// <summary>Keeps finished pages on the disk until the whole site is proved: of a large site they would be most of what a build holds.</summary>
/// <remarks>Where the disk refuses, pages stay in memory: that costs room and nothing else.</remarks>
/// <param name="file">Empty, to write to and to read from.</param>
public sealed class PageSpool(SafeFileHandle file)
{
    private long _end;
    private volatile bool _isFull;

    /// <summary>A file of the site with these bytes, which may change after the call.</summary>
    public OutputFile Keep(string path, ReadOnlySpan<byte> bytes)
    {
        if (!_isFull)
        {
            try
            {
                var place = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
                RandomAccess.Write(file, bytes, place);
                return new OutputFile(path, this, place, bytes.Length, ContentHash.Of(bytes));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                _isFull = true;
            }
        }

        return new OutputFile(path, bytes.ToArray());
    }

    /// <exception cref="IOException">The disk gives back less than was written.</exception>
    internal void Read(long place, Span<byte> bytes)
    {
        for (var done = 0; done < bytes.Length;)
        {
            var read = RandomAccess.Read(file, bytes[done..], place + done);
            done += read > 0 ? read : throw new EndOfStreamException("a finished page was lost on the disk");
        }
    }
}
