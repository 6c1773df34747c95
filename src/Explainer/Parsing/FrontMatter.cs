using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>The settings at the top of a Markdown file, and where its body starts (in characters).</summary>
/// <param name="IsBroken">Whether they could not be read; the map is then empty and says nothing about what it lacks, because the cause is reported.</param>
public sealed record FrontMatter(SourceFile File, YamlMap Map, int BodyStart, bool IsBroken)
{
    /// <summary>Cuts the front matter off and reads it.</summary>
    public static FrontMatter Read(SourceFile file, DiagnosticBag problems)
    {
        var text = Head(file) ?? file.ReadText();
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(ParsingProblems.FileEmpty, file.Start, "this file is empty", "start with `---`, `title: …`, `summary: …`, `---`");
            return Broken(file, text.Length);
        }

        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            problems.Add(ParsingProblems.FrontMatterMissing, file.Span(0, Math.Min(3, text.Length)).FirstLine(),
                "this file does not start with front matter", "put `---`, `title: …`, `summary: …`, `---` on top");
            return Broken(file, text.Length);
        }

        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal))
        {
            end = text.Length - 4;
        }

        if (end < 0)
        {
            problems.Add(ParsingProblems.FrontMatterUnclosed, file.Span(0, 3), "the front matter that starts here is never closed", "put a line `---` after the last setting");
            return Broken(file, text.Length);
        }

        var yaml = end < 4 ? "" : text[4..end];
        var bodyStart = Math.Min(end + 5, text.Length);
        return YamlReader.Read(file, yaml, 4, problems) is { } map
            ? new FrontMatter(file, map, bodyStart, false)
            : YamlReader.IsBlank(yaml) ? new FrontMatter(file, new YamlMap([], file.Span(0, 3), problems), bodyStart, false)
            : Broken(file, bodyStart);
    }

    /// <summary>The text as far as the front matter goes: of most files nobody needs the rest yet. Null where it does not begin or end.</summary>
    private static string? Head(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        return bytes.StartsWith("---\n"u8) && bytes[3..].IndexOf("\n---\n"u8) is >= 0 and var end ? Encoding.UTF8.GetString(bytes[..(3 + end + 5)]) : null;
    }

    /// <summary>Its complaints go nowhere.</summary>
    private static FrontMatter Broken(SourceFile file, int bodyStart) =>
        new(file, new YamlMap([], file.Span(0, 0), new DiagnosticBag()), bodyStart, true);
}
