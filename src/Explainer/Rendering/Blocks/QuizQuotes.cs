using System.Text;
using Explainer.Assembling;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>The questions of a lesson once more, as the review shows them: with a link to where each is taught, and always asking how sure the reader is.</summary>
internal static class QuizQuotes
{
    /// <summary>Called while the text of the lesson is still there; null when it asks nothing.</summary>
    /// <param name="sections">The sections of the lesson, in order.</param>
    public static QuotedQuestions? Of(PageRenderer page, PageScope lesson, string unit, Parsing.Prose prose, IReadOnlyList<SectionRecord> sections)
    {
        if (lesson.QuestionCount == 0)
        {
            return null;
        }

        var questions = lesson.Content.Questions.Values.DistinctBy(question => question.Id.Value).ToDictionary(question => question.Id.Value, StringComparer.Ordinal);
        var scope = lesson.Quote(Address.ReviewUnit(unit));
        var templates = scope.Context.Templates;
        var (html, key) = (new StringBuilder(), new StringBuilder());
        page.Begin(scope, prose);
        for (var i = 0; i < lesson.QuestionCount; i++)
        {
            var record = lesson.Questions[i];
            scope.Id(record.Id);
            var view = QuizBlocks.View(page, questions[record.Id], i + 1, record.Objective) with
            {
                Confidence = true,
                Taught = Taught(scope, record, lesson.Path, lesson.Title, sections),
            };
            html.Append(templates.Render("blocks/quiz", view));
            key.Append(templates.Render("fragments/review-key", new ReviewKeyView($"{scope.Root}{scope.Path}#{record.Id}", i + 1, view.Right, view.Why)));
        }

        return scope.FinishQuote(Encoding.UTF8.GetBytes(html.ToString()), Encoding.UTF8.GetBytes(key.ToString()));
    }

    /// <summary>The section of a lesson that a question stands in; the lesson itself for what stands before its first section.</summary>
    public static LinkView Taught(PageScope scope, QuestionRecord question, string path, string title, IReadOnlyList<SectionRecord> sections)
    {
        var section = sections.LastOrDefault(section => section.Start < question.Span.Start);
        return new LinkView(scope.Href(path, section?.Id ?? ""), section?.Title ?? title);
    }
}
