using System.Security.Cryptography;
using System.Text;
using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>The questions of the whole course: a session that brings them back over days, a page of them for each unit, and the key to all.</summary>
public sealed class ReviewPages : IOutput
{
    private const string Title = "Review";
    private const string KeyTitle = "Answer key";

    /// <summary>How many questions a session takes that the reader has never answered.</summary>
    private const int NewInSession = 10;

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var site = context.Site;
        if (site.Lessons.Count == 0)
        {
            yield break;
        }

        // A unit that takes the address of the key is reported.
        var units = site.Units.Where(unit => Address.ReviewUnit(unit.Id) != Address.ReviewAnswers).ToList();
        var pages = units.Select((unit, i) => context.Part(
            "review of " + unit.Id,
            () => site.HashOf(unit),
            own => UnitPage(own, records, unit, i > 0 ? units[i - 1] : null, i + 1 < units.Count ? units[i + 1] : null))).ToList();
        var files = pages.Select(page => page.Companions[0]).ToList();
        // The name of a file says what is in it.
        yield return context.Part("review", () => records.Outline + string.Concat(files.Select(file => file.Path)), own => Front(own, records, units, files));
        foreach (var page in pages)
        {
            yield return page;
        }

        yield return context.Part("review answers", () => records.Outline + HashOfKeys(records), own => Key(own, records, units));
    }

    /// <summary>What the page with the questions of a unit is called.</summary>
    internal static string TitleOf(Unit unit) => $"Questions of unit {unit.Number}: {unit.Title.Value}";

    private static RenderedPage Front(RenderContext context, SiteRecords records, List<Unit> units, List<OutputFile> files)
    {
        var scope = new PageScope(context, Address.Review, Title, "review");
        var count = 0;
        var views = new List<ReviewUnitView>();
        for (var i = 0; i < units.Count; i++)
        {
            var lessons = Lessons(context.Site, records, units[i]).Where(lesson => lesson.Record.Questions.Count > 0).ToList();
            var asked = lessons.Sum(lesson => lesson.Record.Questions.Count);
            count += asked;
            views.Add(new ReviewUnitView(
                units[i].Id, units[i].Number, units[i].Title.Value, scope.Href(Address.ReviewUnit(units[i].Id)), Counted.Of(asked, "question"), scope.Root + files[i].Path,
                [.. lessons.Select(lesson => new ReviewLessonView(lesson.Number, lesson.Record.Title, scope.Href(lesson.Record.Path), [.. lesson.Record.Questions.Select(question => Item(scope, lesson.Record, question))]))]));
            foreach (var lesson in lessons)
            {
                scope.Blocks.UnionWith(lesson.Record.Quoted!.Blocks);
            }
        }

        scope.Blocks.Add("review");

        // The chart of calibration is drawn in the browser, in the look of the other pictures.
        scope.Blocks.UnionWith(["picture", "chart"]);
        var summary = $"{Counted.Of(count, "question")} in {Counted.Of(units.Count, "unit")}. What you missed comes first; what you know comes back after one, three, seven, fourteen and thirty days.";
        var view = new ReviewView(Title, summary, count, NewInSession, Counted.Of(Math.Min(count, NewInSession), "new question"), scope.Href(Address.ReviewAnswers), views);
        return Wrap(scope, "pages/review", view, summary, Home(context.Site));
    }

    private static RenderedPage UnitPage(RenderContext context, SiteRecords records, Unit unit, Unit? previous, Unit? next)
    {
        var title = TitleOf(unit);
        var scope = new PageScope(context, Address.ReviewUnit(unit.Id), title, "review-unit");
        var sheets = new List<ReviewSheetView>();
        var count = 0;
        foreach (var (number, record) in Lessons(context.Site, records, unit))
        {
            if (record.Quoted is { } quoted)
            {
                scope.Take(quoted);
                count += record.Questions.Count;
                sheets.Add(new ReviewSheetView(number, record.Title, scope.Href(record.Path), Encoding.UTF8.GetString(quoted.Html.Span)));
            }
        }

        var summary = $"{Counted.Of(count, "question")} from {Counted.Of(sheets.Count, "lesson")}: answer them here, or print the page and answer with a pen.";
        var view = new ReviewUnitPageView(
            title, summary, scope.Href(Address.Review), scope.Href(Address.ReviewAnswers, "unit-" + unit.Id), sheets, LinkTo(scope, previous), LinkTo(scope, next));
        return Wrap(scope, "pages/review-unit", view, summary, [.. Home(context.Site), new(Address.Review, Title)]) with
        {
            Companions = [Questions(unit, Lessons(context.Site, records, unit))],
        };
    }

    private static RenderedPage Key(RenderContext context, SiteRecords records, List<Unit> units)
    {
        var scope = new PageScope(context, Address.ReviewAnswers, KeyTitle, "review-answers");
        var views = units.Select(unit => new ReviewKeyUnitView(
            scope.Id("unit-" + unit.Id), unit.Number, unit.Title.Value, scope.Href(Address.ReviewUnit(unit.Id)),
            [.. Lessons(context.Site, records, unit).Where(lesson => lesson.Record.Quoted is not null)
                .Select(lesson => new ReviewSheetView(lesson.Number, lesson.Record.Title, scope.Href(lesson.Record.Path), Encoding.UTF8.GetString(lesson.Record.Quoted!.Key.Span)))])).ToList();
        var summary = $"The right answers to {Counted.Of(records.Lessons.Sum(record => record.Questions.Count), "question")} with their reasons, numbered as on the sheets.";
        return Wrap(scope, "pages/review-answers", new ReviewAnswersView(KeyTitle, summary, views), summary, [.. Home(context.Site), new(Address.Review, Title)]);
    }

    private static string HashOfKeys(SiteRecords records)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var record in records.Lessons)
        {
            if (record.Quoted is { } quoted)
            {
                hash.AppendData(quoted.Key.Span);
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>The questions of a unit as a script, because a page from a disk may load nothing else.</summary>
    private static OutputFile Questions(Unit unit, IEnumerable<NumberedLesson> lessons)
    {
        var html = string.Concat(lessons.Select(lesson => lesson.Record.Quoted is { } quoted ? Encoding.UTF8.GetString(quoted.Html.Span) : ""));
        var bytes = Encoding.UTF8.GetBytes($"Explainer.review.take({JsonText.Quoted(unit.Id)},{JsonText.Quoted(html)});\n");
        return OutputFile.Asset($"questions-{unit.Id}", ".js", bytes);
    }

    private static IEnumerable<NumberedLesson> Lessons(Site site, SiteRecords records, Unit unit) =>
        site.UnitLessons[unit.Id].Select(lesson => new NumberedLesson(site.LessonIndex[lesson.Id] + 1, records.Lessons[site.LessonIndex[lesson.Id]]));

    private static ReviewQuestionView Item(PageScope scope, PageRecord lesson, QuestionRecord question)
    {
        var taught = QuizQuotes.Taught(scope, question, lesson.Path, lesson.Title, lesson.Sections);
        return new ReviewQuestionView(question.Id, question.Hash, taught.Href, taught.Title, CoveragePage.Words(question.Kind));
    }

    private static IReadOnlyList<PageLink> Home(Site site) => [new(Address.Home, site.Settings.Title)];

    private static LinkView? LinkTo(PageScope scope, Unit? unit) => unit is null ? null : new LinkView(scope.Href(Address.ReviewUnit(unit.Id)), unit.Title.Value);

    private static RenderedPage Wrap(PageScope scope, string template, object view, string summary, IReadOnlyList<PageLink> ancestors) => new(
        Layout.Wrap(scope, template, view, new PageHead(scope.Title, summary, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, scope.Title))),
        scope.Finish(1, 0));

    private sealed record NumberedLesson(int Number, PageRecord Record);
}
