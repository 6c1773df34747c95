using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Explainer.Facts;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests.Records;

/// <summary>The data that others take: it keeps to its own schema, says the same in every form, and is documented whole.</summary>
public sealed class DataTests
{
    private static IReadOnlyList<OutputFile> Files => [.. RealSite.Result.Files.Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal))];

    [Fact]
    public void Every_list_keeps_to_its_schema()
    {
        var lists = Files.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal) && !file.Path.StartsWith("data/schema/", StringComparison.Ordinal) && file.Path != "data/datapackage.json").ToList();
        Assert.NotEmpty(lists);
        Findings.None(lists.SelectMany(list => SchemaCheck.Findings(Json(list.Path), Json(list.Path.Replace("data/", "data/schema/", StringComparison.Ordinal))).Select(finding => $"{list.Path}: {finding}")));
    }

    [Fact]
    public void A_list_that_breaks_its_schema_is_found()
    {
        var schema = Json("data/schema/gpus.json");
        var list = Json("data/gpus.json");
        var record = list["records"]!.AsArray()[0]!.AsObject();
        record["memory-gb"] = "much";
        record["class"] = "toy";
        record["colour"] = "green";
        record.Remove("name");
        Assert.Equal(["$.records[0].class is \"toy\", not a known word", "$.records[0].colour is in no schema", "$.records[0].memory-gb is string, not \"number\"", "$.records[0].name is missing"],
            SchemaCheck.Findings(list, schema).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("licences", 65)]
    [InlineData("families", 30)]
    [InlineData("releases", 123)]
    [InlineData("definitions", 24)]
    [InlineData("components", 17)]
    [InlineData("runtimes", 15)]
    public void Nothing_that_was_researched_at_the_start_is_left_out(string name, int atLeast) => Assert.InRange(Json($"data/{name}.json")["records"]!.AsArray().Count, atLeast, int.MaxValue);

    [Theory]
    [InlineData("licences")]
    [InlineData("families")]
    [InlineData("releases")]
    [InlineData("definitions")]
    [InlineData("sources")]
    public void A_table_has_a_row_a_record_and_says_the_same(string name)
    {
        var rows = TableText.Read(RealSite.Text($"data/{name}.csv"));
        var records = Json($"data/{name}.json")["records"]!.AsArray();
        Assert.Equal(records.Count + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        var wrong = from i in Enumerable.Range(0, records.Count)
                    from column in Enumerable.Range(0, rows[0].Count)
                    let value = records[i]![rows[0][column]]
                    where value is JsonValue && Plain(rows[i + 1][column]) != value.ToString()
                    select $"{records[i]!["id"]}.{rows[0][column]}: {rows[i + 1][column]}";
        Findings.None(wrong);
    }

    [Fact]
    public void No_cell_of_a_table_is_run_by_a_spreadsheet() =>
        Findings.None(from file in Files
                      where file.Path.EndsWith(".csv", StringComparison.Ordinal)
                      from row in TableText.Read(Encoding.UTF8.GetString(file.Bytes.Span))
                      from cell in row
                      where cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)
                      select $"{file.Path}: {cell}");

    [Fact]
    public void The_package_names_every_file_with_its_size_and_hash()
    {
        var resources = Json("data/datapackage.json")["resources"]!.AsArray().ToDictionary(resource => "data/" + resource!["path"], resource => resource!.AsObject(), StringComparer.Ordinal);
        var files = Files.Where(file => !file.IsPage && !file.Path.StartsWith("data/schema/", StringComparison.Ordinal) && file.Path != "data/datapackage.json").ToList();
        Assert.Equal(files.Select(file => file.Path).Order(StringComparer.Ordinal), resources.Keys.Order(StringComparer.Ordinal));
        Assert.All(files, file =>
        {
            Assert.Equal(file.Bytes.Length, (int)resources[file.Path]["bytes"]!);
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), resources[file.Path]["hash"]!.ToString());
        });
    }

    [Fact]
    public void Every_kind_of_record_every_field_and_every_word_is_documented()
    {
        var page = RealSite.Pages["data/index.html"];
        var told = page.QuerySelectorAll("section[aria-labelledby]").ToDictionary(section => section.GetAttribute("aria-labelledby")!, section => section.QuerySelectorAll("tbody th code").Select(code => code.TextContent).ToHashSet(), StringComparer.Ordinal);
        Findings.None(from shape in RecordShapes.All
                      from path in Paths("", shape.Fields)
                      where !told.TryGetValue(shape.Place, out var paths) || !paths.Contains(path)
                      select $"{shape.Kind}: {path}");
        var words = Paths(RecordShapes.All.SelectMany(shape => shape.Fields)).Where(field => field.Form is FieldForm.Word or FieldForm.Words or FieldForm.Keyed).Select(field => field.Of).Distinct();
        Findings.None(words.Where(name => page.GetElementById("words-" + name) is null).Select(name => $"no list of words `{name}`"));
    }

    [Fact]
    public void Every_place_of_records_is_in_the_authoring_guide()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "input", "README.md"));
        Findings.None(RecordShapes.All.Select(shape => shape.IsFolder ? $"facts/{shape.Place}/" : $"facts/{shape.Place}.yml").Append("facts/vocabularies.yml").Append("verdicts.yml").Where(place => !guide.Contains(place, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Paths(string prefix, IEnumerable<Field> fields) => fields.SelectMany(field => Paths(
        prefix + field.Name + (field.Form == FieldForm.Maps ? "[]." : field.Form == FieldForm.Keyed ? ".*." : "."), field.Fields).Prepend(prefix + field.Name));

    private static IEnumerable<Field> Paths(IEnumerable<Field> fields) => fields.SelectMany(field => Paths(field.Fields).Prepend(field));

    private static string Plain(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static JsonObject Json(string path) => JsonNode.Parse(RealSite.Text(path))!.AsObject();
}
