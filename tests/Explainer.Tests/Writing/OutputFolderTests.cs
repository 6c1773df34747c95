using System.Text;
using Explainer.Rendering;
using Explainer.Writing;
using Xunit;

namespace Explainer.Tests.Writing;

/// <summary>The output folder holds exactly the last site, whatever happens on the way.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("explainer-writing-").FullName;

    private string Output => Path.Combine(_root, "output");

    public OutputFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "input"));
        Directory.CreateDirectory(Path.Combine(_root, "theme"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_new_folder_gets_every_file_and_a_marker()
    {
        var result = Write(File("index.html", "home"), File("lessons/words/index.html", "words"));

        Assert.Empty(result.Problems);
        Assert.Equal((2, 0, 0), (result.Written, result.Removed, result.Unchanged));
        Assert.Equal([".explainer", "index.html", "lessons/words/index.html"], Standing());
        Assert.Equal("words", Read("lessons/words/index.html"));
    }

    [Fact]
    public void What_did_not_change_is_not_touched()
    {
        Write(File("a.html", "one"), File("b.html", "two"));
        var time = System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "a.html"));
        var marker = System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, ".explainer"));

        var again = Write(File("a.html", "one"), File("b.html", "two"));

        Assert.Equal((0, 0, 2), (again.Written, again.Removed, again.Unchanged));
        Assert.Equal(time, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "a.html")));
        Assert.Equal(marker, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, ".explainer")));
    }

    [Fact]
    public void A_change_of_the_same_size_is_written()
    {
        Write(File("a.html", "one"));

        Assert.Equal(1, Write(File("a.html", "two")).Written);
        Assert.Equal("two", Read("a.html"));
    }

    [Fact]
    public void A_file_that_somebody_edited_or_deleted_is_made_anew()
    {
        Write(File("a.html", "one"), File("b.html", "two"));
        System.IO.File.WriteAllText(Path.Combine(Output, "a.html"), "six");
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "a.html"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        System.IO.File.Delete(Path.Combine(Output, "b.html"));

        Assert.Equal(2, Write(File("a.html", "one"), File("b.html", "two")).Written);
        Assert.Equal("one", Read("a.html"));
    }

    [Fact]
    public void A_folder_that_somebody_put_in_the_place_of_a_page_that_is_gone_stays_theirs()
    {
        Write(File("a.html", "one"), File("b.html", "two"));
        System.IO.File.Delete(Path.Combine(Output, "b.html"));
        Directory.CreateDirectory(Path.Combine(Output, "b.html"));
        System.IO.File.WriteAllText(Path.Combine(Output, "b.html", "own.txt"), "own");

        Assert.Empty(Write(File("a.html", "six")).Problems);
        Assert.Equal("six", Read("a.html"));
        Assert.Equal("own", Read("b.html/own.txt"));
    }

    [Fact]
    public void A_copied_folder_with_new_times_is_read_and_kept()
    {
        Write(File("a.html", "one"));
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "a.html"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(0, Write(File("a.html", "one")).Written);
        Assert.Contains(new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Read(".explainer"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_removed_with_its_empty_folders_and_nothing_else()
    {
        Write(File("index.html", "home"), File("old/deep/page.html", "x"), File("old/keep/page.html", "y"));
        System.IO.File.WriteAllText(Path.Combine(Output, "CNAME"), "example.org");

        var result = Write(File("index.html", "home"), File("old/keep/page.html", "y"));

        Assert.Equal(1, result.Removed);
        Assert.Equal([".explainer", "CNAME", "index.html", "old/keep/page.html"], Standing());
        Assert.False(Directory.Exists(Path.Combine(Output, "old/deep")));
    }

    [Fact]
    public void A_full_disk_leaves_the_last_site_whole()
    {
        Write(File("index.html", "home"), File("gone.html", "x"));
        var before = Everything();
        var count = 0;

        var result = OutputFolder.Write(_root, Output, [File("index.html", "new home"), File("new/a.html", "a"), File("new/b.html", "b")], (path, bytes) =>
        {
            System.IO.File.WriteAllBytes(path, bytes[..1]);
            return Interlocked.Increment(ref count) == 2 ? throw new IOException("No space left on device", 28) : DateTime.UnixEpoch;
        });

        var problem = Assert.Single(result.Problems);
        Assert.Equal("output-unwritable", problem.Kind.Id);
        Assert.EndsWith("cannot be written: the disk is full", problem.Sentence, StringComparison.Ordinal);
        Assert.Equal("output", problem.Span.File.Path);
        Assert.Equal(before, Everything());
        Assert.False(Directory.Exists(Path.Combine(Output, "new")));
    }

    [Fact]
    public void A_first_build_that_fails_leaves_nothing_behind()
    {
        var result = OutputFolder.Write(_root, Output, [File("a/b.html", "x")], (_, _) => throw new UnauthorizedAccessException());

        Assert.Equal("`a/b.html` cannot be written: you have no right to write there", Assert.Single(result.Problems).Sentence);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_file_in_place_of_a_folder_is_a_diagnostic_and_changes_nothing()
    {
        Write(File("index.html", "home"));
        System.IO.File.WriteAllText(Path.Combine(Output, "lessons"), "in the way");
        var before = Everything();

        var result = Write(File("index.html", "new"), File("lessons/index.html", "x"));

        Assert.Equal("output-unwritable", Assert.Single(result.Problems).Kind.Id);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_a_clash_and_changes_nothing()
    {
        Write(File("index.html", "home"));
        Directory.CreateDirectory(Path.Combine(Output, "feed.xml"));
        var before = Everything();

        var result = Write(File("index.html", "new"), File("feed.xml", "x"));

        Assert.Equal("output-path-clash", Assert.Single(result.Problems).Kind.Id);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_build_that_was_killed_is_mended_by_the_next()
    {
        Write(File("index.html", "home"), File("a.html", "a"));

        // What a build leaves that dies between putting down and naming: a journal, temporaries, a file already named.
        System.IO.File.WriteAllText(Path.Combine(Output, ".explainer-journal"), "header\nindex.html\nnew/orphan.html\nhalf.html\n");
        Directory.CreateDirectory(Path.Combine(Output, "new"));
        System.IO.File.WriteAllText(Path.Combine(Output, "new/orphan.html"), "orphan");
        System.IO.File.WriteAllText(Path.Combine(Output, "half.html.explainer-new"), "ha");

        var result = Write(File("index.html", "home"), File("a.html", "a"));

        Assert.Empty(result.Problems);
        Assert.Equal([".explainer", "a.html", "index.html"], Standing());
        Assert.False(Directory.Exists(Path.Combine(Output, "new")));
    }

    /// <summary>Where nothing is to be kept, files are written in their place at once.</summary>
    [Fact]
    public void A_first_build_that_was_killed_is_mended_by_the_next()
    {
        List<string> paths = [];
        OutputFolder.Write(_root, Output, [File("index.html", "home"), File("a.html", "a")], Note);
        Assert.Equal(["a.html", "index.html"], paths.Order(StringComparer.Ordinal));

        var marker = Path.Combine(Output, ".explainer");
        System.IO.File.WriteAllText(marker, System.IO.File.ReadAllLines(marker)[0] + "\n");
        System.IO.File.WriteAllText(Path.Combine(Output, ".explainer-journal"), "header\na.html\nindex.html\n");
        System.IO.File.WriteAllText(Path.Combine(Output, "index.html"), "ho");

        paths.Clear();
        Assert.Empty(OutputFolder.Write(_root, Output, [File("index.html", "home")], Note).Problems);
        Assert.Equal(["index.html.explainer-new"], paths);
        Assert.Equal("home", Read("index.html"));
        Assert.Equal([".explainer", "index.html"], Standing());

        DateTime Note(string path, ReadOnlySpan<byte> bytes)
        {
            lock (paths)
            {
                paths.Add(Path.GetRelativePath(Output, path));
            }

            System.IO.File.WriteAllBytes(path, bytes);
            return System.IO.File.GetLastWriteTimeUtc(path);
        }
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_turned_away()
    {
        Explainer.Writing.WriteResult? second = null;
        var first = OutputFolder.Write(_root, Output, [File("a.html", "first")], (path, bytes) =>
        {
            second = Write(File("a.html", "second"));
            System.IO.File.WriteAllBytes(path, bytes);
            return System.IO.File.GetLastWriteTimeUtc(path);
        });

        Assert.Empty(first.Problems);
        Assert.Equal("output-busy", Assert.Single(second!.Problems).Kind.Id);
        Assert.Equal("first", Read("a.html"));
        Assert.Equal([".explainer", "a.html"], Standing());
    }

    [Fact]
    public void A_damaged_marker_costs_only_time()
    {
        Write(File("a.html", "one"), File("b.html", "two"));
        var marker = Path.Combine(Output, ".explainer");
        System.IO.File.WriteAllText(marker, Read(".explainer").Split('\n')[0] + "\nnonsense\n../../escape 1 2\nff 1 2 ../input\n");

        var result = Write(File("a.html", "one"), File("c.html", "three"));

        Assert.Empty(result.Problems);
        Assert.True(Directory.Exists(Path.Combine(_root, "input")));
        Assert.Equal("three", Read("c.html"));
    }

    private Explainer.Writing.WriteResult Write(params IReadOnlyList<OutputFile> files) => OutputFolder.Write(_root, Output, files);

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Read(string path) => System.IO.File.ReadAllText(Path.Combine(Output, path));

    private string[] Standing() => [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Output, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string[] Everything() => [.. Standing().Select(path => $"{path}: {Read(path)}")];
}
