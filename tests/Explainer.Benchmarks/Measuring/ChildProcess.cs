using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Explainer.Benchmarks.Measuring;

/// <summary>Runs a program to its end and says what it cost.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(4);

    public static Sample Measure(string program, params IReadOnlyList<string> arguments) => Run(program, arguments).Sample;

    /// <summary>Stops with the program's own words when it fails.</summary>
    public static (Sample Sample, string Output) Run(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var before = ResourceUsage.ChildrenMilliseconds();
        var clock = Stopwatch.StartNew();
        using var process = Start(start);
        var output = new StringBuilder();
        var errors = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        // VmHWM only grows, so a look every few milliseconds misses at most what the last of them added.
        var peak = 0.0;
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        while (!process.WaitForExit(Look))
        {
            peak = MemoryPeak.Of(id) ?? peak;
        }

        var wall = clock.Elapsed.TotalMilliseconds;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new BenchmarkFailure($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{Head(errors)}{Head(output)}");
        }

        return (new Sample(wall, ResourceUsage.ChildrenMilliseconds() - before, peak > 0 ? peak : double.NaN), output.ToString());
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new BenchmarkFailure($"{start.FileName} cannot be started: {error.Message}");
        }
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static string Head(StringBuilder text) => text.Length > 4000 ? text.ToString(0, 4000) + "…\n" : text.ToString();
}
