using System.Text;

namespace Explainer.Rendering;

/// <summary>Where a page is put together as UTF-8; one a worker, because it keeps its memory from page to page.</summary>
internal sealed class PageBuffer
{
    private readonly MemoryStream _bytes;

    public PageBuffer()
        : this(new MemoryStream(64 * 1024))
    {
    }

    private PageBuffer(MemoryStream bytes)
        : this(bytes, new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096))
    {
    }

    private PageBuffer(MemoryStream bytes, TextWriter writer)
    {
        (_bytes, Writer) = (bytes, writer);
    }

    public TextWriter Writer { get; }

    /// <summary>What was written since the last call, in as many bytes as it needs: the site holds every file until all are proved.</summary>
    public byte[] Take()
    {
        Writer.Flush();
        var bytes = _bytes.ToArray();
        _bytes.SetLength(0);
        return bytes;
    }

    /// <summary>The same as a page, kept by <paramref name="spool"/> where there is one.</summary>
    public OutputFile TakePage(string path, PageSpool? spool)
    {
        if (spool is null)
        {
            return new OutputFile(path, Take());
        }

        Writer.Flush();
        var page = spool.Keep(path, _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
        _bytes.SetLength(0);
        return page;
    }
}
