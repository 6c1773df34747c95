using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Every record below <c>input/facts/</c>, found by the path that a <c>fact:</c> link writes.</summary>
public sealed class FactBook
{
    private readonly Dictionary<string, YamlMap> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    public static FactBook Empty { get; } = new();

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
    /// The fact at `families/olmo/olmo-2#licence`: a file, then a record by its key, then a field; without a field, the names of the record.
    /// Null when any part is unknown or fits several; <paramref name="miss"/> then says which.
    /// </summary>
    public Fact? Find(string address, out FactMiss? miss)
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
            miss = new FactMiss(path, [.. _files.Keys.Order(StringComparer.Ordinal)]);
            return null;
        }

        var place = FactPlace.Of(path[..end], _files[path[..end]]);
        foreach (var step in path[end..].Split('/', StringSplitOptions.RemoveEmptyEntries).Concat(hash < 0 ? [] : address[(hash + 1)..].Split('.')))
        {
            if (place.Child(step, out miss) is not { } next)
            {
                return null;
            }

            place = next;
        }

        var fact = place.Node switch
        {
            YamlScalar scalar => new Fact([scalar.Value], $"`{scalar.Value}`", scalar.Span, place.Field, FactPlace.Text(place.Around, "unit")),
            YamlList list when list.Items.OfType<YamlScalar>().Select(item => item.Value).ToList() is { Count: > 0 } values => new Fact(values, Suggest.List(values), list.Span, place.Field),
            YamlMap map when hash < 0 && FactPlace.Text(map, "name") is { Length: > 0 } name => new Fact(NamesOf(path, map, name), $"`{name}`", map.Head),
            _ => null,
        };
        miss = fact is null ? new FactMiss(path, [.. place.Children().Select(child => child.Name)]) : null;
        return fact;
    }

    private IReadOnlyList<string> NamesOf(string path, YamlMap map, string name) =>
        path.StartsWith("licences/", StringComparison.Ordinal) && Catalogue.LicenceById.TryGetValue(path["licences/".Length..], out var licence) ? licence.Names
        : [name, FactPlace.Text(map, "short"), path[(path.LastIndexOf('/') + 1)..]];
}
