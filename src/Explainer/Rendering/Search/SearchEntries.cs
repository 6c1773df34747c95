using Explainer.Articles;
using Explainer.Assembling;
using Explainer.Lessons;
using Explainer.Rendering.Pages;

namespace Explainer.Rendering.Search;

/// <summary>Everything on the site that has a name, in groups: what the page of search lists, and what the index finds.</summary>
public static class SearchEntries
{
    /// <summary>Pages of short answers, whose sections are what readers look for.</summary>
    private static readonly string[] Answers = ["faq", "myths"];

    /// <summary>All groups in the order of the site; some may hold nothing. Lessons are the only ones that show bodies of lessons.</summary>
    public static IReadOnlyList<SearchGroup> Of(RenderContext context, SiteRecords records)
    {
        var site = context.Site;
        return
        [
            new("lessons", "Lessons", false, [.. site.Units.Select(unit => new SearchBatch(
                "lessons of " + unit.Id, () => site.HashOf(unit), () => Lessons(site, records, unit)))]),
            Group("tools", "Tools", false, () => [.. site.Tools.Select(tool => Page(tool, Address.Tool(tool.Id), records))]),
            Group("terms", "Terms", true, () => Terms(site)),
            Group("licences", "Licences", true, () => RecordEntries.Licences(site.Catalogue)),
            Group("families", "Model families", true, () => RecordEntries.Families(site.Catalogue)),
            Group("definitions", "Definitions", true, () => RecordEntries.Definitions(site.Catalogue)),
            Group("questions", "Questions and myths", false, () => [.. Articles(site, records, isAnswers: true)]),
            Group("data", "Data", true, () => RecordEntries.Lists(site.Catalogue)),
            Group("pages", "Other pages", false, () => [.. Articles(site, records, isAnswers: false), .. Overviews(context)]),
        ];
    }

    internal static IReadOnlyList<int> None(WordCollector words) => [];

    private static SearchGroup Group(string id, string title, bool hasNames, Func<IReadOnlyList<SearchEntry>> entries) =>
        new(id, title, hasNames, [new SearchBatch(id, () => "", entries)]);

    private static List<SearchEntry> Lessons(Site site, SiteRecords records, Unit unit) =>
    [
        new SearchEntry(unit.Title.Value, Address.Unit(unit.Id), "", $"Unit {unit.Number}. {unit.Summary.Value}", [], None, []),
        .. site.UnitLessons[unit.Id].Select(lesson => Page(lesson.Title.Value, lesson.Summary.Value, Site.PathOf(lesson), records.Lessons[site.LessonIndex[lesson.Id]]) with { Also = lesson.Also }),
    ];

    private static IEnumerable<SearchEntry> Articles(Site site, SiteRecords records, bool isAnswers) => site.Pages
        .Where(page => page.Id is not ("home" or "404") && Answers.Contains(page.Id) == isAnswers)
        .Select(page => Page(page, Address.Page(page.Id), records));

    private static SearchEntry Page(Article article, string path, SiteRecords records) =>
        Page(article.Title.Value, article.Summary.Value, path, records.Others.FirstOrDefault(record => record.Path == path)) with { Also = article.Also };

    private static SearchEntry Page(string title, string summary, string path, PageRecord? record)
    {
        var sections = record?.Searched ?? [];
        return new SearchEntry(title, path, "", summary, [], _ => sections.Count > 0 ? sections[0].Words : [],
            [.. sections.Skip(1).Select(section => new SearchEntry(section.Title, path, section.Id, section.Line, [], _ => section.Words, []))]);
    }

    private static List<SearchEntry> Terms(Site site) => site.Glossary is not { } glossary ? [] :
        [.. glossary.Terms.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase).Select(term => new SearchEntry(
            term.Name, Address.Glossary, term.Id, SearchedSections.Line(term.Plain), Names(term.Also),
            words => words.Add(term.Plain).Add(term.More, glossary.Prose).Take(), []))];

    private static string[] Names(string also) => also.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Pages that bring others together.</summary>
    private static IEnumerable<SearchEntry> Overviews(RenderContext context)
    {
        var site = context.Site.Settings;
        IEnumerable<SearchEntry> pages =
        [
            Page(Address.Home, "Home", site.Title),
            Page(Address.Course, "All lessons", "Every unit and lesson of the course, in order."),
            Page(Address.Coverage, "What serves what", "For teachers: which section, question and activity serves which objective."),
            Page(Address.Review, "Review", "The questions of the course, coming back over days."),
            .. context.Site.Units.Select(unit => Page(Address.ReviewUnit(unit.Id), ReviewPages.TitleOf(unit), "All questions of the unit on one page, to answer or to print.")),
            Page(Address.ReviewAnswers, "Answer key", "The right answers to all questions, with their reasons."),
            Page(Address.Tools, "All tools", "Decision tables and calculators that answer for your case."),
            Page(Address.Glossary, "Glossary", "All terms from A to Z, each with the lessons that use it."),
            Page(Address.Licences, "All licences", "One table of what each licence lets you do, asks for and forbids."),
            Page(Address.LicenceComparison, "Compare licences", "Any two or three licences beside each other."),
            Page(Address.Families, "All model families", "One table of families, with their newest releases."),
            Page(Address.ReleaseComparison, "Compare releases", "Any two or three releases beside each other."),
            Page(Address.Definitions, "All definitions", "The texts that say what an open model is, and where they disagree."),
            Page(Address.Verdicts, "Verdicts on all releases", "What each definition and rule says of every release."),
            Page(Address.Data, "All data", "Every fact of the site as files to download."),
            Page(Address.Sources, "Sources", "Everything that the site cites, with the day on which it was checked."),
        ];
        return pages.Where(page => context.Known.Contains(page.Path) && (page.Path != Address.Home || context.Site.Page("home") is not null) && (page.Path != Address.Glossary || context.Site.Glossary is not null));

        static SearchEntry Page(string path, string title, string line) => new(title, path, "", line, [], None, []);
    }
}
