using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>What stands between `{` and `}` after a heading or a block's name: an id, values and flags, each with its place.</summary>
public sealed class AttributeList(Located<string>? id, IReadOnlyList<AttributeEntry> entries, SourceSpan span)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Located<string>? Id { get; } = id;

    public IReadOnlyList<AttributeEntry> Entries { get; } = entries;

    public SourceSpan Span { get; } = span;

    public static AttributeList Empty(SourceSpan span) => new(null, [], span);

    /// <summary>A value; null when there is none, or an empty one, which has been reported.</summary>
    public Located<string>? Text(string name)
    {
        _asked.Add(name);
        return Entries.FirstOrDefault(entry => entry.Name == name) is { Value: { Length: > 0 } value } entry
            ? new Located<string>(value, entry.ValueSpan)
            : null;
    }

    /// <summary>Whether a bare word such as `confidence` is there.</summary>
    public bool Flag(string name, DiagnosticBag problems)
    {
        _asked.Add(name);
        if (Entries.FirstOrDefault(entry => entry.Name == name) is not { } entry)
        {
            return false;
        }

        if (entry.Value is not null)
        {
            problems.Add(ParsingProblems.AttributeWrong, entry.Span, $"`{name}` takes no value", $"write `{name}` alone");
        }

        return true;
    }

    public int? Number(string name, int least, int most, DiagnosticBag problems)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(ParsingProblems.AttributeWrong, text.Span, $"`{text.Value}` is not a whole number from {least} to {most}");
        return null;
    }

    public Located<string>? Choice(string name, IReadOnlyList<string> words, DiagnosticBag problems)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (words.Contains(text.Value, StringComparer.Ordinal))
        {
            return text;
        }

        problems.Add(ParsingProblems.AttributeWrong, text.Span, $"`{text.Value}` is not a value of `{name}`", Suggest.Help(text.Value, words, "values"));
        return null;
    }

    /// <summary>Reports every attribute that was never asked for. Call it last.</summary>
    public void RejectUnknown(DiagnosticBag problems)
    {
        foreach (var entry in Entries.Where(entry => !_asked.Contains(entry.Name)))
        {
            problems.Add(ParsingProblems.AttributeUnknown, entry.Span, $"there is no attribute `{entry.Name}` here", Suggest.Help(entry.Name, _asked, "attributes"));
        }
    }

    /// <summary>Reads the text between the braces, which stands at <paramref name="start"/> in the file.</summary>
    internal static AttributeList Parse(string text, SourceFile file, int start, DiagnosticBag problems)
    {
        Located<string>? id = null;
        var entries = new List<AttributeEntry>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var from = at;
            var quoted = false;
            while (at < text.Length && (quoted || text[at] != ' '))
            {
                quoted ^= text[at] == '"';
                at++;
            }

            var word = text[from..at];
            var place = file.Span(start + from, word.Length);
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (quoted)
            {
                problems.Add(ParsingProblems.AttributeMalformed, place, "this value starts with a quote that is never closed", "close it with `\"`");
            }
            else if (word[0] == '#' && equals < 0)
            {
                if (id is not null)
                {
                    problems.Add(ParsingProblems.AttributeMalformed, place, $"`{word}` is a second id", "keep one");
                }
                else if (Ids.Check(word[1..], place, problems))
                {
                    id = new Located<string>(word[1..], place);
                }
            }
            else if (equals == 0 || word[0] is not (>= 'a' and <= 'z'))
            {
                problems.Add(ParsingProblems.AttributeMalformed, place, $"`{word}` is neither an id, nor `name=value`, nor a flag", "write `{#id name=value flag}`");
            }
            else
            {
                var name = equals < 0 ? word : word[..equals];
                var value = equals < 0 ? null : word[(equals + 1)..].Trim('"');
                var valueStart = equals < 0 ? 0 : equals + (word.AsSpan(equals + 1).StartsWith("\"") ? 2 : 1);
                if (entries.Any(entry => entry.Name == name))
                {
                    problems.Add(ParsingProblems.AttributeMalformed, place, $"`{name}` is written twice", "keep one of the two");
                }
                else
                {
                    if (value?.Length == 0)
                    {
                        problems.Add(ParsingProblems.AttributeWrong, place, $"`{name}` has no value", $"write `{name}=…`, or delete it");
                    }

                    entries.Add(new AttributeEntry(name, value, place, file.Span(start + from + valueStart, value?.Length ?? word.Length)));
                }
            }
        }

        return new AttributeList(id, entries, file.Span(start, text.Length));
    }
}
