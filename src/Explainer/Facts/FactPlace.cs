using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>One step of a fact's address: a piece of a file, and what the kind of its record says about it.</summary>
/// <param name="Name">What the address writes: a key, or the value that tells a record of a list from the others.</param>
/// <param name="Field">The field whose value it is; null in files of no known kind.</param>
/// <param name="Fields">The fields that it may have.</param>
/// <param name="Around">The map that it is a field of.</param>
/// <param name="List">The list that it is a record of; else empty.</param>
internal sealed record FactPlace(string Name, YamlNode Node, Field? Field, IReadOnlyList<Field> Fields, YamlMap? Around = null, string List = "")
{
    /// <summary>Fields that tell the records of a list apart. The first one that a record has counts: of editions, `model` is a number.</summary>
    private static readonly string[] Keys = ["id", "measure", "edition", "identifier", "date", "model"];

    /// <summary>A whole file by its name without <c>input/facts/</c> and <c>.yml</c>.</summary>
    public static FactPlace Of(string file, YamlMap map) => RecordShapes.Of(file) switch
    {
        null => new FactPlace(file, map, null, []),
        { IsFolder: true } shape => new FactPlace(file, map, null, shape.Fields),
        { } shape => new FactPlace(file, map, Field.Keyed(shape.Place, shape.Meaning, "", shape.Fields), shape.Fields),
    };

    /// <summary>Fields of a map and, because releases are lists of records, the records of its lists.</summary>
    public IReadOnlyList<FactPlace> Children() => Node switch
    {
        YamlMap map => [.. map.Entries.Select(entry => Child(entry, map)).SelectMany(child => (IEnumerable<FactPlace>)[child, .. Records(child)])],
        YamlList => [.. Records(this)],
        _ => [],
    };

    /// <summary>The child of a name; where several records have it, the name of their list must come first.</summary>
    public FactPlace? Child(string name, out FactMiss? miss)
    {
        var children = Children();
        var found = children.Where(child => child.Name == name).ToList();
        var own = found.Where(child => child.List.Length == 0).ToList();
        var chosen = own.Count > 0 ? own : found;
        miss = chosen.Count switch
        {
            0 => new FactMiss(name, [.. children.Select(child => child.Name)]),
            1 => null,
            _ => new FactMiss(name, [.. chosen.Select(child => $"{child.List}.{name}").Distinct()], IsAmbiguous: true),
        };
        return chosen.Count == 1 ? chosen[0] : null;
    }

    private FactPlace Child(YamlEntry entry, YamlMap map)
    {
        if (Field is { Form: FieldForm.Keyed })
        {
            return new FactPlace(entry.Key, entry.Value, null, Field.Fields, map);
        }

        var field = Fields.FirstOrDefault(field => field.Name == entry.Key);
        return new FactPlace(entry.Key, entry.Value, field, field?.Fields ?? [], map);
    }

    private static IEnumerable<FactPlace> Records(FactPlace list) =>
        from item in (list.Node as YamlList)?.Items.OfType<YamlMap>() ?? []
        let key = Keys.Select(key => Text(item, key)).FirstOrDefault(text => text.Length > 0)
        where key is not null
        select new FactPlace(key, item, null, list.Fields, null, list.Name);

    internal static string Text(YamlMap? map, string name) => map?.TextOf(name) ?? "";
}
