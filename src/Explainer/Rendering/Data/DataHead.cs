using System.Text.Json.Nodes;
using Explainer.Assembling;

namespace Explainer.Rendering.Data;

/// <summary>What stands before the records in every file of data: what it is, which version, under which licence.</summary>
internal static class DataHead
{
    /// <summary>The licence of the site, which the data is under too, as the SPDX list writes it: its short name with hyphens.</summary>
    public static string Licence(SiteSettings settings) => settings.Licence.Replace(' ', '-');

    /// <summary>Names and meanings, in their order.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Members { get; } =
    [
        ("title", "what the records are"),
        ("version", "the version of the data: the day on which the facts were last checked as a whole"),
        ("licence", "the licence of the data, by its identifier on the SPDX list"),
        ("attribution", "whom to credit"),
        ("documentation", "the page that explains every field"),
    ];

    /// <summary>The day on which the facts were last checked as a whole, in the form of a version: <c>2026.11.20</c>.</summary>
    public static string Version(SiteSettings settings) => settings.Checked.Replace('-', '.');

    public static JsonObject Of(DataFile file, SiteSettings settings) => new()
    {
        ["$schema"] = $"{settings.Address}/{Address.DataFile(file.SchemaName)}",
        ["title"] = file.Title,
        ["version"] = Version(settings),
        ["licence"] = Licence(settings),
        ["attribution"] = settings.Author,
        ["documentation"] = Address.Canonical(settings.Address, Address.Data),
    };
}
