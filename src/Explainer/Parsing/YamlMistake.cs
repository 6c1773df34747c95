using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using YamlDotNet.Core;

namespace Explainer.Parsing;

/// <summary>Says in an author's words what the YAML reader stumbled over.</summary>
internal static partial class YamlMistake
{
    public const string TooDeep = "nested too deep";

    private const string Quote = "put the value in quotes: `name: \"value\"`";
    private const string Entry = "write `name: value`, in line with the names above";

    private static readonly (string Sentence, string Help) NeverClosed = ("this quote is never closed", "close it on the same line");

    /// <summary>Words of the reader's message, what they mean, and what helps; the first that fits counts.</summary>
    private static readonly (string Words, string Sentence, string Help)[] Known =
    [
        (TooDeep, "this is nested more than 32 levels deep", "write it flatter"),
        ("invalid mapping", "this value holds `: `, which starts another value", Quote),
        ("mapping values are not allowed", "this value holds `: `, which starts another value", Quote),
        ("could not find expected ':'", "this line is no `name: value`", Entry),
        ("did not find expected key", "this line does not go on with what stands above it", Entry),
        ("did not find expected '-' indicator", "this line does not go on with the list above it", "start it with `- `, in line with the others"),
        ("did not find expected ',' or ']'", "this bracket is not closed, or a comma is missing in it", "write `[one, two]`"),
        ("did not find expected ',' or '}'", "this brace is not closed, or a comma is missing in it", "write each `name: value` on a line of its own"),
        ("unexpected end of stream", NeverClosed.Sentence, NeverClosed.Help),
        ("unexpected document indicator", NeverClosed.Sentence, NeverClosed.Help),
        ("unknown escape", "this backslash means nothing in double quotes", "write single quotes, or two backslashes"),
        ("Unicode", "this is not the number of a sign", "write the sign itself"),
        ("hexadecimal", "this is not the number of a sign", "write the sign itself"),
        ("cannot start any token", "a value cannot start with this sign", Quote),
        ("directive", "a line cannot start with `%` here", "delete it; settings start with a name"),
    ];

    public static Diagnostic Unknown(SourceSpan place) =>
        ParsingProblems.YamlSyntax.At(place, "this cannot be read as YAML", "write `name: value`, and put a value that contains `: ` or ` #` in quotes");

    public static Diagnostic Of(YamlException error, SourceFile file, string yaml, int offset)
    {
        var message = error.InnerException?.Message is { } inner ? error.Message + inner : error.Message;
        var start = (int)Math.Clamp(error.Start.Index, 0, yaml.Length);
        var length = (int)Math.Clamp(error.End.Index - start, 0, yaml.Length - start);

        // A place behind the end says little; the sign before it is what the author sees.
        if (start == yaml.Length && start > 0)
        {
            (start, length) = (start - 1, 1);
        }

        var place = file.Span(offset + start, Math.Clamp(length, 1, 40)).FirstLine();
        if (Colon(yaml, start) is { } colon)
        {
            return ParsingProblems.YamlSyntax.At(file.Span(offset + colon, Math.Min(2, yaml.Length - colon)),
                char.IsWhiteSpace(yaml[colon + 1]) ? "the blank behind this colon is one that YAML does not know" : "a blank is missing behind this colon", "type `name: value` anew, with an ordinary blank");
        }

        if (Seen(yaml, start) is var (told, remedy))
        {
            return ParsingProblems.YamlSyntax.At(place, told, remedy);
        }

        foreach (var (words, sentence, help) in Known)
        {
            if (message.Contains(words, StringComparison.Ordinal))
            {
                return ParsingProblems.YamlSyntax.At(place, sentence, help);
            }
        }

        return Unknown(place);
    }

    /// <summary>What the lines themselves tell better than the reader's message; null where they tell nothing.</summary>
    private static (string Sentence, string Help)? Seen(string yaml, int at)
    {
        var start = at == 0 ? 0 : yaml.LastIndexOf('\n', at - 1) + 1;
        var line = Line().Match(yaml[start..].Split('\n', 2)[0]);
        if (!line.Success)
        {
            return null;
        }

        var value = line.Groups["value"].Value;
        if (value is ['"' or '\'', ..] && start + line.Groups["value"].Index < at && value.IndexOf(value[0], 1) is var end and > 0 && start + line.Groups["value"].Index + end < at)
        {
            return ("more stands here behind a value that is already closed by its quote", "put the whole value in quotes, and the other kind of quote inside: `name: '\"Open\" is a word'`");
        }

        if (value is ['"' or '\'', ..] && value.IndexOf(value[0], 1) < 0)
        {
            return NeverClosed;
        }

        if (value is ['[' or '{', ..] && value.IndexOf(value[0] == '[' ? ']' : '}', StringComparison.Ordinal) is var closed and > 0 && closed < value.TrimEnd().Length - 1)
        {
            return ("more stands here behind a bracket that is already closed", Quote);
        }

        // A deeper line goes on with the value above it, and then its colon is one too many.
        var above = Line().Match(yaml[..start].TrimEnd('\n').Split('\n')[^1]);
        return !value.Contains(": ", StringComparison.Ordinal) && above.Success && above.Groups["value"].Length > 0 && above.Groups["indent"].Length < line.Groups["indent"].Length
            ? ("this line stands further right than the one above it, which already has its value", "start it exactly below the name above")
            : null;
    }

    /// <summary>The colon that ends a name without a blank, on the line of a place or the one above: then the reader stumbles only later. Null where there is none.</summary>
    private static int? Colon(string yaml, int at)
    {
        var start = at == 0 ? 0 : yaml.LastIndexOf('\n', at - 1) + 1;
        foreach (var from in (int[])[start > 1 ? yaml.LastIndexOf('\n', start - 2) + 1 : start, start])
        {
            if (Glued().Match(yaml[from..].Split('\n', 2)[0]) is { Success: true } glued)
            {
                return from + glued.Groups["colon"].Index;
            }
        }

        return null;
    }

    /// <summary><c>name:value</c>, but not <c>https://</c>; a blank of another kind counts as none.</summary>
    [GeneratedRegex(@"^[ ]*(?:- +)?[a-z][\w-]*(?<colon>:)[^ \t/:]")]
    private static partial Regex Glued();

    /// <summary><c>name: value</c>, in a list too.</summary>
    [GeneratedRegex(@"^(?<indent>[ ]*(?:- +)?)[\w.-]+:(?:[ ]+(?<value>.*))?$")]
    private static partial Regex Line();
}
