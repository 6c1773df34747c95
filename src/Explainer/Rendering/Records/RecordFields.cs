using System.Globalization;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Parsing;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Records;

/// <summary>Shows whatever a record holds, by the description of its fields: texts, lists, maps and lists of maps.</summary>
public static class RecordFields
{
    /// <summary>Numbers that are names and not amounts get no commas.</summary>
    private static readonly string[] Names = ["year", "default-port"];

    private const int LongText = 60;

    /// <summary>The fields that hold something, in the order of the shape, without those that the page shows itself.</summary>
    public static IReadOnlyList<RecordFieldView> Of(PageScope scope, FactRecord record, IReadOnlyCollection<string> shown) =>
        Fields(scope, record.Shape.Fields.Where(field => !shown.Contains(field.Name)), record.Map);

    /// <summary>Records of one kind as rows, with the columns in which any of them says something.</summary>
    public static RecordTableView Table(PageScope scope, string caption, IReadOnlyList<FactRecord> records, IReadOnlyCollection<string> shown)
    {
        List<Field> columns = [.. records[0].Shape.Fields.Where(field => !shown.Contains(field.Name) && records.Any(record => record.Map.Find(field.Name) is not null))];
        return new RecordTableView(
            caption,
            [.. columns.Select(field => field.Label)],
            [.. records.Select(record => new RecordRowView(
                scope.Id(PageScope.Dashed(record.Id)),
                Values(scope, columns[0], record.Map),
                [.. columns.Skip(1).Select(field => Cell(Values(scope, field, record.Map, isCell: true)))]))]);
    }

    private static RecordCellView Cell(IReadOnlyList<RecordValueView> values) => new(values, values.Any(value => value.Text.Length > LongText));

    private static List<RecordFieldView> Fields(PageScope scope, IEnumerable<Field> fields, YamlMap map) =>
        [.. fields.Where(field => map.Find(field.Name) is not null).Select(field => View(scope, field, map)).Where(view => view.Value is not null || view.Values.Count + view.Fields.Count > 0 || view.Table is not null)];

    private static RecordFieldView View(PageScope scope, Field field, YamlMap map)
    {
        var empty = new RecordFieldView(field.Label, null, [], [], null);
        switch (field.Form)
        {
            case FieldForm.Map:
                return empty with { Fields = Fields(scope, field.Fields, map.MapOf(field.Name)) };
            case FieldForm.Maps:
                var items = map.MapsOf(field.Name);
                return items.Count == 0 ? empty : empty with { Table = Table(scope, field, [.. items.Select(item => (Values(scope, field.Fields[0], item, isCell: true), item))], field.Fields.Skip(1), field.Fields[0].Label) };
            case FieldForm.Keyed:
                var keyed = map.MapOf(field.Name);
                return keyed.Entries.Count == 0 ? empty : empty with
                {
                    Table = Table(scope, field, [.. keyed.Entries.Select(entry => (Head(scope, field, entry.Key), keyed.MapOf(entry.Key)))], field.Fields, field.Label),
                };
            default:
                var values = Joined(Values(scope, field, map));
                return values.Count == 1 ? empty with { Value = values[0] } : empty with { Values = values };
        }
    }

    private static RecordTableView Table(PageScope scope, Field field, IReadOnlyList<(IReadOnlyList<RecordValueView> Head, YamlMap Map)> rows, IEnumerable<Field> fields, string first)
    {
        List<Field> columns = [.. fields.Where(column => rows.Any(row => row.Map.Find(column.Name) is not null))];
        return new RecordTableView(
            field.Label,
            [first, .. columns.Select(column => column.Label)],
            [.. rows.Select(row => new RecordRowView("", row.Head, [.. columns.Select(column => Cell(Values(scope, column, row.Map, isCell: true)))]))]);
    }

    private static IReadOnlyList<RecordValueView> Head(PageScope scope, Field field, string word) => [new RecordValueView(RecordText.Words(word), "", Meaning(scope, field, word))];

    /// <summary>A value, or all of a list; in a cell a word stands without its meaning.</summary>
    private static IReadOnlyList<RecordValueView> Values(PageScope scope, Field field, YamlMap map, bool isCell = false) => field.Form switch
    {
        FieldForm.Number or FieldForm.Numbers => [.. map.TextsOf(field.Name).Select(text => new RecordValueView(Number(field, text)))],
        FieldForm.Date or FieldForm.Day => [.. map.TextsOf(field.Name).Select(text => new RecordValueView(DateText.InWords(text)))],
        FieldForm.Word or FieldForm.Words => [.. map.TextsOf(field.Name).Select(word => new RecordValueView(RecordText.Words(word), "", isCell ? "" : Meaning(scope, field, word)))],
        FieldForm.Reference or FieldForm.References => [.. map.TextsOf(field.Name).Select(id => Reference(scope, field.Of, id))],
        FieldForm.Map or FieldForm.Maps or FieldForm.Keyed => [],
        _ => [.. map.TextsOf(field.Name).Select(text => new RecordValueView(text))],
    };

    /// <summary>A list of short texts reads best as one line.</summary>
    private static IReadOnlyList<RecordValueView> Joined(IReadOnlyList<RecordValueView> values) =>
        values.Count > 1 && values.All(value => value is { Text.Length: < 40, Href: "", Meaning: "" } && !value.Text.Contains(',', StringComparison.Ordinal))
            ? [new RecordValueView(string.Join(", ", values.Select(value => value.Text)))] : values;

    private static string Meaning(PageScope scope, Field field, string word) =>
        scope.Site.Catalogue.Meaning(field.Of, word) is var meaning && meaning == word ? "" : meaning;

    private static string Number(Field field, string text) =>
        !Names.Contains(field.Name) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= 1000 ? RecordText.Number(number) : text;

    private static RecordValueView Reference(PageScope scope, string kind, string id)
    {
        var catalogue = scope.Site.Catalogue;
        return kind switch
        {
            "source" when scope.Site.CitationById.TryGetValue(id, out var citation) => new RecordValueView("[" + scope.Cite(citation, "").ToString(CultureInfo.InvariantCulture) + "]", "#source-" + PageScope.Dashed(id)),
            "licence" when catalogue.LicenceById.TryGetValue(id, out var licence) => new RecordValueView(licence.ShortName, scope.Href(Address.Licence(id))),
            "family" when catalogue.FamilyById.TryGetValue(id, out var family) => new RecordValueView(family.Name, scope.Href(Address.Family(id))),
            "release" when catalogue.ReleaseById.TryGetValue(id, out var release) => new RecordValueView(release.Name, scope.Href(Address.Family(release.FamilyId))),
            "definition" when catalogue.DefinitionById.TryGetValue(id, out var definition) => new RecordValueView(definition.Name, scope.Href(Address.Definition(id))),
            _ => new RecordValueView(id),
        };
    }
}
