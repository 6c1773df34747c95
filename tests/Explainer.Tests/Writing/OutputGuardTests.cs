using System.Text;
using Explainer.Rendering;
using Explainer.Writing;
using Xunit;

namespace Explainer.Tests.Writing;

/// <summary>A site is written only where nothing of the author's can be lost.</summary>
public sealed class OutputGuardTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("explainer-guard-").FullName;

    private string Root => Path.Combine(_home, "site");

    public OutputGuardTests()
    {
        Directory.CreateDirectory(Path.Combine(Root, "input"));
        Directory.CreateDirectory(Path.Combine(Root, "theme"));
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("input/output")]
    [InlineData("theme/assets")]
    [InlineData("output/../input")]
    public void Never_over_what_the_site_is_made_from(string output)
    {
        Assert.Equal("output-overlaps-input", Problem(Path.Combine(Root, output)));
        Assert.Equal(["input", "theme"], Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_name_that_only_starts_alike_is_another_folder() =>
        Assert.Null(Problem(Path.Combine(Root, "input-site")));

    [Fact]
    public void Never_in_a_folder_that_holds_somebodys_work()
    {
        var output = Path.Combine(_home, "work");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "thesis.txt"), "years");

        Assert.Equal("output-not-ours", Problem(output));
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(output).Select(Path.GetFileName));
    }

    [Fact]
    public void Never_where_the_marker_is_something_else()
    {
        var output = Path.Combine(_home, "work");
        Directory.CreateDirectory(Path.Combine(output, ".explainer"));
        File.WriteAllText(Path.Combine(output, "thesis.txt"), "years");

        Assert.Equal("output-not-ours", Problem(output));
    }

    [Fact]
    public void Never_over_a_file()
    {
        File.WriteAllText(Path.Combine(_home, "file"), "text");

        Assert.Equal("output-not-ours", Problem(Path.Combine(_home, "file")));
    }

    [Fact]
    public void An_empty_folder_will_do()
    {
        Directory.CreateDirectory(Path.Combine(_home, "empty"));

        Assert.Null(Problem(Path.Combine(_home, "empty")));
    }

    [Fact]
    public void Never_through_a_link()
    {
        Directory.CreateDirectory(Path.Combine(_home, "real"));
        Directory.CreateSymbolicLink(Path.Combine(Root, "output"), Path.Combine(_home, "real"));

        Assert.Equal("output-link", Problem(Path.Combine(Root, "output")));
        Assert.Equal("output-link", Problem(Path.Combine(Root, "output", "below")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_home, "real")));
    }

    [Fact]
    public void A_link_to_the_input_is_seen_through()
    {
        Directory.CreateSymbolicLink(Path.Combine(_home, "innocent"), Path.Combine(Root, "input"));

        Assert.Equal("output-overlaps-input", Problem(Path.Combine(_home, "innocent", "output")));
    }

    [Fact]
    public void Links_in_a_circle_are_a_diagnostic()
    {
        Directory.CreateSymbolicLink(Path.Combine(_home, "a"), Path.Combine(_home, "b"));
        Directory.CreateSymbolicLink(Path.Combine(_home, "b"), Path.Combine(_home, "a"));

        Assert.Equal("output-link", Problem(Path.Combine(_home, "a", "output")));
    }

    [Fact]
    public void A_root_behind_a_link_may_be_built_beside_itself()
    {
        Directory.CreateSymbolicLink(Path.Combine(_home, "short"), Root);

        Assert.Empty(OutputFolder.Write(Path.Combine(_home, "short"), Path.Combine(_home, "short", "output"), Files).Problems);
    }

    [Fact]
    public void A_folder_of_the_site_that_became_a_link_is_not_followed()
    {
        var output = Path.Combine(Root, "output");
        Assert.Null(Problem(output));
        Directory.Delete(Path.Combine(output, "lessons"), recursive: true);
        Directory.CreateDirectory(Path.Combine(_home, "elsewhere"));
        File.WriteAllText(Path.Combine(_home, "elsewhere", "index.html"), "somebody's");
        Directory.CreateSymbolicLink(Path.Combine(output, "lessons"), Path.Combine(_home, "elsewhere"));

        Assert.Equal("output-unwritable", Problem(output));
        OutputFolder.Write(Root, output, [new OutputFile("other.html", Encoding.UTF8.GetBytes("x"))]);
        Assert.Equal("somebody's", File.ReadAllText(Path.Combine(_home, "elsewhere", "index.html")));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("/etc/outside.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a\\b.html")]
    [InlineData("c:a.html")]
    [InlineData("")]
    [InlineData(".explainer")]
    [InlineData("a.html.explainer-new")]
    [InlineData("a\0.html")]
    public void A_path_that_leads_out_or_takes_our_names_is_refused(string path)
    {
        var result = OutputFolder.Write(Root, Path.Combine(Root, "output"), [new OutputFile(path, new byte[1])]);

        Assert.Equal("output-path-unsafe", Assert.Single(result.Problems).Kind.Id);
        Assert.False(Directory.Exists(Path.Combine(Root, "output")));
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("a/b/c.html", "a/B")]
    public void Two_things_at_one_path_clash(string one, string other)
    {
        var result = OutputFolder.Write(Root, Path.Combine(Root, "output"), [new OutputFile(one, new byte[1]), new OutputFile(other, new byte[1])]);

        Assert.Equal("output-path-clash", Assert.Single(result.Problems).Kind.Id);
        Assert.False(Directory.Exists(Path.Combine(Root, "output")));
    }

    private static IReadOnlyList<OutputFile> Files => [new("index.html", Encoding.UTF8.GetBytes("home")), new("lessons/index.html", Encoding.UTF8.GetBytes("lessons"))];

    private string? Problem(string output)
    {
        var problems = OutputFolder.Write(Root, output, Files).Problems;
        return problems.Count == 0 ? null : Assert.Single(problems).Kind.Id;
    }
}
