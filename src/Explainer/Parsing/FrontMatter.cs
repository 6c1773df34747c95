using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>The settings at the top of a Markdown file, and where its body starts (in characters).</summary>
public sealed record FrontMatter(SourceFile File, YamlMap Map, int BodyStart)
{
    /// <summary>Cuts the front matter off and reads it; null after a report when there is none.</summary>
    public static FrontMatter? Read(SourceFile file, DiagnosticBag problems)
    {
        var text = file.ReadText();
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(ParsingProblems.FileEmpty, file.Start, "this file is empty", "start with `---`, `title: …`, `summary: …`, `---`");
            return null;
        }

        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            problems.Add(ParsingProblems.FrontMatterMissing, file.Span(0, Math.Min(3, text.Length)),
                "this file does not start with front matter", "put `---`, `title: …`, `summary: …`, `---` on top");
            return null;
        }

        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal))
        {
            end = text.Length - 4;
        }

        if (end < 0)
        {
            problems.Add(ParsingProblems.FrontMatterUnclosed, file.Span(0, 3), "the front matter that starts here is never closed", "put a line `---` after the last setting");
            return null;
        }

        var yaml = end < 4 ? "" : text[4..end];
        var map = YamlReader.Read(file, yaml, 4, problems);
        var bodyStart = Math.Min(end + 5, text.Length);
        if (map is null && yaml.Split('\n').Any(line => line.Length > 0 && !line.TrimStart().StartsWith('#')))
        {
            return null;
        }

        return new FrontMatter(file, map ?? new YamlMap([], file.Span(0, 3), problems), bodyStart);
    }
}
