using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>A map that is asked for its fields and reports what is missing, of the wrong form or never asked for.</summary>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceSpan Span, DiagnosticBag Problems) : YamlNode(Span)
{
    /// <summary>In a larger map, such as that of all sources, looking through the entries for each field would take their square.</summary>
    private const int Small = 16;

    private readonly List<string> _asked = new(8);
    private readonly Dictionary<string, YamlEntry>? _byKey = Entries.Count <= Small ? null
        : Entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>A field that the reader of the map knows; it is remembered as asked for, so one thread at a time may read a map.</summary>
    public YamlEntry? Find(string name)
    {
        _asked.Add(name);
        return Look(name);
    }

    /// <summary>A field of a map that was read before; pages look side by side, so nothing is remembered.</summary>
    public YamlEntry? Look(string name) => _byKey is null ? Entries.FirstOrDefault(entry => entry.Key == name) : _byKey.GetValueOrDefault(name);

    /// <summary>Where to point when a field is missing: the first key, else the map.</summary>
    public SourceSpan Head => Entries.Count > 0 ? Entries[0].KeySpan : Span;

    /// <summary>The text of a field that must be there; an empty text after a report when it is not.</summary>
    public Located<string> Text(string name) => OptionalText(name) ?? Missing(name);

    /// <summary>The text of a field that may be missing.</summary>
    public Located<string>? OptionalText(string name)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        if (entry.Value is not YamlScalar scalar)
        {
            Problems.Add(ParsingProblems.FieldWrong, entry.Value.Span, $"`{name}` should be a text", "write it on one line, in quotes if it contains `: `");
            return new Located<string>("", entry.KeySpan);
        }

        if (scalar.Value.Length == 0 && !scalar.IsBroken)
        {
            Problems.Add(ParsingProblems.FieldWrong, entry.KeySpan, $"`{name}` is empty", "write a value, or delete the line");
        }

        return new Located<string>(scalar.Value, scalar.Span.Length > 0 ? scalar.Span : entry.KeySpan);
    }

    /// <summary>A whole number within a range.</summary>
    public int? OptionalNumber(string name, int least, int most)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Problems.Add(ParsingProblems.FieldWrong, text.Span, $"`{text.Value}` is not a whole number from {least} to {most}");
        return null;
    }

    /// <summary>One of a closed list of words.</summary>
    public Located<string>? OptionalChoice(string name, IReadOnlyList<string> words)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (text.Value.Length > 0 && !words.Contains(text.Value, StringComparer.Ordinal))
        {
            Problems.Add(ParsingProblems.FieldWrong, text.Span, $"`{text.Value}` is not a value of `{name}`", Suggest.Help(text.Value, words, "values"));
        }

        return text;
    }

    /// <summary>A list of texts; one text alone counts as a list of one.</summary>
    public IReadOnlyList<Located<string>> Texts(string name)
    {
        if (Find(name) is not { } entry)
        {
            return [];
        }

        var items = entry.Value is YamlList list ? list.Items : [entry.Value];
        var texts = new List<Located<string>>(items.Count);
        foreach (var item in items)
        {
            if (item is YamlScalar { Value.Length: > 0 } scalar)
            {
                texts.Add(new Located<string>(scalar.Value, scalar.Span));
            }
            else if (item is not YamlScalar { IsBroken: true })
            {
                Problems.Add(ParsingProblems.FieldWrong, item.Span.Length > 0 ? item.Span : entry.KeySpan, $"`{name}` should be a list of texts", "write `[one, two]`, or one `- text` a line");
            }
        }

        return texts;
    }

    /// <summary>A map inside this one, or null.</summary>
    public YamlMap? Map(string name)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlMap map)
        {
            return map;
        }

        Problems.Add(ParsingProblems.FieldWrong, entry.Value.Span.Length > 0 ? entry.Value.Span : entry.KeySpan, $"`{name}` should be a list of `name: value` lines", "write them below it, each with two spaces in front");
        return null;
    }

    /// <summary>The maps of a list field.</summary>
    public IReadOnlyList<YamlMap> Maps(string name)
    {
        if (Find(name) is not { } entry)
        {
            return [];
        }

        if (entry.Value is YamlList list && list.Items.All(item => item is YamlMap))
        {
            return [.. list.Items.Cast<YamlMap>()];
        }

        Problems.Add(ParsingProblems.FieldWrong, entry.Value.Span.Length > 0 ? entry.Value.Span : entry.KeySpan, $"`{name}` should be a list of `- name: value` groups");
        return [];
    }

    /// <summary>A field as a date: a year, a month or a day.</summary>
    public Located<string>? OptionalDate(string name, bool wholeDay)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (text.Value.Length > 0 && !IsDate(text.Value, wholeDay))
        {
            Problems.Add(ParsingProblems.FieldWrong, text.Span, $"`{text.Value}` is not a date", wholeDay ? "write it as `2026-11-20`" : "write it as `2026-11-20`, `2026-11` or `2026`");
        }

        return text;
    }

    /// <summary>Whether a text is a day, or, where a whole one is not asked for, a month or a year.</summary>
    public static bool IsDate(string text, bool wholeDay)
    {
        string[] forms = wholeDay ? ["yyyy-MM-dd"] : ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
        return DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>Reports every field that was never asked for. Call it last.</summary>
    public void RejectUnknown()
    {
        foreach (var entry in Entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            Problems.Add(ParsingProblems.FieldUnknown, entry.KeySpan, $"there is no field `{entry.Key}` here", Suggest.Help(entry.Key, _asked, "fields"));
        }
    }

    private Located<string> Missing(string name)
    {
        Problems.Add(ParsingProblems.FieldMissing, Head, $"`{name}` is missing", $"add a line `{name}: …`");
        return new Located<string>("", Head);
    }
}
