using System.Text.Json.Nodes;
using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;

namespace Explainer.Rendering.Data;

/// <summary>Every list of records that others may take, in the order of the page that documents them.</summary>
public static class DataFiles
{
    private static readonly string[] WithTable = ["licence", "family", "definition"];

    /// <summary>Kinds that have records, releases after their families, sources last.</summary>
    public static IReadOnlyList<DataFile> Of(Site site, VerdictBook verdicts)
    {
        var files = new List<DataFile>();
        foreach (var shape in RecordShapes.All.Where(shape => site.Catalogue.Of(shape.Kind).Count > 0))
        {
            files.Add(Records(site, verdicts, shape));
            if (shape == RecordShapes.Family)
            {
                files.Add(Releases(site, verdicts));
            }
        }

        if (files.Count > 0)
        {
            files.Add(new DataFile("sources", "Sources", "A document that a fact was read in.", SourceData.Fields, SourceData.Fields, site.Citations.Count,
                () => site.Citations.OrderBy(citation => citation.Id, StringComparer.Ordinal).Select(SourceData.Of)));
        }

        return files;
    }

    /// <summary>The paths of all files of data, for pages that link to them.</summary>
    public static IEnumerable<string> Paths(Site site)
    {
        var files = Of(site, VerdictBook.Empty);
        return files.Count == 0 ? [] : files.SelectMany(file => (string[])[file.JsonName, file.SchemaName, file.TableName]).Where(name => name.Length > 0).Select(Address.DataFile).Append(Address.DataPackage);
    }

    private static DataFile Records(Site site, VerdictBook verdicts, RecordShape shape)
    {
        var verdict = VerdictData.FieldOf(verdicts, shape.Kind, inTable: false);
        IReadOnlyList<Field> fields = verdict is null ? shape.Fields : [.. shape.Fields, verdict];
        IReadOnlyList<Field> table = !WithTable.Contains(shape.Kind) ? []
            : verdict is null ? shape.Fields : [.. shape.Fields, VerdictData.FieldOf(verdicts, shape.Kind, inTable: true)!];
        var records = site.Catalogue.Of(shape.Kind);
        return new DataFile(shape.Place, shape.Title, shape.Meaning, fields, table, records.Count, () =>
        {
            var json = new RecordJson(site);
            return records.Select(record =>
            {
                var made = json.Of(record.Id, shape.Fields, record.Map);
                if (verdict is not null)
                {
                    made["verdicts"] = VerdictData.Of(verdicts, shape.Kind, record.Id);
                }

                return made;
            });
        });
    }

    private static DataFile Releases(Site site, VerdictBook verdicts)
    {
        var release = RecordShapes.Family.Fields.First(field => field.Name == "releases").Fields;
        var components = RecordShapes.Family.Fields.First(field => field.Name == "components");
        IReadOnlyList<Field> own = [Field.Must("family", "the family it belongs to", FieldForm.Reference, "family"), .. release, components with { Required = false, Meaning = "what it contains; recorded for one release of each family" }];
        IReadOnlyList<Field> With(bool inTable) => VerdictData.FieldOf(verdicts, "release", inTable) is { } verdict ? [.. own, verdict] : own;
        return new DataFile("releases", "Releases", "What a family published: when, in which sizes, under which licence, and what the rules say of it.", With(inTable: false), With(inTable: true), site.Catalogue.ReleaseById.Count, () =>
        {
            var json = new RecordJson(site);
            return site.Catalogue.ReleaseById.Values.Select(one =>
            {
                var made = json.Of(one.Id, release, one.Map);
                made.Insert(1, "family", one.FamilyId);
                made["components"] = one.Components.Count == 0 ? null : Components(json, site.Catalogue.FamilyById[one.FamilyId]);
                if (verdicts.PlansFor("release").Any())
                {
                    made["verdicts"] = VerdictData.Of(verdicts, "release", one.Id);
                }

                return made;
            });
        });

        JsonNode? Components(RecordJson json, Family family)
        {
            var holder = json.Of(family.Id, [components], family.Record.Map);
            var value = holder["components"];
            holder.Remove("components");
            return value;
        }
    }
}
