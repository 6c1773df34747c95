using Explainer.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Rendering;

/// <summary>Keeps finished pages until the whole site is proved: the first 32 MiB in memory, what is more on the disk, because of a large site it would be most of what a build holds.</summary>
/// <remarks>Where the disk refuses, pages stay in memory: that costs room and nothing else.</remarks>
/// <param name="file">Empty, to write to and to read from.</param>
/// <param name="mebibytes">How much stays in memory.</param>
public sealed class PageSpool(SafeFileHandle file, int mebibytes = 32)
{
    private const int BlockSize = 1 << 20;

    /// <summary>Blocks of bytes, not a piece of memory for each page: the collector need not look at them or move them.</summary>
    private readonly byte[]?[] _blocks = new byte[]?[mebibytes];
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
                Write(place, bytes);
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
        while (InBlock(place, bytes.Length) is { Length: > 0 } kept)
        {
            kept.CopyTo(bytes);
            place += kept.Length;
            bytes = bytes[kept.Length..];
        }

        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(file, bytes, place);
            place += read > 0 ? read : throw new EndOfStreamException("a finished page was lost on the disk");
            bytes = bytes[read..];
        }
    }

    private void Write(long place, ReadOnlySpan<byte> bytes)
    {
        while (InBlock(place, bytes.Length) is { Length: > 0 } room)
        {
            bytes[..room.Length].CopyTo(room);
            place += room.Length;
            bytes = bytes[room.Length..];
        }

        if (bytes.Length > 0)
        {
            RandomAccess.Write(file, bytes, place);
        }
    }

    /// <summary>The part of a place that one block holds; empty when it is on the disk.</summary>
    private Span<byte> InBlock(long place, int length)
    {
        if (place >= (long)_blocks.Length * BlockSize)
        {
            return [];
        }

        ref var block = ref _blocks[place / BlockSize];
        if (block is null)
        {
            Interlocked.CompareExchange(ref block, GC.AllocateUninitializedArray<byte>(BlockSize), null);
        }

        var start = (int)(place % BlockSize);
        return block.AsSpan(start, Math.Min(length, BlockSize - start));
    }
}
