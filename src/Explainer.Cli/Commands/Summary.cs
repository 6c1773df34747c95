using System.Diagnostics;
using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Cli.Commands;

/// <summary>Words the last line of a run.</summary>
internal static class Summary
{
    /// <summary>For example <c>2 errors and 1 warning</c>, or <c>no problems</c>.</summary>
    public static string Problems(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        var warnings = diagnostics.Count - errors;
        return (errors, warnings) switch
        {
            (0, 0) => "no problems",
            (_, 0) => Count(errors, "error"),
            (0, _) => Count(warnings, "warning"),
            _ => $"{Count(errors, "error")} and {Count(warnings, "warning")}",
        };
    }

    /// <summary>For example <c>1 page</c> or <c>10,000 pages</c>.</summary>
    public static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");

    /// <summary>The time since a timestamp, for example <c>0.35 s</c>.</summary>
    public static string Since(long start) =>
        string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s");

    /// <summary>Whether a run failed: errors always, warnings when they count.</summary>
    public static bool Fails(IReadOnlyList<Diagnostic> diagnostics, bool strict) =>
        diagnostics.Any(diagnostic => strict || diagnostic.IsError);
}
