using Explainer.Articles;
using Explainer.Citations;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Lessons;
using Explainer.Plans;
using Explainer.Reading;
using Explainer.Running;
using Explainer.Terms;

namespace Explainer.Assembling;

/// <summary>Reads all heads into a <see cref="Site"/>; files are told apart by where they stand.</summary>
/// <remarks>What cannot be read is reported once and then stands there empty, so that nobody reports it as missing.</remarks>
public static class SiteReader
{
    private const string Glossary = "input/glossary.md";
    private const string Sources = "input/sources.yml";

    /// <summary>Null after a report when there is no <c>input/</c>.</summary>
    /// <param name="memo">Where the preview keeps heads and records between its runs.</param>
    public static Site? Read(InputFolder folder, DiagnosticBag problems, PartMemo? memo = null)
    {
        if (folder.Problems.Any(problem => problem.Kind == ReadingProblems.FolderMissing && problem.Span.File.Path == "input"))
        {
            return null;
        }

        var units = new Unit?[folder.Texts.Count];
        var lessons = new Lesson?[folder.Texts.Count];
        var pages = new Article?[folder.Texts.Count];
        var tools = new Article?[folder.Texts.Count];
        var byRoom = folder.Texts.ToLookup(file => Rooms.Of(file.Path), StringComparer.Ordinal);
        var settingsFile = byRoom["site"].FirstOrDefault();
        SiteSettings? settings = null;
        FactBook? records = null;

        // The records and the settings are the longest pieces, so they are begun first.
        Workers.All(
        [
            () => records = Records(),
            () => settings = SiteSettings.Read(settingsFile ?? new SourceFile("input/site.yml", ""), settingsFile is null ? new DiagnosticBag() : Bag(settingsFile)),
            .. folder.Texts.Select<SourceFile, Action>((file, i) => () => ReadHead(file, i)),
        ]);

        void ReadHead(SourceFile file, int i)
        {
            switch (Rooms.Of(file.Path))
            {
                case "unit":
                    units[i] = Head(file, found => LessonReader.ReadUnit(file, found));
                    break;
                case "lesson":
                    lessons[i] = Head(file, found => LessonReader.ReadLesson(file, found));
                    break;
                case "page":
                    pages[i] = Head(file, found => ArticleReader.Read(file, "input/pages/", found));
                    break;
                case "tool":
                    tools[i] = Head(file, found => ArticleReader.Read(file, "input/tools/", found));
                    break;
            }
        }

        var lost = new HashSet<string>(folder.Lost, StringComparer.Ordinal);
        for (var i = 0; i < folder.Texts.Count; i++)
        {
            var path = folder.Texts[i].Path;
            if (Rooms.Of(path) is "unit" or "lesson" or "page" or "tool" && units[i] is null && lessons[i] is null && pages[i] is null && tools[i] is null)
            {
                lost.Add(path);
            }
        }

        foreach (var path in byRoom["lost"].Select(file => file.Path).Concat(folder.Assets.Select(asset => asset.Path).Where(path => !IsAsset(path))))
        {
            if (lost.Add(path))
            {
                problems.Add(LessonProblems.FileMisplaced, new SourceFile(path, "").Start, $"`{path}` belongs to nothing", Rooms.Help(path));
            }
        }

        foreach (var facts in byRoom["facts"])
        {
            if (Rooms.NearestOfFacts(facts.Path) is { } place)
            {
                problems.Add(LessonProblems.FileMisplaced, facts.Start, $"`{facts.Path}` holds no records that are read", $"did you mean `input/facts/{place}`?");
            }
        }

        if (settingsFile is null)
        {
            problems.Add(AssemblingProblems.SettingsMissing, new SourceFile("input/site.yml", "").Start, "there is no `input/site.yml`", "write one with `title`, `summary`, `address`, `author`, `licence`, `licence-address` and `checked`");
        }

        var glossary = byRoom["glossary"].Select(file => Whole(file, bag => GlossaryReader.Read(file, bag))).FirstOrDefault();
        var citations = byRoom["sources"].Select(file => Whole(file, bag => CitationReader.Read(file, bag))).FirstOrDefault();
        var order = new ReadingOrder(folder, lost, problems);
        var inOrder = order.Units([.. units.OfType<Unit>()], lessons);
        var lessonsInOrder = order.Lessons(inOrder, [.. lessons.OfType<Lesson>()]);
        order.Records(records!.Catalogue);
        var toolsInOrder = tools.OfType<Article>().ToList();
        return new Site(
            settings!,
            inOrder,
            lessonsInOrder,
            order.Pages([.. pages.OfType<Article>()], toolsInOrder, glossary, records.Catalogue),
            toolsInOrder,
            glossary,
            citations ?? [],
            [.. byRoom["plans"].Select(plan => PlanReader.Read(plan, Bag(plan))).OfType<Plan>()],
            records!,
            folder.Assets)
        {
            Lost = lost,
            VerdictFile = byRoom["verdicts"].FirstOrDefault(),
            Unpublished = byRoom["site"].Concat(byRoom["verdicts"]).Concat(byRoom["plans"]).Concat(byRoom["facts"]).Select(file => file.Path).ToHashSet(StringComparer.Ordinal),
        };

        T? Head<T>(SourceFile file, Func<DiagnosticBag, T?> read)
            where T : class => PartMemo.Get(memo, "head " + file.Path, () => file.Hash, Bag(file), read);

        FactBook Records()
        {
            List<SourceFile> files = [.. byRoom["facts"]];
            return PartMemo.Get(memo, "facts", () => string.Join('\n', files.Select(file => $"{file.Path} {file.Hash}").Concat(folder.Lost.Order(StringComparer.Ordinal))), problems, found => FactBook.Read(files, folder.Lost, found));
        }

        // A mistake in a list of things may cost it some of them, so nobody complains of those before it is mended.
        T Whole<T>(SourceFile file, Func<DiagnosticBag, T> read)
        {
            var found = new DiagnosticBag();
            var result = read(found);
            Bag(file).AddRange(found.Sorted());
            if (found.HasErrors)
            {
                lost.Add(file.Path);
            }

            return result;
        }

        DiagnosticBag Bag(SourceFile file) => folder.Lost.Contains(file.Path) ? new DiagnosticBag() : problems;
    }

    /// <summary>Whether the terms, or the sources, are there but could not be read.</summary>
    public static bool LacksTerms(this Site site) => site.Lost.Contains(Glossary);

    public static bool LacksSources(this Site site) => site.Lost.Contains(Sources);

    private static bool IsAsset(string path) => path.StartsWith("input/assets/", StringComparison.Ordinal) || path.StartsWith("theme/assets/", StringComparison.Ordinal);
}
