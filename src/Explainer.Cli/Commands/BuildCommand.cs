using System.Diagnostics;
using Explainer.Writing;

namespace Explainer.Cli.Commands;

/// <summary>Builds the site and writes it, unless something is wrong: then the last one stays.</summary>
internal static class BuildCommand
{
    public static int Run(BuildSettings settings, Terminal terminal, Surroundings surroundings)
    {
        var start = Stopwatch.GetTimestamp();
        var root = surroundings.FindRoot(settings.Root);
        var output = settings.Output is { } named ? Path.GetFullPath(named, surroundings.Folder) : Path.Combine(root, "output");
        var strict = settings.Strict || surroundings.IsContinuousIntegration;
        using var pages = TemporaryFile.Open(Path.GetTempPath());
        PipelineResult result;
        WriteResult? written = null;
        using (var progress = terminal.StartProgress())
        {
            result = surroundings.Pipeline(new PipelineOptions(root, settings.Today ?? surroundings.Today, Progress: progress.Say, PageFile: pages));
            if (!Summary.Fails(result.Diagnostics, strict))
            {
                progress.Say("Writing");
                written = OutputFolder.Write(root, output, result.Files);
            }
        }

        terminal.Report(result.Diagnostics, toOutput: false);
        if (written is not { Problems.Count: 0 })
        {
            terminal.Report(written?.Problems ?? [], toOutput: false);
            var strictness = written is null && !result.HasErrors ? ", and here warnings fail" : "";
            terminal.Output.WriteLine($"nothing written: {Summary.Problems([.. result.Diagnostics, .. written?.Problems ?? []])}{strictness}, {Summary.Since(start)}");
            return 1;
        }

        terminal.Output.WriteLine(
            $"{Summary.Count(result.PageCount, "page")} in {Summary.Since(start)}, {Summary.Count(written.Written + written.Removed, "file")} changed, {Summary.Problems(result.Diagnostics)}");
        return 0;
    }
}
