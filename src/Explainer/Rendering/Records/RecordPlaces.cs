using Explainer.Assembling;
using Explainer.Facts;

namespace Explainer.Rendering.Records;

/// <summary>Where each kind of record is shown: on pages of its own, or in a list below <c>/data/</c>.</summary>
public static class RecordPlaces
{
    private static readonly string[] WithPages = ["licence", "family", "definition"];

    /// <summary>Kinds whose records stand in one list each.</summary>
    public static IReadOnlyList<RecordShape> Listed { get; } = [.. RecordShapes.All.Where(shape => !WithPages.Contains(shape.Kind))];

    /// <summary>The page that shows a record, and the place on it; empty when the page is the record's own.</summary>
    public static (string Path, string Fragment) Of(FactRecord record) => record.Shape.Kind switch
    {
        "licence" => (Address.Licence(record.Id), ""),
        "family" => (Address.Family(record.Id), ""),
        "definition" => (Address.Definition(record.Id), ""),
        _ => (Address.Records(record.Shape.Place), PageScope.Dashed(record.Id)),
    };

    /// <summary>A record without a name goes by its id, as words; the short name of a definition keeps its capitals.</summary>
    public static string Name(Catalogue catalogue, FactRecord record)
    {
        if (record.Map.TextOf("name") is { Length: > 0 } name)
        {
            return name;
        }

        var words = record.Id.Split('-');
        var first = catalogue.Definitions.Select(definition => definition.ShortName).FirstOrDefault(known => known.Equals(words[0], StringComparison.OrdinalIgnoreCase));
        return string.Join(' ', words.Skip(1).Prepend(first ?? Capital.Of(words[0])));
    }
}
