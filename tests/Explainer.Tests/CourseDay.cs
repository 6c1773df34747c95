using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Tests;

/// <summary>The day on which tests build a course: a fixed one, so that nothing grows old under them, unless a fact was checked later.</summary>
internal static partial class CourseDay
{
    /// <summary>The day for courses made up by tests.</summary>
    public static DateOnly Fixed { get; } = new(2026, 11, 21);

    /// <param name="root">The folder that holds <c>input/</c>.</param>
    public static DateOnly Of(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, "input"), "*.yml", SearchOption.AllDirectories)
            .SelectMany(path => Checked().Matches(File.ReadAllText(path)))
            .Select(match => DateOnly.TryParseExact(match.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Fixed)
            .Append(Fixed)
            .Max();

    [GeneratedRegex(@"^\s*checked:\s*['""]?(\d{4}-\d\d-\d\d)", RegexOptions.Multiline)]
    private static partial Regex Checked();
}
