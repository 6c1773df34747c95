using System.Diagnostics;
using Explainer.Diagnostics;
using Explainer.Writing;

namespace Explainer.Cli.Commands;

/// <summary>Runs the whole line and says what it has to say; nothing is written.</summary>
internal static class CheckCommand
{
    public static int Run(BuildSettings settings, string format, Terminal terminal, Surroundings surroundings)
    {
        var start = Stopwatch.GetTimestamp();
        using var pages = TemporaryFile.Open(Path.GetTempPath());
        PipelineResult result;
        using (var progress = terminal.StartProgress())
        {
            result = surroundings.Pipeline(new PipelineOptions(
                surroundings.FindRoot(settings.Root), settings.Today ?? surroundings.Today, Progress: progress.Say, PageFile: pages));
        }

        switch (format)
        {
            case "json":
                WriteJson(terminal.Output, result.Diagnostics);
                break;
            case "github":
                foreach (var diagnostic in result.Diagnostics)
                {
                    terminal.Output.WriteLine(DiagnosticText.Annotation(diagnostic));
                }

                break;
            default:
                terminal.Report(result.Diagnostics, toOutput: true);
                break;
        }

        // A program that reads the list wants nothing but the list.
        (format == "json" ? terminal.Errors : terminal.Output).WriteLine(
            $"{Summary.Count(result.PageCount, "page")} checked in {Summary.Since(start)}, {Summary.Problems(result.Diagnostics)}");
        return Summary.Fails(result.Diagnostics, settings.Strict || surroundings.IsContinuousIntegration) ? 1 : 0;
    }

    /// <summary>One array, one diagnostic a line.</summary>
    private static void WriteJson(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.Write('[');
        for (var i = 0; i < diagnostics.Count; i++)
        {
            writer.Write((i == 0 ? "\n" : ",\n") + DiagnosticText.Json(diagnostics[i]));
        }

        writer.Write(diagnostics.Count == 0 ? "]\n" : "\n]\n");
    }
}
