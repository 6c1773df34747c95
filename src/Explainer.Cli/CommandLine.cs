using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Explainer.Cli.Commands;

namespace Explainer.Cli;

/// <summary>Which commands and options there are. Without a command the site is built.</summary>
internal static class CommandLine
{
    public static int Invoke(IReadOnlyList<string> args, Terminal terminal, Surroundings surroundings)
    {
        var root = new Option<string?>("--root") { Description = "The folder that holds input/ and theme/ [default: the nearest around you]", HelpName = "DIR", Recursive = true };
        var today = new Option<DateOnly?>("--today")
        {
            Hidden = true,
            Recursive = true,
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return day;
                }

                result.AddError($"`{result.Tokens[0].Value}` is not a day such as 2026-11-20");
                return null;
            },
        };
        var common = new CommonOptions(root, today);

        // The build stands twice: as a command and as what happens without one.
        var program = new RootCommand("Turns the lessons in input/, dressed by theme/, into a static site.") { root, today };
        AddBuild(program, common, terminal, surroundings);
        var build = new Command("build", "Write the site to output/");
        AddBuild(build, common, terminal, surroundings);
        program.Add(build);
        program.Add(Check(common, terminal, surroundings));
        program.Add(Preview(common, terminal, surroundings));
        program.Add(Decide(common, terminal, surroundings));
        program.Add(Explain(terminal));
        var parsed = program.Parse(args);
        if (parsed.Action is ParseErrorAction mistaken)
        {
            // What is wrong would scroll out of sight above the whole help.
            mistaken.ShowHelp = false;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Errors,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static void AddBuild(Command command, CommonOptions common, Terminal terminal, Surroundings surroundings)
    {
        var output = new Option<string?>("--output") { Description = "Where the site goes [default: output/ in the root]", HelpName = "DIR" };
        var strict = StrictOption();
        command.Add(output);
        command.Add(strict);
        command.SetAction(result => BuildCommand.Run(
            new BuildSettings(result.GetValue(common.Root), result.GetValue(output), result.GetValue(strict), result.GetValue(common.Today)), terminal, surroundings));
    }

    private static Command Check(CommonOptions common, Terminal terminal, Surroundings surroundings)
    {
        var strict = StrictOption();
        var format = new Option<string>("--format") { Description = "For people, programs or workflow logs", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var command = new Command("check", "Say everything that is wrong, write nothing") { format, strict };
        command.SetAction(result => CheckCommand.Run(
            new BuildSettings(result.GetValue(common.Root), null, result.GetValue(strict), result.GetValue(common.Today)),
            result.GetValue(format)!, terminal, surroundings));
        return command;
    }

    private static Command Preview(CommonOptions common, Terminal terminal, Surroundings surroundings)
    {
        var port = new Option<int>("--port") { Description = "Where to serve; the next free one is taken", HelpName = "NUMBER", DefaultValueFactory = _ => 5757 };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 65535))
            {
                result.AddError($"`{token.Value}` is not a port; ports are numbers from 1 to 65535");
            }
        });
        var command = new Command("preview", "Serve the site on this machine and follow every change") { port };
        command.SetAction(result => PreviewCommand.Run(
            new BuildSettings(result.GetValue(common.Root), null, false, result.GetValue(common.Today)), result.GetValue(port), terminal, surroundings));
        return command;
    }

    private static Command Decide(CommonOptions common, Terminal terminal, Surroundings surroundings)
    {
        var decision = new Argument<string?>("DECISION") { Description = "The id of a decision table; without it all are listed", Arity = ArgumentArity.ZeroOrOne };
        var answers = new Argument<string[]>("INPUT=VALUE") { Description = "What is known; what is left out, or `unknown`, is tried with every value", Arity = ArgumentArity.ZeroOrMore };
        var csv = new Option<string?>("--csv") { Description = "Add verdict columns to a file of comma-separated values, a row a case, and print it; its first line names the inputs. For `mof-class` a row may also be a model: a column for each component (yes or no), ID.licence (empty inherits, `unlicensed` is none), and licence.code, licence.data, licence.document, licence.distribution", HelpName = "FILE" };
        var command = new Command("decide", "Ask a decision table, as its page does") { decision, answers, csv };
        command.SetAction(result => DecideCommand.Run(
            new DecideSettings(result.GetValue(common.Root), result.GetValue(decision), result.GetValue(answers) ?? [], result.GetValue(csv)), terminal, surroundings));
        return command;
    }

    private static Command Explain(Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Description = "The word in brackets at the end of a message; without it all are listed", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Say why a mistake matters and how to mend it") { id };
        command.SetAction(result => ExplainCommand.Run(result.GetValue(id), terminal));
        return command;
    }

    private static Option<bool> StrictOption() => new("--strict") { Description = "Let warnings fail too, as they do when CI=true" };

    private sealed record CommonOptions(Option<string?> Root, Option<DateOnly?> Today);
}
