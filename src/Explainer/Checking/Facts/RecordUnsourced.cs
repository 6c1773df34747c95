using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;

namespace Explainer.Checking.Facts;

/// <summary>A record or a release whose list of sources is empty.</summary>
public sealed class RecordUnsourced : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "record-unsourced",
        "A fact that nobody can look up is a rumour.",
        "Name the sources in which it was read, by their ids in `input/sources.yml`.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
        site.Site.Catalogue.Records.Values.SelectMany(records => records).SelectMany(record => Unsourced(record.Shape.Fields, record.Map, record.Id));

    private IEnumerable<Diagnostic> Unsourced(IReadOnlyList<Field> fields, YamlMap map, string id)
    {
        foreach (var field in fields)
        {
            if (field is { Form: FieldForm.References, Of: "source" } && map.Entries.FirstOrDefault(entry => entry.Key == field.Name) is { Value: YamlList { Items.Count: 0 } } entry)
            {
                yield return Kind.At(entry.KeySpan, $"`{id}` names no source", "write the id of each source that was read");
            }

            if (field.Form == FieldForm.Maps)
            {
                foreach (var problem in map.MapsOf(field.Name).SelectMany(item => Unsourced(field.Fields, item, item.TextOf("id"))))
                {
                    yield return problem;
                }
            }
        }
    }
}
