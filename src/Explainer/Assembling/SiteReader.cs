using Explainer.Articles;
using Explainer.Citations;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Lessons;
using Explainer.Plans;
using Explainer.Reading;
using Explainer.Terms;

namespace Explainer.Assembling;

/// <summary>Reads all heads into a <see cref="Site"/>; files are told apart by where they stand.</summary>
public static class SiteReader
{
    /// <summary>Null after a report when <c>site.yml</c> is missing or cannot be read.</summary>
    public static Site? Read(InputFolder folder, DiagnosticBag problems)
    {
        var units = new Unit?[folder.Texts.Count];
        var lessons = new Lesson?[folder.Texts.Count];
        var pages = new Article?[folder.Texts.Count];
        var tools = new Article?[folder.Texts.Count];
        var facts = new List<SourceFile>();
        var plans = new List<SourceFile>();
        SourceFile? settings = null, glossary = null, sources = null;
        for (var i = 0; i < folder.Texts.Count; i++)
        {
            var file = folder.Texts[i];
            switch (Room(file.Path))
            {
                case "site":
                    settings = file;
                    break;
                case "glossary":
                    glossary = file;
                    break;
                case "sources":
                    sources = file;
                    break;
                case "facts":
                    facts.Add(file);
                    break;
                case "plans":
                    plans.Add(file);
                    break;
                case "lost":
                    problems.Add(LessonProblems.FileMisplaced, file.Start, $"`{file.Path}` belongs to nothing", "lessons stand in `input/lessons/1-unit/2-lesson.md`, pages in `input/pages/`, tools in `input/tools/`");
                    break;
            }
        }

        Parallel.For(0, folder.Texts.Count, i =>
        {
            var file = folder.Texts[i];
            switch (Room(file.Path))
            {
                case "unit":
                    units[i] = LessonReader.ReadUnit(file, problems);
                    break;
                case "lesson":
                    lessons[i] = LessonReader.ReadLesson(file, problems);
                    break;
                case "page":
                    pages[i] = ArticleReader.Read(file, "input/pages/", problems);
                    break;
                case "tool":
                    tools[i] = ArticleReader.Read(file, "input/tools/", problems);
                    break;
            }
        });

        if (settings is null)
        {
            if (folder.Problems.Count == 0)
            {
                problems.Add(AssemblingProblems.SettingsMissing, new SourceFile("input/site.yml", "").Start, "there is no `input/site.yml`", "write one with `title`, `summary`, `address`, `author`, `licence`, `licence-address` and `checked`");
            }

            return null;
        }

        if (SiteSettings.Read(settings, problems) is not { } read)
        {
            return null;
        }

        var inOrder = Order([.. units.OfType<Unit>()], problems);
        return new Site(
            read,
            inOrder,
            Order(inOrder, [.. lessons.OfType<Lesson>()], problems),
            Distinct([.. pages.OfType<Article>()], page => Address.Page(page.Id), problems),
            [.. tools.OfType<Article>()],
            glossary is null ? null : GlossaryReader.Read(glossary, problems),
            sources is null ? [] : CitationReader.Read(sources, problems),
            [.. plans.Select(plan => PlanReader.Read(plan, problems)).OfType<Plan>()],
            FactBook.Read(facts, problems),
            folder.Assets);
    }

    private static string Room(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["theme", ..] => "theme",
            ["input", "site.yml"] => "site",
            ["input", "glossary.md"] => "glossary",
            ["input", "sources.yml"] => "sources",
            ["input", "assets", ..] => "assets",
            ["input", "facts", .., var name] when name.EndsWith(".yml", StringComparison.Ordinal) => "facts",
            ["input", "plans", var name] when name.EndsWith(".yml", StringComparison.Ordinal) => "plans",
            ["input", "lessons", _, "unit.md"] => "unit",
            ["input", "lessons", _, var name] when name.EndsWith(".md", StringComparison.Ordinal) => "lesson",
            ["input", "tools", var name] when name.EndsWith(".md", StringComparison.Ordinal) => "tool",
            ["input", "pages", .., var name] when name.EndsWith(".md", StringComparison.Ordinal) => "page",
            _ => "lost",
        };
    }

    private static List<Unit> Order(List<Unit> units, DiagnosticBag problems)
    {
        units.Sort((a, b) => a.Number != b.Number ? a.Number.CompareTo(b.Number) : string.CompareOrdinal(a.Id, b.Id));
        for (var i = 1; i < units.Count; i++)
        {
            if (units[i].Number == units[i - 1].Number)
            {
                problems.Add(LessonProblems.OrderDoubled, units[i].File.Start, $"two units have the number {units[i].Number}", "give each its own number", new RelatedPlace(units[i - 1].File.Start, "the other one"));
            }
        }

        return Distinct(units, unit => Address.Unit(unit.Id), problems);
    }

    private static List<Lesson> Order(List<Unit> units, List<Lesson> lessons, DiagnosticBag problems)
    {
        var numbers = units.ToDictionary(unit => unit.Id, unit => unit.Number, StringComparer.Ordinal);
        foreach (var orphan in lessons.Where(lesson => !numbers.ContainsKey(lesson.UnitId)).DistinctBy(lesson => lesson.UnitId))
        {
            var folder = orphan.File.Path.Split('/')[2];
            problems.Add(LessonProblems.UnitMissing, orphan.File.Start, $"the unit `{folder}` has no `unit.md`", $"write `input/lessons/{folder}/unit.md` with `title` and `summary`");
        }

        var ordered = lessons.Where(lesson => numbers.ContainsKey(lesson.UnitId)).OrderBy(lesson => numbers[lesson.UnitId]).ThenBy(lesson => lesson.Place).ThenBy(lesson => lesson.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].UnitId == ordered[i - 1].UnitId && ordered[i].Place == ordered[i - 1].Place)
            {
                problems.Add(LessonProblems.OrderDoubled, ordered[i].File.Start, $"two lessons of this unit have the number {ordered[i].Place}", "give each its own number", new RelatedPlace(ordered[i - 1].File.Start, "the other one"));
            }
        }

        return Distinct(ordered, Site.PathOf, problems);
    }

    /// <summary>Keeps the first of two things with one address and reports the second.</summary>
    private static List<T> Distinct<T>(List<T> items, Func<T, string> address, DiagnosticBag problems)
        where T : class
    {
        var seen = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.TryAdd(address(item), item))
            {
                var file = FileOf(item);
                problems.Add(AssemblingProblems.AddressDoubled, file.Start, $"two files want the address `/{address(item)}`", "rename one of them", new RelatedPlace(FileOf(seen[address(item)]).Start, "the other one"));
            }
        }

        return [.. seen.Values];
    }

    private static SourceFile FileOf(object item) => item switch
    {
        Unit unit => unit.File,
        Lesson lesson => lesson.File,
        Article article => article.File,
        _ => throw new ArgumentException("units, lessons and articles have files", nameof(item)),
    };
}
