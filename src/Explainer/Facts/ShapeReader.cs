using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Holds a record against its fields, reports what does not fit, and collects what it names and when it was checked.</summary>
internal sealed class ShapeReader(IReadOnlyDictionary<string, Vocabulary> vocabularies)
{
    public List<FactReference> References { get; } = [];

    public List<Located<string>> Days { get; } = [];

    public void Read(YamlMap map, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            Read(map, field);
        }

        map.RejectUnknown();
    }

    private void Read(YamlMap map, Field field)
    {
        if (map.Find(field.Name) is not { } entry)
        {
            if (field.Required)
            {
                map.Problems.Add(ParsingProblems.FieldMissing, map.Head, $"`{field.Name}` is missing: {field.Meaning}", $"add a line `{field.Name}: …`");
            }

            return;
        }

        switch (field.Form)
        {
            case FieldForm.Text:
                map.OptionalText(field.Name);
                break;
            case FieldForm.Texts:
                map.Texts(field.Name);
                break;
            case FieldForm.Number:
                Number(map, map.OptionalText(field.Name));
                break;
            case FieldForm.Numbers:
                Each(map, field, number => Number(map, number));
                break;
            case FieldForm.YesNo:
                map.OptionalChoice(field.Name, ["yes", "no"]);
                break;
            case FieldForm.Date:
                map.OptionalDate(field.Name, wholeDay: false);
                break;
            case FieldForm.Day:
                if (map.OptionalDate(field.Name, wholeDay: true) is { } day)
                {
                    Days.Add(day);
                }

                break;
            case FieldForm.Word:
                Word(map, field, map.OptionalText(field.Name));
                break;
            case FieldForm.Words:
                Each(map, field, word => Word(map, field, word));
                break;
            case FieldForm.Reference:
                if (map.OptionalText(field.Name) is { Value.Length: > 0 } id)
                {
                    References.Add(new FactReference(field.Of, id));
                }

                break;
            case FieldForm.References:
                Each(map, field, named => References.Add(new FactReference(field.Of, named)));
                break;
            case FieldForm.Map:
                if (map.Map(field.Name) is { } inner)
                {
                    Read(inner, field.Fields);
                }

                break;
            case FieldForm.Maps:
                foreach (var item in map.Maps(field.Name))
                {
                    Read(item, field.Fields);
                }

                break;
            case FieldForm.Keyed:
                ReadKeyed(map, field, entry);
                break;
        }
    }

    private void ReadKeyed(YamlMap map, Field field, YamlEntry entry)
    {
        if (map.Map(field.Name) is not { } keyed)
        {
            return;
        }

        foreach (var item in keyed.Entries)
        {
            Word(map, field, new Located<string>(item.Key, item.KeySpan));
            if (keyed.Map(item.Key) is { } inner)
            {
                Read(inner, field.Fields);
            }
        }
    }

    private static void Each(YamlMap map, Field field, Action<Located<string>> read)
    {
        foreach (var text in map.Texts(field.Name))
        {
            read(text);
        }
    }

    private static void Number(YamlMap map, Located<string>? text)
    {
        if (text is { Value.Length: > 0 } number && !decimal.TryParse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            map.Problems.Add(ParsingProblems.FieldWrong, number.Span, $"`{number.Value}` is not a number", "write digits, with a point before decimals and no other signs");
        }
    }

    private void Word(YamlMap map, Field field, Located<string>? text)
    {
        if (text is not { Value.Length: > 0 } word || !vocabularies.TryGetValue(field.Of, out var vocabulary) || vocabulary.Meanings.ContainsKey(word.Value))
        {
            return;
        }

        map.Problems.Add(FactProblems.WordUnknown, word.Span, $"`{word.Value}` is not a word for `{field.Name}`",
            Suggest.Help(word.Value, vocabulary.Words, "words") ?? $"see `{field.Of}` in `input/facts/vocabularies.yml`");
    }
}
