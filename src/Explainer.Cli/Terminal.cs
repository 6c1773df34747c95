using Explainer.Diagnostics;

namespace Explainer.Cli;

/// <summary>Where the program speaks: results to the output, everything else to the errors; plain unless a person is watching.</summary>
internal sealed class Terminal(TextWriter output, TextWriter errors, bool outputIsTerminal, bool errorsAreTerminal, bool colours)
{
    public TextWriter Output => output;

    public TextWriter Errors => errors;

    /// <summary>Diagnostics with their excerpts, an empty line after each.</summary>
    public void Report(IReadOnlyList<Diagnostic> diagnostics, bool toOutput)
    {
        var writer = toOutput ? output : errors;
        var colour = colours && (toOutput ? outputIsTerminal : errorsAreTerminal);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(DiagnosticText.Plain(diagnostic, colour) + "\n");
        }
    }

    /// <summary>A line that says what the program is at; it shows only after a second and only to a person.</summary>
    public ProgressLine StartProgress() => new(errorsAreTerminal ? errors : null);
}
