using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Citations;

/// <summary>Reads <c>input/sources.yml</c>.</summary>
public static class CitationReader
{
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
                WebAddress.Read(fields.Text("address"), problems),
                fields.OptionalDate("published", wholeDay: false)?.Value ?? "",
                fields.OptionalDate("checked", wholeDay: true)?.Value ?? fields.Text("checked").Value,
                fields.Text("read").Value,
                fields.OptionalText("archive") is { } archive ? WebAddress.Read(archive, problems) : "",
                fields.OptionalText("commit")?.Value ?? "",
                entry.KeySpan));
            fields.RejectUnknown();
        }

        return citations;
    }
}
