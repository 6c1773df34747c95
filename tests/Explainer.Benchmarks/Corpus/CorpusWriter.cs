using System.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>Writes a whole course, with the repository's own theme beside it, into a folder.</summary>
internal sealed class CorpusWriter(CorpusPlan plan, string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly LessonText _lessons = new(plan, Link);

    /// <summary>Writes the corpus and gives the number of bytes of its Markdown.</summary>
    public long Write(string theme)
    {
        var input = Path.Combine(folder, "input");
        var bytes = 0L;
        WriteSite(input);
        for (var unit = 1; unit <= plan.Units; unit++)
        {
            var text = new Passage(new Dice(unit + 1_000_000));
            var head = $"---\ntitle: {text.Heading(2)} {unit}\nsummary: {text.Heading(12)}.\n---\n\n";
            text.Paragraph(4);
            Directory.CreateDirectory(Path.Combine(input, "lessons", CorpusPlan.UnitFolder(unit)));
            bytes += Save(Path.Combine(input, "lessons", CorpusPlan.UnitFolder(unit), "unit.md"), head + text);
        }

        for (var lesson = 0; lesson < plan.Lessons; lesson++)
        {
            bytes += Save(PathOf(folder, lesson), Lesson(lesson));
        }

        CopyFolder(theme, Path.Combine(folder, "theme"));
        return bytes;
    }

    public static string PathOf(string folder, int lesson) =>
        Path.Combine(folder, "input", "lessons", CorpusPlan.UnitFolder(CorpusPlan.UnitOf(lesson)), CorpusPlan.LessonFile(lesson));

    private static string Link(int from, int to) => CorpusPlan.UnitOf(from) == CorpusPlan.UnitOf(to)
        ? CorpusPlan.LessonFile(to)
        : $"../{CorpusPlan.UnitFolder(CorpusPlan.UnitOf(to))}/{CorpusPlan.LessonFile(to)}";

    private string Lesson(int lesson)
    {
        var head = new StringBuilder("---\n");
        head.Append($"title: {LessonText.Title(lesson)}\nsummary: {LessonText.Summary(lesson)}\nlevel: beginner\n");
        if (plan.Full)
        {
            // An objective needs a question, which plain lessons do not have.
            head.Append($"objectives:\n  o-l{lesson + 1}-1: {LessonText.Objective(lesson, 1)}\n  o-l{lesson + 1}-2: {LessonText.Objective(lesson, 2)}\n");
        }

        if (CorpusPlan.PlaceOf(lesson) > 1)
        {
            head.Append($"requires: [{CorpusPlan.LessonId(lesson - 1)}]\n");
        }

        return head.Append("---\n\n").Append(_lessons.Body(lesson)).ToString();
    }

    private void WriteSite(string input)
    {
        Directory.CreateDirectory(Path.Combine(input, "pages"));
        Save(Path.Combine(input, "site.yml"), $"""
            title: A Measured Course
            summary: A course made to be measured.
            address: https://course.example
            language: en
            author: The authors
            licence: CC BY 4.0
            licence-address: https://creativecommons.org/licenses/by/4.0/
            fact-age-limit: 180
            checked: 2026-11-20
            navigation: [{(plan.Full ? "lessons, tools, glossary, sources" : "lessons, about")}]

            """);
        foreach (var (id, title) in ((string, string)[])[("home", "A Measured Course"), ("about", "About"), ("404", "Not here")])
        {
            var text = new Passage(new Dice(id.Length + 77));
            text.Paragraph(5);
            Save(Path.Combine(input, "pages", id + ".md"), $"---\ntitle: {title}\nsummary: {text.Heading(10)}.\n{(id == "home" ? "question: What does it cost?\n" : "")}---\n\n{text}");
        }

        if (plan.Full)
        {
            WriteShared(input);
        }
    }

    /// <summary>What lessons of a full corpus refer to: the glossary, the sources, the tool.</summary>
    private static void WriteShared(string input)
    {
        var text = new Passage(new Dice(4_711));
        var glossary = new StringBuilder("---\ntitle: Glossary\nsummary: The words of this course.\n---\n");
        var sources = new StringBuilder();
        for (var i = 1; i <= CorpusPlan.Terms; i++)
        {
            var name = $"{(char)('A' + ((i - 1) * 26 / CorpusPlan.Terms))}{text.Phrase(1)} {i:00}";
            glossary.Append($"\n## {name} {{#term-{i:00}}}\n\n{text.Sentence(18)}\n\nAlso: {text.Phrase(2)} {i:00}\n");
        }

        for (var i = 1; i <= CorpusPlan.Sources; i++)
        {
            sources.Append($"source-{i:00}:\n  title: {text.Heading(5)}\n  publisher: {text.Heading(2)}\n  address: https://example.org/source-{i:00}\n");
            sources.Append($"  published: 2025-0{1 + (i % 9)}-11\n  checked: 2026-11-20\n  read: {text.Heading(6)}.\n");
        }

        Save(Path.Combine(input, "glossary.md"), glossary.ToString());
        Save(Path.Combine(input, "sources.yml"), sources.ToString());
        Directory.CreateDirectory(Path.Combine(input, "tools"));
        var tool = new Passage(new Dice(815));
        tool.Paragraph(3);
        DecisionText.Write(tool, DecisionText.ToolId, 16);
        Save(Path.Combine(input, "tools", DecisionText.ToolId + ".md"), $"---\ntitle: Which size fits?\nsummary: {tool.Heading(9)}.\n---\n\n{tool}");
    }

    internal static long Save(string path, string text)
    {
        var bytes = Utf8.GetBytes(text);
        File.WriteAllBytes(path, bytes);
        return bytes.Length;
    }

    internal static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
