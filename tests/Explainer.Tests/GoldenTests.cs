using System.Text;
using System.Text.RegularExpressions;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests;

/// <summary>What is made of good input in the real theme: every file in a case's `expected/` is compared, of a page what stands inside its `main`.</summary>
public sealed partial class GoldenTests
{
    /// <summary>The one case that shows pages whole.</summary>
    private const string Whole = "pages/layout";

    public static TheoryData<string> Cases =>
        [.. ((string[])["blocks", "decisions", "exports", "pages", "questions"]).SelectMany(group => Directory.EnumerateDirectories(Path.Combine(Repository.Golden, group))
            .Select(folder => $"{group}/{Path.GetFileName(folder)}").Order(StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_course_becomes_what_was_read_and_accepted(string name)
    {
        var folder = Path.Combine(Repository.Golden, name);
        using var course = SmallCourse.Dressed();
        Lay(course, folder);
        var result = course.Run(course.Memo);
        Assert.Equal("", CourseFolder.Say(result.Diagnostics));
        var expected = Path.Combine(folder, "expected");
        var paths = Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(expected, file).Replace('\\', '/')).ToList();
        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            Expectation.Check(Path.Combine(expected, path), Show(result.Files, path, name == Whole));
        }
    }

    /// <summary>A case, after the one that it stands on.</summary>
    private static void Lay(CourseFolder course, string folder)
    {
        if (File.Exists(Path.Combine(folder, "on.txt")))
        {
            Lay(course, Path.Combine(Repository.Golden, File.ReadAllText(Path.Combine(folder, "on.txt")).Trim()));
        }

        course.Lay(folder);
    }

    private static string Show(IReadOnlyList<OutputFile> files, string path, bool whole)
    {
        // A name that changes with the content is found by the rest of it.
        var file = files.FirstOrDefault(file => file.Path == path || (path.Contains("-HASH.", StringComparison.Ordinal) && ContentHash.Replace(file.Path, "-HASH.") == path));
        Assert.True(file is not null, $"the site has no {path}");

        // Styles and scripts change without a change of any page.
        var text = ContentHash.Replace(Encoding.UTF8.GetString(file.Bytes.Span), "-HASH.");
        if (whole || !file.IsPage)
        {
            return text;
        }

        var start = text.IndexOf('>', text.IndexOf("<main", StringComparison.Ordinal)) + 1;
        return text[start..text.IndexOf("</main>", start, StringComparison.Ordinal)].Trim('\n') + "\n";
    }

    [GeneratedRegex("-[0-9a-f]{10}\\.")]
    private static partial Regex ContentHash { get; }
}
