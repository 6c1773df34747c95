using Explainer.Calculators;
using Explainer.Facts;

namespace Explainer.Assembling;

/// <summary>The catalogue as calculators see it: of each record its numbers and words.</summary>
internal static class FilledFrom
{
    public static CalculatorSource Of(Catalogue catalogue) => new(
        [.. RecordShapes.All.Select(shape => shape.Place)],
        place => RecordShapes.All.FirstOrDefault(shape => shape.Place == place) is { } shape ? [.. catalogue.Of(shape.Kind).Select(Record).OrderBy(record => record.Name, StringComparer.OrdinalIgnoreCase).ThenBy(record => record.Id, StringComparer.Ordinal)] : []);

    private static CalculatorRecord Record(FactRecord record)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in record.Shape.Fields)
        {
            if (field.Form is FieldForm.Number or FieldForm.Word && record.Map.TextOf(field.Name) is { Length: > 0 } value)
            {
                values[field.Name.Replace('-', '_')] = field.Form == FieldForm.Word ? value.Replace('-', '_') : value;
            }
        }

        return new CalculatorRecord(record.Id, record.Name, values);
    }
}
