using Explainer.Diagnostics;

namespace Explainer.Cli.Commands;

/// <summary>Says of a kind of mistake why it matters, how it is mended, and what it looks like.</summary>
internal static class ExplainCommand
{
    public static int Run(string? id, Terminal terminal)
    {
        if (id is null)
        {
            foreach (var known in DiagnosticKinds.All.OrderBy(kind => kind.Id, StringComparer.Ordinal))
            {
                terminal.Output.WriteLine($"{known.Id,-32} {Word(known)}");
            }

            return 0;
        }

        // Who copies it from a message may have copied the brackets or the back-ticks too.
        var name = id.Trim('[', ']', '`');
        if (DiagnosticKinds.Find(name) is not { } kind)
        {
            terminal.Errors.WriteLine($"no mistake is called `{name}`");
            terminal.Errors.WriteLine($"help: {Suggest.Help(name, DiagnosticKinds.All.Select(one => one.Id), "mistakes") ?? "`explainer explain` lists all"}");
            return 1;
        }

        terminal.Output.WriteLine($"{kind.Id} ({Word(kind)})");
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"Why: {kind.Why}");
        terminal.Output.WriteLine($"How: {kind.How}");
        if (Examples.Of(kind.Id) is { } example)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine("For example:");
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(example);
        }

        return 0;
    }

    private static string Word(DiagnosticKind kind) => kind.Severity == Severity.Error ? "error" : "warning";
}
