using System.Diagnostics;
using System.Globalization;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests;

/// <summary>Same input, same bytes: whoever builds, wherever, in whatever language and time zone, and however much is remembered.</summary>
[Collection(Alone.Name)]
public sealed class DeterminismTests
{
    private const string Lesson = "input/lessons/1-words/1-what-open-means.md";

    private static readonly (string Path, string From, string To)[] Edits =
    [
        (Lesson, "## Key points", "A new sentence.\n\n## Key points"),
        (Lesson, "\ntitle: ", "\ntitle: Once more, "),
        (Lesson, "\nsummary: ", "\nsummary: Once more, "),
        (Lesson, "  o-words: ", "  o-words: Once more, "),
        (Lesson, "\n## One company", "\n## Once more, one company"),
        (Lesson, "{#four-words time=6", "{#four-words time=9"),
        (Lesson, "What does only the first team have?", "What does the first team alone have?"),
        (Lesson, "Why: Open weights give you", "Why: Once more, open weights give you"),
        (Lesson, ":::quiz {#q-two-models for=o-words}", ":::quiz {#q-two-models for=o-allowed}"),
        (Lesson, "\n:::activity Which", "\n:::activity Once more, which"),
        (Lesson, " In everyday speech, yes.", " In everyday speech, yes, by its [air gap](term:air-gap)."),
        ("input/glossary.md", "\n\n## ", "\n\nA new sentence.\n\n## "),
        ("input/sources.yml", "  publisher: ", "  publisher: Once more, "),
        ("input/facts/licences/mit.yml", "summary: ", "summary: Once more, "),
        ("input/facts/families/olmo.yml", "organisation: ", "organisation: Once more, "),
        ("input/verdicts.yml", "title: ", "title: Once more, "),
        ("input/site.yml", "title: ", "title: Once more, "),
        ("input/tools/which-word.md", "| Nobody outside can use it. |", "| Nobody outside may use it. |"),
        ("input/lessons/1-words/unit.md", "title: ", "title: Once more, "),
        ("theme/templates/layout.hbs", "<main", "<p>New</p><main"),
        ("theme/assets/css/base.css", "{", "{ --new: 1;"),
    ];

    private static readonly (string Path, string From, string To)[] Mistakes =
    [
        (Lesson, "\nlevel: beginner", "\nlevel: child"),
        (Lesson, "In [August 2025]", "It is simply open. In [August 2025]"),
        (Lesson, "\n## One company", "\nA line more, so that all below moves.\n\n## One company"),
        ("input/lessons/4-trade-offs/4-capability.md", "{#own-test", "{#our-test"),
        (Lesson, "(term:api)", "(term:apy)"),
        (Lesson, "objectives:\n", "objectives:\n  o-never: Is asked by no question.\n"),
        ("input/lessons/1-words/unit.md", "title: ", "titel: "),
        ("input/facts/licences/mit.yml", "summary: ", "sumary: "),
        ("input/site.yml", "title: ", "titel: "),
    ];

    [Fact]
    public void Two_builds_give_the_same_bytes() => AssertSame(RealSite.Result.Files, Pipeline.Run(new PipelineOptions(Repository.Root, RealSite.Today)).Files);

    /// <summary>The program and these tests carry no data of cultures, so the habits of other countries are put together by hand.</summary>
    [Fact]
    public void The_language_of_the_machine_changes_nothing()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            foreign.NumberFormat.NumberDecimalSeparator = ",";
            foreign.NumberFormat.NumberGroupSeparator = ".";
            foreign.NumberFormat.NegativeSign = "minus ";
            foreign.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
            foreign.DateTimeFormat.LongDatePattern = "dd.MM.yyyy";
            foreign.DateTimeFormat.DateSeparator = ".";
            foreign.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(month => $"{month}. ay"), ""];
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = (foreign, foreign, foreign);
            AssertSame(RealSite.Result.Files, Pipeline.Run(new PipelineOptions(Repository.Root, RealSite.Today)).Files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    [Fact]
    public void Another_folder_time_zone_and_language_write_the_same_files()
    {
        using var course = CourseFolder.Real();
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Explainer.Cli.dll"), "build", "--root", course.Root, "--today", RealSite.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = "Pacific/Kiritimati";
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "tr_TR.UTF-8";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        using var build = Process.Start(start)!;
        var said = build.StandardOutput.ReadToEnd() + build.StandardError.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, said);
        var output = course.At("output");
        AssertSame(RealSite.Result.Files,
            [.. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => new OutputFile(Path.GetRelativePath(output, file).Replace('\\', '/'), File.ReadAllBytes(file)))
                .Where(file => !file.Path.StartsWith(".explainer", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    [Fact]
    public void A_memory_of_the_last_run_changes_nothing_but_speed()
    {
        using var course = CourseFolder.Real();
        var memo = new PipelineMemo();
        AssertSame(RealSite.Result.Files, course.Run(memo).Files);
        AssertSame(RealSite.Result.Files, course.Run(memo).Files);
    }

    /// <summary>One edit of each sort, one after another, each rebuilt with the memory of all before.</summary>
    [Fact]
    public void After_an_edit_a_memory_gives_what_a_cold_build_gives()
    {
        using var course = CourseFolder.Real();
        var memo = new PipelineMemo();
        var before = course.Run(memo);
        foreach (var (path, from, to) in Edits)
        {
            var text = File.ReadAllText(course.At(path));
            var at = text.IndexOf(from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{path} holds no `{from}`");
            course.Write(path, text[..at] + to + text[(at + from.Length)..]);
            var warm = course.Run(memo);
            Assert.Equal("", CourseFolder.Say(warm.Diagnostics));
            Assert.False(IsSame(before.Files, warm.Files), $"`{to}` in {path} changes nothing");
            AssertSame(course.Run().Files, warm.Files);
            before = warm;
        }
    }

    /// <summary>Mistakes of several sorts, each on top of the ones before: what is remembered must report what it reported, at the place where it stands now.</summary>
    [Fact]
    public void After_a_mistake_a_memory_says_what_a_cold_build_says()
    {
        using var course = CourseFolder.Real();
        var memo = new PipelineMemo();
        var before = CourseFolder.Say(course.Run(memo).Diagnostics);
        foreach (var (path, from, to) in Mistakes)
        {
            var text = File.ReadAllText(course.At(path));
            var at = text.IndexOf(from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{path} holds no `{from}`");
            course.Write(path, text[..at] + to + text[(at + from.Length)..]);
            var warm = CourseFolder.Say(course.Run(memo).Diagnostics);
            Assert.True(before != warm, $"`{to}` in {path} is no mistake");
            Assert.Equal(CourseFolder.Say(course.Run().Diagnostics), warm);
            before = warm;
        }
    }

    /// <summary>Twenty equal lessons share a few renderers, so each of those makes several.</summary>
    [Fact]
    public void A_page_does_not_show_which_page_was_made_before_it()
    {
        using var course = SmallCourse.Plain();
        foreach (var name in Enumerable.Range(2, 20).Select(i => $"{i}-lesson-{i}").Append("1-open"))
        {
            course.Write($"input/lessons/1-words/{name}.md", "---\ntitle: Numbers\nsummary: What they are.\n---\n\n## Numbers {#open}\n\nThey are [numbers](cite:a-book), also called [weights](term:weights).\n");
        }

        var result = course.Run();
        Assert.Equal("", CourseFolder.Say(result.Diagnostics));
        Assert.Single(result.Files.Where(file => file.Path.Split('/') is ["lessons", "words", _, _]).Select(file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span)).Distinct());
    }

    private static void AssertSame(IReadOnlyList<OutputFile> expected, IReadOnlyList<OutputFile> actual)
    {
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(file => file.Path), actual.Select(file => file.Path));
        Assert.All(expected.Zip(actual), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), $"{pair.First.Path} differs"));
    }

    private static bool IsSame(IReadOnlyList<OutputFile> one, IReadOnlyList<OutputFile> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Path == pair.Second.Path && pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));
}
