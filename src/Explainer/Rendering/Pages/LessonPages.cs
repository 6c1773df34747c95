using Explainer.Assembling;
using Explainer.Assembling.Wording;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Html;
using Explainer.Rendering.Search;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>A lesson's page, from its head and its body.</summary>
public static class LessonPages
{
    public static RenderedPage Make(RenderContext context, PageRenderer renderer, Lesson lesson, Parsing.Prose prose, PageBlocks blocks)
    {
        var site = context.Site;
        var scope = new PageScope(context, Site.PathOf(lesson), lesson.Title.Value, "lesson");
        var plain = ProseCheck.Report(prose, site, isLesson: true, scope.Problems);
        ReadSections(scope, prose);
        scope.Take(blocks);
        var body = renderer.RenderPage(scope, prose);
        UnlinkedLicences.Report(prose, site, scope.Problems);
        var sections = Sections(prose);
        var quoted = QuizQuotes.Of(renderer, scope, lesson.UnitId, prose, sections);
        var index = site.LessonIndex[lesson.Id];
        var unit = site.UnitById[lesson.UnitId];
        var previous = index > 0 ? site.Lessons[index - 1] : null;
        var next = index + 1 < site.Lessons.Count ? site.Lessons[index + 1] : null;
        var minutes = lesson.Minutes ?? CountMinutes(prose, scope.QuestionCount);
        var sources = scope.SourceList();
        var contents = Contents(prose);
        AddPartIds(scope, contents.Count, sources.Count);
        var view = new LessonView(
            index + 1,
            lesson.Title.Value,
            lesson.Summary.Value,
            lesson.Level,
            Counted.Of(minutes, "minute"),
            unit.Title.Value,
            scope.Href(Address.Unit(unit.Id)),
            unit.Number,
            [.. lesson.Objectives.Select(objective => new ObjectiveView(objective.Id, objective.Text))],
            [.. lesson.Requires.Where(id => site.LessonIndex.ContainsKey(id.Value)).Select(id => LinkTo(scope, site.Lessons[site.LessonIndex[id.Value]]))],
            contents,
            [.. scope.Terms.Select(id => new LinkView(scope.Href(Address.Glossary, id), site.TermById[id].Name))],
            sources,
            sources.Count > 0 ? Counted.Of(sources.Count, "source") : "",
            scope.QuestionCount > 0 ? Counted.Of(scope.QuestionCount, "question") : "",
            Siblings(scope, unit, lesson),
            previous is null ? null : LinkTo(scope, previous),
            next is null ? null : LinkTo(scope, next),
            scope.Load(context.Assets.BlockStylesheet(scope.Blocks)));
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, site.Settings.Title), new(Address.Course, "Lessons"), new(Address.Unit(unit.Id), unit.Title.Value)];
        var head = new PageHead(
            lesson.Title.Value,
            lesson.Summary.Value,
            ancestors,
            "article",
            StructuredData.Lesson(scope, lesson, ancestors, minutes),
            previous is null ? "" : Site.PathOf(previous),
            next is null ? "" : Site.PathOf(next));
        var file = Layout.Wrap(scope, "pages/lesson", view, head, renderer.Page, writer => writer.Write(body));
        return new RenderedPage(file, scope.Finish(minutes, prose.Words) with
        {
            Sections = sections,
            Quoted = quoted,
            PlainTerms = plain,
            Searched = SearchedSections.Of(prose, renderer.Words),
            HasLostBlocks = prose.Blocks.Any(block => block.IsBroken || (block.Name.Name == "quiz" && !blocks.Questions.ContainsKey(block.Container))),
        });
    }

    /// <summary>What a section's braces may say: its id, its minutes, the objective it serves.</summary>
    private static void ReadSections(PageScope scope, Parsing.Prose prose)
    {
        foreach (var heading in prose.Headings)
        {
            if (heading.Attributes.Entries.Count == 0)
            {
                continue;
            }

            heading.Attributes.Number("time", 1, 600, scope.Problems);
            if (heading.Attributes.Text("for") is { } objective)
            {
                scope.Serve(objective);
            }

            heading.Attributes.RejectUnknown(scope.Problems);
        }
    }

    /// <summary>The sections of a text, for the list of contents.</summary>
    internal static IReadOnlyList<LinkView> Contents(Parsing.Prose prose) => [.. Heads(prose).Select(heading => new LinkView("#" + heading.Id, heading.Text))];

    private static IEnumerable<Parsing.Heading> Heads(Parsing.Prose prose) => prose.Headings.Where(heading => heading.Level == 2 && heading.Markdown.Parent == prose.Document);

    /// <summary>The sections with what each holds for a room, for the overview that teachers use.</summary>
    private static List<SectionRecord> Sections(Parsing.Prose prose)
    {
        var heads = Heads(prose).ToList();
        var activities = prose.Blocks.Where(block => block is { Name.Name: "activity", IsBroken: false }).ToList();
        var sections = new List<SectionRecord>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            var (start, end) = (heads[i].Span.Start, i + 1 < heads.Count ? heads[i + 1].Span.Start : int.MaxValue);
            sections.Add(new SectionRecord(
                heads[i].Id,
                heads[i].Text,
                heads[i].Attributes.Text("for")?.Value ?? "",
                start,
                [.. activities.Where(block => block.Span.Start > start && block.Span.Start < end)
                    .Select(block => new ActivityRecord(block.Argument?.Value ?? "", int.TryParse(block.Attributes.Text("minutes")?.Value, out var minutes) ? minutes : 0))]));
        }

        return sections;
    }

    /// <summary>Partials write their ids only when they have something to show.</summary>
    internal static void AddPartIds(PageScope scope, int contents, int sources)
    {
        if (contents > 0)
        {
            scope.IdsOf("partials/contents");
        }

        if (sources > 0)
        {
            scope.IdsOf("partials/sources");
        }
    }

    /// <summary>Stated section times, else 200 words and three quarters of a minute a question.</summary>
    internal static int CountMinutes(Parsing.Prose prose, int questions)
    {
        var stated = 0;
        foreach (var heading in prose.Headings)
        {
            stated += int.TryParse(heading.Attributes.Text("time")?.Value, out var minutes) ? minutes : 0;
        }

        return stated > 0 ? stated : Math.Max(1, ((prose.Words * 60 / 200) + (questions * 45) + 59) / 60);
    }

    private static LinkView LinkTo(PageScope scope, Lesson lesson) => new(scope.Href(Site.PathOf(lesson)), lesson.Title.Value);

    /// <summary>Lessons of the unit around this one; in a very large unit only the neighbours.</summary>
    private static string Siblings(PageScope scope, Unit unit, Lesson lesson)
    {
        const int Most = 20;
        var index = scope.Site.LessonIndex;
        var all = scope.Site.UnitLessons[unit.Id];
        var at = index[lesson.Id] - index[all[0].Id];
        var from = all.Count <= Most ? 0 : Math.Clamp(at - (Most / 2), 0, all.Count - Most);
        var siblings = scope.Context.Fragments.Each("fragments/sibling", scope.Root, unit.Id, () => all.Select(View))[from..Math.Min(all.Count, from + Most)].ToArray();
        siblings[at - from] = scope.Context.Templates.Render("fragments/sibling-here", View(lesson));
        return string.Concat(siblings);

        SiblingView View(Lesson sibling) => new(index[sibling.Id] + 1, sibling.Title.Value, scope.Href(Site.PathOf(sibling)));
    }
}
