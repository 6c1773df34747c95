using Explainer.Assembling;
using Explainer.Assembling.Wording;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>The overview of the course, and a page for each unit.</summary>
public sealed class CoursePages : IOutput
{
    public string Shows(SiteRecords records) => records.Outline;

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var site = context.Site;
        var scope = new PageScope(context, Address.Course, "Lessons", "course");
        scope.Blocks.Add("lessons");
        IReadOnlyList<PageLink> home = [new(Address.Home, site.Settings.Title)];
        var view = new CourseView("Lessons", site.Settings.Summary, records.Units(scope), site.Lessons.Count > 0 ? scope.Href(Address.Coverage) : "", site.Lessons.Count > 0 ? scope.Href(Address.Review) : "");
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/course", view, new PageHead("Lessons", site.Settings.Summary, home, "website", StructuredData.Course(scope, records))),
            scope.Finish(1, 0));

        var renderer = new PageRenderer();
        for (var i = 0; i < site.Units.Count; i++)
        {
            yield return UnitPage(context, records, renderer, site.Units[i], i > 0 ? site.Units[i - 1] : null, i + 1 < site.Units.Count ? site.Units[i + 1] : null);
        }
    }

    private static RenderedPage UnitPage(RenderContext context, SiteRecords records, PageRenderer renderer, Unit unit, Unit? previous, Unit? next)
    {
        var site = context.Site;
        var scope = new PageScope(context, Address.Unit(unit.Id), unit.Title.Value, "unit");
        scope.Blocks.Add("lessons");
        var prose = Parsing.MarkdownParser.Parse(unit.File, unit.BodyStart, context.Problems);
        scope.Take(PageBlocks.Read(prose, context.Problems, context.Site.CalculatorRecords));
        ProseCheck.Report(prose, site, isLesson: false, scope.Problems);
        var lead = renderer.RenderPage(scope, prose).ToString();
        var lessons = records.Items(unit, scope);
        var hasQuestions = lessons.Any(lesson => lesson.Questions.Length > 0);
        var view = new UnitView(
            unit.Number, unit.Title.Value, unit.Summary.Value, lead, Counted.Of(lessons.Sum(lesson => lesson.Minutes), "minute"), lessons,
            hasQuestions ? scope.Href(Address.ReviewUnit(unit.Id)) : "", hasQuestions ? scope.Href(Address.ReviewAnswers, "unit-" + unit.Id) : "", LinkTo(scope, previous), LinkTo(scope, next));
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, site.Settings.Title), new(Address.Course, "Lessons")];
        var head = new PageHead(unit.Title.Value, unit.Summary.Value, ancestors, "website", StructuredData.Unit(scope, unit, lessons, ancestors));
        return new RenderedPage(Layout.Wrap(scope, "pages/unit", view, head), scope.Finish(1, prose.Words));
    }

    private static LinkView? LinkTo(PageScope scope, Unit? unit) => unit is null ? null : new LinkView(scope.Href(Address.Unit(unit.Id)), unit.Title.Value);
}
