using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Citations;

/// <summary>Reads <c>input/sources.yml</c>.</summary>
public static class CitationReader
{
    public static IReadOnlyList<Citation> Read(SourceFile file, DiagnosticBag problems)
    {
        var citations = new List<Citation>();
        if (YamlReader.ReadFile(file, problems) is not { } map)
        {
            return citations;
        }

        foreach (var entry in map.Entries)
        {
            if (map.Map(entry.Key) is not { } fields || !Ids.Check(entry.Key, entry.KeySpan, problems))
            {
                continue;
            }

            citations.Add(new Citation(
                entry.Key,
                fields.Text("title").Value,
                fields.Text("publisher").Value,
                WebAddress(fields.Text("address"), problems),
                fields.OptionalDate("published", wholeDay: false)?.Value ?? "",
                fields.OptionalDate("checked", wholeDay: true)?.Value ?? fields.Text("checked").Value,
                fields.Text("read").Value,
                fields.OptionalText("archive") is { } archive ? WebAddress(archive, problems) : "",
                fields.OptionalText("commit")?.Value ?? "",
                entry.KeySpan));
            fields.RejectUnknown();
        }

        return citations;
    }

    private static string WebAddress(Located<string> address, DiagnosticBag problems)
    {
        if (address.Value.Length > 0 && (!Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")))
        {
            problems.Add(ParsingProblems.FieldWrong, address.Span, $"`{address.Value}` is not an address on the web", "write it out, starting with `https://`");
            return "";
        }

        return address.Value;
    }
}
