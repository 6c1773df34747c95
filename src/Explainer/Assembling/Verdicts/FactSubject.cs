using Explainer.Facts;
using Explainer.Parsing;

namespace Explainer.Assembling.Verdicts;

/// <summary>A record that decisions are applied to, with what its fields and those of the records around it say.</summary>
/// <param name="Kind"><c>licence</c> or <c>release</c>.</param>
/// <param name="Confidence">How sure we are of the record as a whole.</param>
public sealed record FactSubject(string Kind, string Id, string Name, string Confidence, YamlMap Map)
{
    private YamlMap? _family;
    private YamlMap? _licence;
    private YamlScalar? _named;
    private bool _isDescribed;

    internal static FactSubject Of(Licence licence) => new("licence", licence.Id, licence.FullName, licence.Confidence, licence.Record.Map);

    internal static FactSubject Of(Release release, Catalogue catalogue)
    {
        var whole = new FactSubject("release", release.Id, release.Name, release.Confidence, release.Map)
        {
            _family = catalogue.FamilyById[release.FamilyId].Record.Map,
            _licence = catalogue.LicenceById.GetValueOrDefault(release.Licence)?.Record.Map,
            _isDescribed = release.Components.Count > 0,
        };
        return whole with
        {
            Others =
            [
                .. release.LicenceExceptions.Zip(release.Map.MapsOf("licence-exceptions"), (other, map) => (other.Model, whole with
                {
                    _licence = catalogue.LicenceById.GetValueOrDefault(other.Licence)?.Record.Map,
                    _named = map.Look("licence")?.Value as YamlScalar,
                })),
            ],
        };
    }

    /// <summary>Sizes of a release that are under another licence than the rest of it, each seen as if it were the whole.</summary>
    public IReadOnlyList<(string Model, FactSubject Subject)> Others { get; private init; } = [];

    /// <summary>Whether its components are recorded.</summary>
    public bool IsDescribed => _isDescribed;

    /// <summary>
    /// The values at a path such as <c>grants.modify.value</c> or <c>restrictions.id</c> (one for each of a list).
    /// Of a release also <c>family.…</c>, <c>licence.…</c> and, where they are recorded, <c>components.…</c>.
    /// </summary>
    public IReadOnlyList<YamlScalar> Values(string path)
    {
        var steps = path.Split('.');
        var found = new List<YamlScalar>();
        switch (Kind)
        {
            case "release" when steps is ["family", _, ..]:
                Walk(_family, steps, 1, found);
                break;
            case "release" when steps is ["licence", _, ..]:
                Walk(_licence, steps, 1, found);
                break;
            case "release" when steps is ["licence"] && _named is { } named:
                found.Add(named);
                break;
            case "release" when steps is ["components", ..]:
                Walk(_isDescribed ? _family : null, steps, 0, found);
                break;
            default:
                Walk(Map, steps, 0, found);
                break;
        }

        return found;
    }

    /// <summary>The field that a path names, so that a mistyped one is reported; null with what is known there instead.</summary>
    internal static Field? FieldAt(string kind, string path, out string unknown, out IReadOnlyList<string> known)
    {
        var release = RecordShapes.Family.Fields.First(field => field.Name == "releases").Fields;
        var steps = path.Split('.');
        var (fields, at) = (kind, steps) switch
        {
            ("release", ["family", _, ..]) => (RecordShapes.Family.Fields, 1),
            ("release", ["licence", _, ..]) => (RecordShapes.Licence.Fields, 1),
            ("release", ["components", ..]) => (RecordShapes.Family.Fields, 0),
            ("release", _) => (release, 0),
            _ => (RecordShapes.Licence.Fields, 0),
        };
        Field? field = null;
        while (at < steps.Length)
        {
            field = fields.FirstOrDefault(candidate => candidate.Name == steps[at]);
            if (field is null)
            {
                (unknown, known) = (steps[at], [.. fields.Select(candidate => candidate.Name)]);
                return null;
            }

            // The keys of such a map are words of a vocabulary, which the records themselves are held against.
            at += field.Form == FieldForm.Keyed ? 2 : 1;
            fields = field.Fields;
        }

        (unknown, known) = ("", []);
        return field;
    }

    private static void Walk(YamlNode? node, string[] steps, int at, List<YamlScalar> found)
    {
        switch (node)
        {
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Walk(item, steps, at, found);
                }

                break;
            case YamlMap map when at < steps.Length:
                Walk(map.Find(steps[at])?.Value, steps, at + 1, found);
                break;
            case YamlScalar scalar when at == steps.Length:
                found.Add(scalar);
                break;
        }
    }
}
