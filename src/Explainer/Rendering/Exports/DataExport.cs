using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Data;

namespace Explainer.Rendering.Exports;

/// <summary><c>/data/</c>: every list of records as JSON with its schema, the large ones as tables, and a data package that names them with their hashes.</summary>
public sealed class DataExport : IExport
{
    public bool IsApartFromPages => true;

    public IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages)
    {
        var files = DataFiles.Of(context.Site, context.Verdicts);
        if (files.Count == 0)
        {
            yield break;
        }

        var settings = context.Site.Settings;
        var vocabularies = context.Site.Catalogue.Vocabularies;
        var resources = new JsonArray();
        foreach (var file in files)
        {
            List<JsonObject> records = [.. file.Records()];
            var schema = Json(file.SchemaName, new RecordSchema(vocabularies).Of(file, $"{settings.Address}/{Address.DataFile(file.SchemaName)}"));
            yield return schema;
            if (file.TableName.Length > 0)
            {
                var table = new RecordTable(file.TableFields, vocabularies);
                var sheet = new OutputFile(Address.DataFile(file.TableName), table.Bytes(records));
                resources.Add(Resource(sheet, file, "csv", "text/csv", new JsonObject { ["fields"] = Columns(table), ["primaryKey"] = "id" }));
                yield return sheet;
            }

            var head = DataHead.Of(file, settings);
            head["records"] = new JsonArray([.. records]);
            var list = Json(file.JsonName, head);
            resources.Add(Resource(list, file, "json", "application/json", file.SchemaName));
            yield return list;
        }

        yield return Json("datapackage.json", Package(settings, resources));
    }

    private static OutputFile Json(string name, JsonObject json) => new(Address.DataFile(name), JsonText.Bytes(json));

    private static JsonObject Package(SiteSettings settings, JsonArray resources) => new()
    {
        ["name"] = "open-models-facts",
        ["title"] = settings.Title,
        ["description"] = settings.Summary,
        ["version"] = DataHead.Version(settings),
        ["created"] = settings.Checked + "T00:00:00Z",
        ["homepage"] = Address.Canonical(settings.Address, Address.Data),
        ["licenses"] = new JsonArray(new JsonObject { ["name"] = DataHead.Licence(settings), ["title"] = settings.Licence, ["path"] = settings.LicenceAddress }),
        ["contributors"] = new JsonArray(new JsonObject { ["title"] = settings.Author, ["role"] = "author" }),
        ["resources"] = resources,
    };

    private static JsonObject Resource(OutputFile output, DataFile file, string format, string mediaType, JsonNode schema) => new()
    {
        ["name"] = $"{file.Name}-{format}",
        ["title"] = file.Title,
        ["description"] = file.Meaning,
        ["path"] = output.Path["data/".Length..],
        ["format"] = format,
        ["mediatype"] = mediaType,
        ["encoding"] = "utf-8",
        ["bytes"] = output.Bytes.Length,
        ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(output.Bytes.Span)),
        [format == "csv" ? "schema" : "jsonSchema"] = schema,
    };

    private static JsonArray Columns(RecordTable table) => new([.. table.Columns.Select(column => (JsonNode)new JsonObject
    {
        ["name"] = column.Name,
        ["type"] = column.Field.Form switch
        {
            FieldForm.Number => "number",
            FieldForm.YesNo => "boolean",
            FieldForm.Day => "date",
            _ => "string",
        },
        ["description"] = column.Field.Meaning,
    })]);
}
