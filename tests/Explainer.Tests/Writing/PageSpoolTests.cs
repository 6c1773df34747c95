using System.Text;
using Explainer.Rendering;
using Explainer.Writing;
using Xunit;

namespace Explainer.Tests.Writing;

/// <summary>Pages that wait in memory or on the disk come back as they were, and a disk that refuses loses none.</summary>
public sealed class PageSpoolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("explainer-spool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>On the disk, in memory, and from one block of memory over another to the disk.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(32)]
    public void Pages_kept_by_many_at_once_come_back_as_they_were(int mebibytes)
    {
        using var file = TemporaryFile.Open(_folder);
        var spool = new PageSpool(file!, mebibytes);
        var texts = Enumerable.Range(0, 500).Select(i => new string((char)('a' + (i % 26)), i * 21)).ToList();
        var pages = new OutputFile[texts.Count];
        Parallel.For(0, texts.Count, i => pages[i] = Keep(spool, $"{i}.html", texts[i]));

        byte[] scratch = [];
        for (var i = 0; i < pages.Length; i++)
        {
            Assert.Equal($"{i}.html", pages[i].Path);
            Assert.Equal(texts[i].Length, pages[i].Length);
            Assert.Equal(texts[i], Encoding.UTF8.GetString(pages[i].Bytes.Span));
            Assert.Equal(texts[i], Encoding.UTF8.GetString(pages[i].Read(ref scratch)));
            Assert.Equal(new OutputFile("", Encoding.UTF8.GetBytes(texts[i])).Hash, pages[i].Hash);
        }
    }

    [Fact]
    public void Where_no_file_can_stand_there_is_none() => Assert.Null(TemporaryFile.Open(Path.Combine(_folder, "nowhere")));

    [Fact]
    public void When_the_disk_refuses_pages_stay_in_memory()
    {
        var path = Path.Combine(_folder, "taken");
        File.WriteAllText(path, "");
        using var file = File.OpenHandle(path);
        var spool = new PageSpool(file, mebibytes: 0);
        Assert.Equal("one", Encoding.UTF8.GetString(Keep(spool, "a.html", "one").Bytes.Span));
        Assert.Equal("two", Encoding.UTF8.GetString(Keep(spool, "b.html", "two").Bytes.Span));
    }

    [Fact]
    public void A_page_that_the_disk_lost_is_not_taken_for_a_short_one()
    {
        var path = Path.Combine(_folder, "cut");
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite);
        var spool = new PageSpool(file, mebibytes: 0);
        var page = Keep(spool, "a.html", "whole");
        RandomAccess.SetLength(file, 2);
        Assert.ThrowsAny<IOException>(() => page.Bytes);
    }

    /// <summary>The second time the manifest is gone, so what stands there is compared byte by byte.</summary>
    [Fact]
    public void A_site_is_written_from_the_disk_and_known_again()
    {
        using var file = TemporaryFile.Open(_folder);
        var spool = new PageSpool(file!, mebibytes: 0);
        OutputFile[] files = [Keep(spool, "a.html", "one"), Keep(spool, "b/index.html", "longer than the first"), new("c.css", Encoding.UTF8.GetBytes("three"))];
        var output = Path.Combine(_folder, "root", "output");

        Assert.Equal(3, OutputFolder.Write(Path.Combine(_folder, "root"), output, files).Written);
        Assert.Equal("one", File.ReadAllText(Path.Combine(output, "a.html")));
        Assert.Equal("longer than the first", File.ReadAllText(Path.Combine(output, "b", "index.html")));

        var marker = Path.Combine(output, ".explainer");
        File.WriteAllText(marker, File.ReadAllLines(marker)[0] + "\n");
        var again = OutputFolder.Write(Path.Combine(_folder, "root"), output, files);
        Assert.Equal((0, 3), (again.Written, again.Unchanged));
    }

    [Fact]
    public void A_temporary_file_has_no_name_to_be_found_by()
    {
        using var one = TemporaryFile.Open(_folder);
        using var two = TemporaryFile.Open(_folder);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Empty(Directory.EnumerateFiles(_folder));
        }

        RandomAccess.Write(one!, "one"u8, 0);
        Assert.Equal(0, RandomAccess.GetLength(two!));
    }

    private static OutputFile Keep(PageSpool spool, string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var page = spool.Keep(path, bytes);
        bytes.AsSpan().Clear();
        return page;
    }
}
