using Explainer.Articles;
using Explainer.Calculators;
using Explainer.Citations;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Lessons;
using Explainer.Plans;
using Explainer.Reading;
using Explainer.Terms;

namespace Explainer.Assembling;

/// <summary>Everything by name, in reading order, before any body is read.</summary>
/// <param name="Lessons">All lessons in reading order.</param>
/// <param name="Pages">Articles of <c>input/pages/</c>.</param>
/// <param name="Tools">Articles of <c>input/tools/</c>.</param>
public sealed record Site(
    SiteSettings Settings,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Lesson> Lessons,
    IReadOnlyList<Article> Pages,
    IReadOnlyList<Article> Tools,
    Glossary? Glossary,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Plan> Plans,
    FactBook Facts,
    IReadOnlyList<AssetFile> Assets)
{
    /// <summary>Files that have no content or no page for a reason that is reported: whoever needs them says nothing more.</summary>
    public IReadOnlySet<string> Lost { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The records with a known shape: licences, families, definitions and the rest.</summary>
    public Catalogue Catalogue => Facts.Catalogue;

    /// <summary>The same as calculators see them.</summary>
    public CalculatorSource CalculatorRecords => field ??= FilledFrom.Of(Catalogue);

    /// <summary><c>input/verdicts.yml</c>, or null.</summary>
    public SourceFile? VerdictFile { get; init; }

    /// <summary>Files that are read but are no pages, such as facts and plans.</summary>
    public IReadOnlySet<string> Unpublished { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether a file is lost that has this path, or would have it under a good name.</summary>
    public bool HasLost(string path) => Lost.Count > 0 && (Lost.Contains(path) || Lost.Any(lost => LostFiles.Alike(lost, path)));

    /// <summary>Whether a lesson of this id is there under a name that is reported.</summary>
    public bool IsLostLesson(string id) => Lost.Any(lost => lost.StartsWith("input/lessons/", StringComparison.Ordinal) && LostFiles.Alike(Path.GetFileNameWithoutExtension(lost), id));

    /// <summary>Unit by id.</summary>
    public IReadOnlyDictionary<string, Unit> UnitById { get; } = Units.DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, StringComparer.Ordinal);

    /// <summary>Position of a lesson in <see cref="Lessons"/>, by id.</summary>
    public IReadOnlyDictionary<string, int> LessonIndex { get; } = IndexOf(Lessons);

    public IReadOnlyDictionary<string, Article> ToolById { get; } = Tools.ToDictionary(tool => tool.Id, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Term> TermById { get; } = (Glossary?.Terms ?? []).ToDictionary(term => term.Id, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Citation> CitationById { get; } = Citations.ToDictionary(citation => citation.Id, StringComparer.Ordinal);

    /// <summary>The page of each file that authors link to, by the file's path.</summary>
    public IReadOnlyDictionary<string, string> PageOf { get; } = MapPages(Units, Lessons, Pages, Tools, Glossary);

    /// <summary>Lessons of each unit in reading order; they stand next to each other in <see cref="Lessons"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Lesson>> UnitLessons { get; } = LessonsOf(Units, Lessons);

    public Article? Page(string id) => Pages.FirstOrDefault(page => page.Id == id);

    public static string PathOf(Lesson lesson) => Address.Lesson(lesson.UnitId, lesson.Id);

    private static Dictionary<string, int> IndexOf(IReadOnlyList<Lesson> lessons)
    {
        var index = new Dictionary<string, int>(lessons.Count, StringComparer.Ordinal);
        for (var i = 0; i < lessons.Count; i++)
        {
            index.TryAdd(lessons[i].Id, i);
        }

        return index;
    }

    private static Dictionary<string, IReadOnlyList<Lesson>> LessonsOf(IReadOnlyList<Unit> units, IReadOnlyList<Lesson> lessons)
    {
        var byUnit = lessons.ToLookup(lesson => lesson.UnitId, StringComparer.Ordinal);
        return units.DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, IReadOnlyList<Lesson> (unit) => [.. byUnit[unit.Id]], StringComparer.Ordinal);
    }

    /// <summary>Differs when the text of any lesson of a unit does.</summary>
    internal string HashOf(Unit unit) => string.Concat(UnitLessons[unit.Id].Select(lesson => lesson.File.Hash));

    private static Dictionary<string, string> MapPages(
        IReadOnlyList<Unit> units, IReadOnlyList<Lesson> lessons, IReadOnlyList<Article> pages, IReadOnlyList<Article> tools, Glossary? glossary)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal) { ["input/sources.yml"] = Address.Sources };
        foreach (var unit in units)
        {
            map[unit.File.Path] = Address.Unit(unit.Id);
        }

        foreach (var lesson in lessons)
        {
            map[lesson.File.Path] = PathOf(lesson);
        }

        foreach (var page in pages)
        {
            map[page.File.Path] = Address.Page(page.Id);
        }

        foreach (var tool in tools)
        {
            map[tool.File.Path] = Address.Tool(tool.Id);
        }

        if (glossary is not null)
        {
            map[glossary.Prose.File.Path] = Address.Glossary;
        }

        return map;
    }
}
