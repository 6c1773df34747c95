using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Citations;

/// <summary>Reads <c>input/sources.yml</c>.</summary>
public static class CitationReader
{
    /// <summary>How much of a document was read, from the whole text to none of it.</summary>
    public static IReadOnlyList<string> WaysOfReading { get; } =
    [
        "full-text", "full-text-copy", "key-sections", "clause-by-clause-quotation", "partial-text", "clauses-quoted-by-others",
        "opening-only", "excerpt", "not-read", "from-memory",
    ];

    /// <summary>Who stands behind a document: its subject, somebody else, or nobody who could be named.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["primary", "secondary", "unverified"];

    /// <summary>All sources; none, after a report, when the file cannot be read.</summary>
    public static IReadOnlyList<Citation> Read(SourceFile file, DiagnosticBag problems)
    {
        var citations = new List<Citation>();
        if (YamlReader.ReadFile(file, problems) is not { } map)
        {
            return citations;
        }

        foreach (var entry in map.Entries)
        {
            // A source with a mistake is kept, so that nobody says it is missing where it is cited.
            Ids.Check(entry.Key, entry.KeySpan, problems);
            var fields = map.Map(entry.Key) ?? new YamlMap([], entry.KeySpan, new DiagnosticBag());
            citations.Add(new Citation(
                entry.Key,
                fields.Text("title").Value,
                fields.Text("publisher").Value,
                OptionalAddress(fields, "address", problems),
                fields.OptionalText("path")?.Value ?? "",
                fields.OptionalDate("published", wholeDay: false)?.Value ?? "",
                fields.OptionalDate("as-of", wholeDay: false)?.Value ?? "",
                fields.OptionalDate("checked", wholeDay: true)?.Value ?? fields.Text("checked").Value,
                fields.Text("read").Value,
                fields.OptionalChoice("read-how", WaysOfReading)?.Value ?? "",
                fields.OptionalChoice("kind", Kinds)?.Value ?? "",
                OptionalAddress(fields, "archive", problems),
                fields.OptionalText("commit")?.Value ?? "",
                entry.KeySpan,
                fields.Find("checked")?.Value.Span ?? entry.KeySpan));
            fields.RejectUnknown();
        }

        return citations;
    }

    private static string OptionalAddress(YamlMap fields, string name, DiagnosticBag problems) =>
        fields.OptionalText(name) is { } address ? WebAddress.Read(address, problems) : "";
}
