using Explainer.Cli.Preview;
using Xunit;

namespace Explainer.Tests.Preview;

/// <summary>Every kind of change is noticed, once, after it has come to rest.</summary>
public sealed class FolderPollerTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("explainer-poller-").FullName;
    private readonly FolderPoller _poller;

    public FolderPollerTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "input", "lessons"));
        Directory.CreateDirectory(Path.Combine(_root, "theme"));
        File.WriteAllText(Input("a.md"), "one");
        File.WriteAllText(Input("lessons/b.md"), "two");
        File.SetLastWriteTimeUtc(Input("a.md"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _poller = new FolderPoller(_root);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Nothing_is_noticed_when_nothing_changes() => AssertQuiet();

    [Fact]
    public void A_new_file_is_noticed_once() => AssertNoticed(() => File.WriteAllText(Input("c.md"), "three"));

    [Fact]
    public void A_removed_file_is_noticed() => AssertNoticed(() => File.Delete(Input("a.md")));

    [Fact]
    public void A_renamed_file_is_noticed() => AssertNoticed(() => File.Move(Input("a.md"), Input("z.md")));

    [Fact]
    public void A_file_moved_to_another_folder_is_noticed() => AssertNoticed(() => File.Move(Input("a.md"), Input("lessons/a.md")));

    [Fact]
    public void A_renamed_folder_is_noticed() => AssertNoticed(() => Directory.Move(Input("lessons"), Input("units")));

    [Fact]
    public void An_edit_of_the_same_size_is_noticed() => AssertNoticed(() => File.WriteAllText(Input("a.md"), "six"));

    [Fact]
    public void Two_files_that_change_places_are_noticed() => AssertNoticed(() =>
    {
        File.Move(Input("a.md"), Input("x.md"));
        File.Move(Input("lessons/b.md"), Input("a.md"));
        File.Move(Input("x.md"), Input("lessons/b.md"));
    });

    [Fact]
    public void A_change_in_the_theme_is_noticed() => AssertNoticed(() => File.WriteAllText(Path.Combine(_root, "theme", "a.css"), "a{}"));

    [Fact]
    public void A_folder_that_goes_and_comes_back_is_noticed_each_time()
    {
        AssertNoticed(() => Directory.Move(Path.Combine(_root, "input"), Path.Combine(_root, "away")));
        AssertNoticed(() => Directory.Move(Path.Combine(_root, "away"), Path.Combine(_root, "input")));
    }

    [Fact]
    public void What_an_editor_keeps_for_itself_is_not_noticed()
    {
        File.WriteAllText(Input(".a.md.swp"), "editor");
        File.WriteAllText(Path.Combine(_root, "other.md"), "elsewhere");

        AssertQuiet();
    }

    [Fact]
    public void A_link_in_a_circle_is_noticed_because_a_build_reports_it_but_not_followed()
    {
        AssertNoticed(() => Directory.CreateSymbolicLink(Input("lessons/loop"), Input(".")));
        AssertQuiet();
        AssertNoticed(() => File.CreateSymbolicLink(Input("link.md"), Input("a.md")));
        AssertQuiet();
    }

    [Fact]
    public void Saving_in_steps_is_noticed_when_it_is_over()
    {
        File.WriteAllText(Input("a.md"), "s");
        Assert.False(_poller.Look());
        File.WriteAllText(Input("a.md"), "steps");
        Assert.False(_poller.Look());
        Assert.True(_poller.IsUnsettled);
        Assert.True(_poller.Look());
        AssertQuiet();
    }

    private string Input(string path) => Path.Combine(_root, "input", path);

    private void AssertNoticed(Action change)
    {
        change();
        Assert.False(_poller.Look());
        Assert.True(_poller.Look());
        AssertQuiet();
    }

    private void AssertQuiet()
    {
        Assert.False(_poller.Look());
        Assert.False(_poller.Look());
        Assert.False(_poller.IsUnsettled);
    }
}
