using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Makes records of the files of <c>input/facts/</c> and holds each against the shape of its kind.</summary>
public static class CatalogueReader
{
    private const string VocabularyFile = "vocabularies";

    /// <summary>All records; files of no known kind stay facts that lessons may quote, and nothing more.</summary>
    /// <param name="files">By name without <c>input/facts/</c> and <c>.yml</c>.</param>
    public static Catalogue Read(IReadOnlyDictionary<string, YamlMap> files)
    {
        var vocabularies = ReadVocabularies(files.GetValueOrDefault(VocabularyFile));
        var shapes = new ShapeReader(vocabularies);
        var records = new Dictionary<string, IReadOnlyList<FactRecord>>(StringComparer.Ordinal);
        foreach (var shape in RecordShapes.All)
        {
            var found = shape.IsFolder
                ? files.Where(file => RecordShapes.Of(file.Key) == shape).Select(file => new FactRecord(shape, file.Key[(shape.Place.Length + 1)..], file.Value))
                : files.TryGetValue(shape.Place, out var map) ? Records(shape, map) : [];
            var list = found.OrderBy(record => record.Id, StringComparer.Ordinal).ToList();
            foreach (var record in list)
            {
                shapes.Read(record.Map, shape.Fields);
            }

            records[shape.Kind] = list;
        }

        var catalogue = new Catalogue(records, vocabularies, shapes.References, shapes.Days);
        CheckReleases(catalogue);
        return catalogue;
    }

    private static IEnumerable<FactRecord> Records(RecordShape shape, YamlMap map)
    {
        foreach (var entry in map.Entries)
        {
            if (Ids.Check(entry.Key, entry.KeySpan, map.Problems) && map.Map(entry.Key) is { } record)
            {
                yield return new FactRecord(shape, entry.Key, record);
            }
        }
    }

    private static Dictionary<string, Vocabulary> ReadVocabularies(YamlMap? map) =>
        (map?.Entries ?? []).Where(entry => map!.Map(entry.Key) is not null).DistinctBy(entry => entry.Key)
        .ToDictionary(entry => entry.Key, entry => Vocabulary.Of(entry.Key, (YamlMap)entry.Value), StringComparer.Ordinal);

    private static void CheckReleases(Catalogue catalogue)
    {
        var first = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var release in catalogue.Releases)
        {
            var id = release.Map.LocatedOf("id");
            if (id.Value.Length > 0 && Ids.Check(id.Value, id.Span, release.Map.Problems) && !first.TryAdd(id.Value, id))
            {
                release.Map.Problems.Add(FactProblems.ReleaseDoubled, id.Span, $"there are two releases `{id.Value}`", "give one of them another id", new RelatedPlace(first[id.Value].Span, "the other one"));
            }
        }
    }
}
