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
}
