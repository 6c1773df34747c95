using System.Text.Json.Nodes;
using Explainer.Facts;

namespace Explainer.Rendering.Data;

/// <summary>Records of one kind as others get them: what its files are called, what each field means, and the records.</summary>
/// <param name="Name">Of its files: <c>licences</c> makes <c>licences.json</c> and <c>schema/licences.json</c>.</param>
/// <param name="Fields">All fields but the id, in the order of the files.</param>
/// <param name="TableFields">Those that the table of <c>NAME.csv</c> holds; empty when there is no such file.</param>
/// <param name="Records">Made anew each time they are asked for.</param>
public sealed record DataFile(
    string Name, string Title, string Meaning, IReadOnlyList<Field> Fields, IReadOnlyList<Field> TableFields, int Count, Func<IEnumerable<JsonObject>> Records)
{
    public string JsonName => Name + ".json";

    public string SchemaName => $"schema/{Name}.json";

    /// <summary>Empty when there is no table.</summary>
    public string TableName => TableFields.Count > 0 ? Name + ".csv" : "";
}
