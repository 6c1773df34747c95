using System.Text;
using Explainer.Cli.Commands;

namespace Explainer.Cli;

/// <summary>The program <c>explainer</c>: from arguments to an exit code. 0 is fine, 1 means diagnostics, 2 is a bug of ours.</summary>
internal static class Program
{
    private const int OurBug = 2;

    public static int Main(string[] args)
    {
        if (args is [] or ["build" or "check" or "preview", ..])
        {
            HeadStart.Begin();
        }

        // Streams of our own: the console would ask the system for its encoding, and write a mark on some.
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), encoding) { AutoFlush = true, NewLine = "\n" };
        using var errors = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true, NewLine = "\n" };
        var colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var terminal = new Terminal(output, errors, !Console.IsOutputRedirected, !Console.IsErrorRedirected, colours);
        return Run(args, terminal, Surroundings.OfProcess());
    }

    /// <summary>The same without a console, for tests.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors, Surroundings surroundings) =>
        Run(args, new Terminal(output, errors, outputIsTerminal: false, errorsAreTerminal: false, colours: false), surroundings);

    private static int Run(IReadOnlyList<string> args, Terminal terminal, Surroundings surroundings)
    {
        try
        {
            // The usual call needs no parser, and loading it would take a tenth of the start.
            return args is [] or ["build"]
                ? BuildCommand.Run(BuildSettings.Plain, terminal, surroundings)
                : CommandLine.Invoke(args, terminal, surroundings);
        }
#pragma warning disable CA1031 // Whatever reaches this line is a bug, and the person in front of it needs to be told whose.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            terminal.Errors.WriteLine("this is a bug in explainer, not in what you wrote; please report it with the lines below");
            terminal.Errors.WriteLine(bug);
            return OurBug;
        }
    }
}
