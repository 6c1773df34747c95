using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Every record below <c>input/facts/</c>, found by the path that a <c>fact:</c> link writes.</summary>
public sealed class FactBook
{
    private readonly Dictionary<string, YamlMap> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>The records that have a known shape.</summary>
    public Catalogue Catalogue { get; private set; } = Catalogue.Empty;

    /// <summary>Reads all fact files; a file <c>facts/families/olmo.yml</c> is found under <c>families/olmo</c>.</summary>
    public static FactBook Read(IEnumerable<SourceFile> files, IReadOnlySet<string> lost, DiagnosticBag problems)
    {
        var book = new FactBook();
        var bags = new List<DiagnosticBag>();
        foreach (var file in files)
        {
            var name = file.Path["input/facts/".Length..^".yml".Length];
            var found = new DiagnosticBag();
            if (YamlReader.ReadFile(file, found) is { } map)
            {
                book._files[name] = map;
            }

            // A mistake may cost a file some of its facts; nobody complains of those before it is mended.
            if (found.HasErrors)
            {
                book._unread.Add(name);
            }

            if (!lost.Contains(file.Path))
            {
                bags.Add(found);
            }
        }

        book.Catalogue = CatalogueReader.Read(book._files);
        foreach (var found in bags)
        {
            problems.AddRange(found.Sorted());
        }

        return book;
    }

    /// <summary>A file by its name without <c>input/facts/</c> and <c>.yml</c>, or null.</summary>
    public YamlMap? File(string name) => _files.GetValueOrDefault(name);

    /// <summary>Whether an address leads into a file that could not be read, which is reported.</summary>
    public bool IsUnread(string address) =>
        _unread.Any(name => address.StartsWith(name, StringComparison.Ordinal) && (address.Length == name.Length || address[name.Length] is '/' or '#'));

    /// <summary>
    /// The fact at `families/olmo/olmo-2#licence`: a file, then a record by key or `id`, then a field. Null when any
    /// part is unknown; <paramref name="unknown"/> then names that part and <paramref name="known"/> what stands there.
    /// </summary>
    public Fact? Find(string address, out string unknown, out IReadOnlyList<string> known)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var end = path.Length;
        while (end > 0 && !_files.ContainsKey(path[..end]))
        {
            end = path.LastIndexOf('/', end - 1);
        }

        if (end <= 0)
        {
            (unknown, known) = (path, [.. _files.Keys.Order(StringComparer.Ordinal)]);
            return null;
        }

        YamlNode node = _files[path[..end]];
        var steps = path[end..].Split('/', StringSplitOptions.RemoveEmptyEntries).Concat(hash < 0 ? [] : address[(hash + 1)..].Split('.'));
        foreach (var step in steps)
        {
            var names = Children(node);
            if (names.FirstOrDefault(child => child.Name == step).Node is not { } next)
            {
                (unknown, known) = (step, [.. names.Select(child => child.Name)]);
                return null;
            }

            node = next;
        }

        (unknown, known) = (node is YamlScalar ? "" : path, Children(node).Select(child => child.Name).ToList());
        return node is YamlScalar scalar ? new Fact(scalar.Value, scalar.Span) : null;
    }

    /// <summary>Fields of a map and, because releases are lists of records, their records by `id`, `measure` or `model`.</summary>
    private static List<(string Name, YamlNode Node)> Children(YamlNode node)
    {
        var children = new List<(string, YamlNode)>();
        if (node is YamlMap map)
        {
            foreach (var entry in map.Entries)
            {
                children.Add((entry.Key, entry.Value));
                if (entry.Value is YamlList list)
                {
                    children.AddRange(Records(list));
                }
            }
        }

        return node is YamlList items ? [.. Records(items)] : children;
    }

    /// <summary>Thresholds have a measure and exceptions a model where other records have an id.</summary>
    private static IEnumerable<(string, YamlNode)> Records(YamlList list) =>
        from item in list.Items.OfType<YamlMap>()
        let id = item.Entries.FirstOrDefault(entry => entry.Key is "id" or "measure" or "model")?.Value as YamlScalar
        where id is not null
        select (id.Value, (YamlNode)item);
}
