using System.Text;
using System.Text.Json;
using Explainer.Cli;
using Explainer.Diagnostics;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests.Program;

/// <summary>What a person or a script gets from each command: exit code, output, errors.</summary>
public sealed class ProgramTests : IDisposable
{
    private static readonly DiagnosticKind Mistake = DiagnosticKind.Error("test-mistake", "It shows.", "Mend it.");
    private static readonly DiagnosticKind Doubt = DiagnosticKind.Warning("test-doubt", "It may show.", "Look at it.");
    private static readonly SourceFile Lesson = new("input/lesson.md", "one\ntwo words\n");

    private readonly string _root = Directory.CreateTempSubdirectory("explainer-program-").FullName;
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _errors = new() { NewLine = "\n" };
    private PipelineResult _result = Site();
    private PipelineOptions? _asked;
    private bool _ci;
    private Exception? _bug;

    public ProgramTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "input", "lessons"));
        Directory.CreateDirectory(Path.Combine(_root, "theme"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("build", "--strict")]
    public void A_good_site_is_written_and_summed_up_in_one_line(params string[] args)
    {
        Assert.Equal(0, Run(args));
        Assert.Matches(@"^2 pages in \d+\.\d\d s, 3 files changed, no problems\n$", _output.ToString());
        Assert.Empty(_errors.ToString());
        Assert.Equal("home", File.ReadAllText(Path.Combine(_root, "output", "index.html")));
    }

    [Fact]
    public void An_error_stops_the_build_and_the_last_site_stays()
    {
        Run();
        _result = new PipelineResult([], [At(Mistake)], []);

        Assert.Equal(1, Run());
        Assert.Matches(@"nothing written: 1 error, \d+\.\d\d s\n$", _output.ToString());
        Assert.Equal("input/lesson.md:2:1: error: a sentence [test-mistake]\n2 | two words\n    ^^^\nhelp: a remedy\n\n", _errors.ToString());
        Assert.Equal("home", File.ReadAllText(Path.Combine(_root, "output", "index.html")));
    }

    [Theory]
    [InlineData(false, 0, "build")]
    [InlineData(false, 1, "build", "--strict")]
    [InlineData(true, 1, "build")]
    [InlineData(true, 1)]
    [InlineData(false, 0, "check")]
    [InlineData(false, 1, "check", "--strict")]
    [InlineData(true, 1, "check")]
    public void A_warning_fails_only_where_it_is_asked_to(bool ci, int code, params string[] args)
    {
        _ci = ci;
        _result = Site(At(Doubt));

        Assert.Equal(code, Run(args));
        Assert.Equal(code == 0 && args is ["build"], Directory.Exists(Path.Combine(_root, "output")));
        Assert.Contains("1 warning", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_everything_on_the_output_and_writes_nothing()
    {
        _result = new PipelineResult([], [At(Mistake), At(Doubt)], []);

        Assert.Equal(1, Run("check"));
        Assert.Matches(@"^input/lesson.md:2:1: error: (.|\n)*warning: (.|\n)*\n0 pages checked in \d+\.\d\d s, 1 error and 1 warning\n$", _output.ToString());
        Assert.Empty(_errors.ToString());
        Assert.False(Directory.Exists(Path.Combine(_root, "output")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Check_as_json_is_one_array_and_nothing_else(int count)
    {
        _result = new PipelineResult([], [.. Enumerable.Repeat(At(Mistake), count)], []);

        Run("check", "--format", "json");

        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal(count, json.RootElement.GetArrayLength());
        Assert.Equal(count + 2, _output.ToString().Count('\n') + (count == 0 ? 1 : 0));
        Assert.Contains("pages checked", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_for_a_workflow_log_is_one_annotation_a_line()
    {
        _result = new PipelineResult([], [At(Mistake)], []);

        Assert.Equal(1, Run("check", "--format", "github"));
        Assert.StartsWith("::error file=input/lesson.md,line=2,col=1,title=test-mistake::a sentence%0Aa remedy\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_root_is_the_nearest_folder_around_that_has_input_and_theme()
    {
        RunIn(Path.Combine(_root, "input", "lessons"), "check");
        Assert.Equal(_root, _asked!.Root);

        RunIn(Path.GetTempPath(), "check", "--root", _root);
        Assert.Equal(_root, _asked.Root);

        RunIn(_root, "check", "--root", "input");
        Assert.Equal(Path.Combine(_root, "input"), _asked.Root);
    }

    [Fact]
    public void The_output_is_where_it_is_asked_for()
    {
        Assert.Equal(0, RunIn(_root, "--output", "elsewhere"));
        Assert.True(File.Exists(Path.Combine(_root, "elsewhere", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(_root, "output")));
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_a_diagnostic()
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "output")).FullName, "thesis.txt"), "years");

        Assert.Equal(1, Run());
        Assert.Contains("output:1:1: error: ", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("[output-not-ours]", _errors.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("nothing written: 1 error", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_can_be_given_for_tests_and_is_hidden()
    {
        Run("check", "--today", "2031-02-03");
        Assert.Equal(new DateOnly(2031, 2, 3), _asked!.Today);

        Assert.Equal(1, Run("check", "--today", "3.2.2031"));
        Assert.Contains("`3.2.2031` is not a day", _errors.ToString(), StringComparison.Ordinal);

        Run("--help");
        Assert.DoesNotContain("--today", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("--strict", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buidl")]
    [InlineData("check", "--format", "xml")]
    [InlineData("preview", "--port", "99999")]
    [InlineData("preview", "--port", "-1")]
    [InlineData("build", "--unknown")]
    public void An_argument_that_is_not_known_fails_without_running(params string[] args)
    {
        Assert.Equal(1, Run(args));
        Assert.Null(_asked);
        Assert.NotEmpty(_errors.ToString());
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    public void A_bug_of_ours_has_its_own_exit_code_and_shows_its_stack(params string[] args)
    {
        _bug = new InvalidOperationException("boom");

        Assert.Equal(2, Run(args));
        Assert.StartsWith("this is a bug in explainer", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("boom", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("   at ", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_says_why_and_how()
    {
        Assert.Equal(0, Run("explain", "output-busy"));
        Assert.StartsWith("output-busy (error)\n\nWhy: Two builds", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\nHow: Wait until", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_offers_the_nearest_name()
    {
        Assert.Equal(1, Run("explain", "tab-charakter"));
        Assert.Equal("no mistake is called `tab-charakter`\nhelp: did you mean `tab-character`?\n", _errors.ToString());
    }

    [Fact]
    public void Explain_alone_lists_every_kind_once_in_order()
    {
        Assert.Equal(0, Run("explain"));
        var ids = _output.ToString().TrimEnd().Split('\n').Select(line => line.Split(' ')[0]).ToList();
        Assert.Equal(DiagnosticKinds.All.Select(kind => kind.Id).Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_real_line_runs_through_the_program()
    {
        File.WriteAllText(Path.Combine(_root, "input", "tab.md"), "a\tb\n");
        var surroundings = new Surroundings(_root, new DateOnly(2026, 11, 20), false, Pipeline.Run);

        Assert.Equal(1, Cli.Program.Run(["check"], _output, _errors, surroundings));
        Assert.Contains("input/tab.md:1:2: error: ", _output.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] args) => RunIn(_root, args);

    private int RunIn(string folder, params string[] args)
    {
        _output.GetStringBuilder().Clear();
        _errors.GetStringBuilder().Clear();
        return Cli.Program.Run(args, _output, _errors, new Surroundings(folder, new DateOnly(2026, 11, 20), _ci, options =>
        {
            _asked = options;
            return _bug is null ? _result : throw _bug;
        }));
    }

    private static Diagnostic At(DiagnosticKind kind) => kind.At(Lesson.Span(4, 3), "a sentence", "a remedy");

    private static PipelineResult Site(params IReadOnlyList<Diagnostic> diagnostics) =>
        new([Page("index.html", "home"), Page("lessons/index.html", "lessons"), Page("site.css", "a{}")], diagnostics, []);

    private static OutputFile Page(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
