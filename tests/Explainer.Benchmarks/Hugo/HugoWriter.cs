using Explainer.Benchmarks.Corpus;

namespace Explainer.Benchmarks.Hugo;

/// <summary>Writes the plain corpus as a Hugo site: the same Markdown, links as Hugo's authors write them, a theme of equal work.</summary>
internal sealed class HugoWriter(CorpusPlan plan, string folder)
{
    /// <summary>Nothing is left for Hugo to resolve: links stand as finished addresses, which is in its favour.</summary>
    private readonly LessonText _lessons = new(plan, (_, to) => $"../../{CorpusPlan.UnitId(CorpusPlan.UnitOf(to))}/{CorpusPlan.LessonId(to)}/");

    public void Write(string theme)
    {
        var content = Path.Combine(folder, "content");
        Directory.CreateDirectory(Path.Combine(content, "lessons"));
        Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default", "_markup"));
        Directory.CreateDirectory(Path.Combine(folder, "layouts", "partials"));
        Directory.CreateDirectory(Path.Combine(folder, "layouts", "lessons"));
        foreach (var (path, text) in HugoTheme.Files)
        {
            CorpusWriter.Save(Path.Combine(folder, path), text);
        }

        CorpusWriter.CopyFolder(Path.Combine(theme, "assets"), Path.Combine(folder, "static", "assets"));
        CorpusWriter.Save(Path.Combine(content, "_index.md"), "---\ntitle: A Measured Course\nsummary: A course made to be measured.\n---\n\nWelcome.\n");
        CorpusWriter.Save(Path.Combine(content, "about.md"), "---\ntitle: About\nsummary: About this course.\n---\n\nAbout.\n");
        CorpusWriter.Save(Path.Combine(content, "search.md"), "---\ntitle: Search\nsummary: Everything on this site that has a name.\nlayout: search\n---\n");
        CorpusWriter.Save(Path.Combine(content, "lessons", "_index.md"), "---\ntitle: Lessons\nsummary: All lessons.\n---\n");
        for (var unit = 1; unit <= plan.Units; unit++)
        {
            var text = new Passage(new Dice(unit + 1_000_000));
            var head = $"---\ntitle: {text.Heading(2)} {unit}\nsummary: {text.Heading(12)}.\nweight: {unit}\n---\n\n";
            text.Paragraph(4);
            Directory.CreateDirectory(Path.Combine(content, "lessons", CorpusPlan.UnitId(unit)));
            CorpusWriter.Save(Path.Combine(content, "lessons", CorpusPlan.UnitId(unit), "_index.md"), head + text);
        }

        for (var lesson = 0; lesson < plan.Lessons; lesson++)
        {
            var head = $"---\ntitle: {LessonText.Title(lesson)}\nsummary: {LessonText.Summary(lesson)}\nlevel: beginner\nnumber: {lesson + 1}\nweight: {CorpusPlan.PlaceOf(lesson)}\n---\n\n";
            var path = Path.Combine(content, "lessons", CorpusPlan.UnitId(CorpusPlan.UnitOf(lesson)), CorpusPlan.LessonId(lesson) + ".md");
            CorpusWriter.Save(path, head + _lessons.Body(lesson));
        }
    }
}
