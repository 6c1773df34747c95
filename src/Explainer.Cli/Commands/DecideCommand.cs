using System.Text;

namespace Explainer.Cli.Commands;

/// <summary>Asks a decision table of the course: once, or for every row of a file of comma-separated values.</summary>
internal static class DecideCommand
{
    /// <summary>A file that is wrong in every row would scroll its first mistake out of sight.</summary>
    private const int MostShown = 100;

    public static int Run(DecideSettings settings, Terminal terminal, Surroundings surroundings)
    {
        if (Decider.Open(surroundings.FindRoot(settings.Root), out var problems) is not { } decider)
        {
            terminal.Report(problems, toOutput: false);
            return 1;
        }

        return settings switch
        {
            { Decision: null, Csv: not null } => Refuse(terminal, "no decision is named for this file", "write the id of a decision behind `decide`; `explainer decide` alone lists them"),
            { Decision: null } => List(decider, terminal),
            { Csv: not null, Answers.Count: > 0 } => Refuse(terminal, "with `--csv` the answers stand in the file", "add a column for each answer that you wrote behind the decision, or leave these out"),
            { Csv: { } path } => Fill(decider, settings.Decision, Path.GetFullPath(path, surroundings.Folder), path, terminal),
            _ => Ask(decider, settings, terminal),
        };
    }

    private static int List(Decider decider, Terminal terminal)
    {
        foreach (var id in decider.Decisions)
        {
            terminal.Output.WriteLine(id);
        }

        return 0;
    }

    private static int Refuse(Terminal terminal, string sentence, string help)
    {
        Say(terminal, "", sentence, help);
        return 1;
    }

    private static int Ask(Decider decider, DecideSettings settings, Terminal terminal)
    {
        if (decider.Ask(settings.Decision!, settings.Answers, out var problems) is { } text)
        {
            terminal.Output.Write(text);
            return 0;
        }

        foreach (var problem in problems)
        {
            Say(terminal, "", problem.Sentence, problem.Help);
        }

        return 1;
    }

    private static int Fill(Decider decider, string decision, string path, string shown, Terminal terminal)
    {
        var bad = 0;
        StreamReader input;
        try
        {
            input = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Say(terminal, $"{shown}: ", "this file cannot be read", "name a file of comma-separated values whose first line holds the names of the columns");
            return 1;
        }

        using var closing = input;
        try
        {
            using var output = new BufferedOutput(terminal.Output);
            var good = decider.Fill(decision, input, output, problem =>
            {
                if (++bad <= MostShown)
                {
                    Say(terminal, $"{shown}:{problem.Line}: ", problem.Sentence, problem.Help);
                }
            }, out var written);
            output.Flush();
            if (bad > 0)
            {
                terminal.Errors.WriteLine($"{Summary.Count(written, "row")} judged, {Summary.Count(bad, "row")} left out");
            }

            return good ? 0 : 1;
        }
        catch (DecoderFallbackException)
        {
            Say(terminal, $"{shown}: ", "this file is not UTF-8", "save it as UTF-8");
            return 1;
        }
        catch (IOException error)
        {
            Say(terminal, "", $"the verdicts cannot be written: {error.Message}", "see where the output goes, and whether there is room");
            return 1;
        }
    }

    private static void Say(Terminal terminal, string place, string sentence, string? help)
    {
        terminal.Errors.WriteLine($"{place}error: {sentence}");
        if (help is not null)
        {
            terminal.Errors.WriteLine($"help: {help}");
        }
    }

    /// <summary>The program's output is sent off line by line, which would take most of the time of a long table.</summary>
    private sealed class BufferedOutput(TextWriter target) : TextWriter
    {
        private readonly StringBuilder _waiting = new();

        public override Encoding Encoding => target.Encoding;

        public override void Write(char value) => Append([value]);

        public override void Write(string? value) => Append(value);

        public override void Write(ReadOnlySpan<char> buffer) => Append(buffer);

        public override void Write(char[] buffer, int index, int count) => Append(buffer.AsSpan(index, count));

        public override void Flush()
        {
            target.Write(_waiting);
            _waiting.Clear();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                Flush();
            }

            base.Dispose(disposing);
        }

        private void Append(ReadOnlySpan<char> text)
        {
            _waiting.Append(text);
            if (_waiting.Length > 60_000)
            {
                Flush();
            }
        }
    }
}
