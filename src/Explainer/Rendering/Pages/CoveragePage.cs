using System.Globalization;
using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>A matrix for teachers: for each objective of each lesson its sections, its questions and its activities.</summary>
public sealed class CoveragePage : IOutput
{
    private const string Title = "What serves what";

    public string Shows(SiteRecords records) => records.Outline;

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var site = context.Site;
        if (site.Lessons.Count == 0)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.Coverage, Title, "coverage");
        var lessons = site.Lessons.Select((lesson, i) => Of(scope, lesson, records.Lessons[i], i + 1)).Where(lesson => lesson.Rows.Count > 0).ToList();
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(site.Lessons.Count, "lesson")}, {Counted.Of(site.Lessons.Sum(lesson => lesson.Objectives.Count), "objective")}, {Counted.Of(records.Lessons.Sum(record => record.Questions.Count), "question")}, {Counted.Of(records.Lessons.Sum(record => record.Sections.Sum(section => section.Activities.Count)), "activity", "activities")}. Which section, question and activity serves which objective.");
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, site.Settings.Title), new(Address.Course, "Lessons")];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/coverage", new CoverageView(Title, summary, lessons), new PageHead(Title, summary, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, Title))),
            scope.Finish(1, 0));
    }

    private static CoverageLessonView Of(PageScope scope, Lesson lesson, PageRecord record, int number)
    {
        List<CoverageRowView> rows = [.. lesson.Objectives.Select(objective => Row(scope, record, objective.Id, objective.Text))];
        var rest = Row(scope, record, "", "");
        if (rest.Questions.Count + rest.Activities.Count > 0)
        {
            rows.Add(rest with { Sections = [] });
        }

        return new CoverageLessonView(number, lesson.Title.Value, scope.Href(record.Path), Counted.Of(record.Minutes, "minute"), rows);
    }

    private static CoverageRowView Row(PageScope scope, PageRecord record, string objective, string text)
    {
        var sections = record.Sections.Where(section => section.Objective == objective).ToList();
        return new CoverageRowView(
            text,
            [.. sections.Select(section => new LinkView(scope.Href(record.Path, section.Id), section.Title))],
            [.. record.Questions.Where(question => question.Objective == objective).Select(question => new CoverageQuestionView(scope.Href(record.Path, question.Id), Words(question.Kind), Again(scope, question)))],
            [.. sections.SelectMany(section => section.Activities.Select(activity => new LinkView(scope.Href(record.Path, section.Id), Named(activity))))]);
    }

    private static string Named(ActivityRecord activity) => activity.Minutes > 0 ? $"{activity.Title} ({Counted.Of(activity.Minutes, "minute")})" : activity.Title;

    internal static string Words(string kind) => kind switch
    {
        "single" => "single choice",
        "multiple" => "multiple choice",
        "true-false" => "true or false",
        _ => kind,
    };

    private static string Again(PageScope scope, QuestionRecord question) =>
        question.Again is { } again && scope.Site.LessonIndex.TryGetValue(again.Value, out var index) ? scope.Site.Lessons[index].Title.Value : "";
}
