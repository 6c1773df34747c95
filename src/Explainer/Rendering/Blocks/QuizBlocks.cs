using Explainer.Assembling;
using Explainer.Quizzes;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Shows a question where it stands, and records it for the pages that count questions.</summary>
internal static class QuizBlocks
{
    public static string Show(PageRenderer page, Question question)
    {
        var scope = page.Scope;
        var (id, head) = (question.Id.Value, question.Head);
        if (id.Length == 0)
        {
            return "";
        }

        if (scope.Has(id))
        {
            // One report is enough: everything in the question is named after its id.
            scope.Id(id, question.Id.Span);
            return "";
        }

        if (head.Objective is { } own)
        {
            scope.Serve(own);
        }

        var objective = head.Objective ?? page.SectionObjective;
        scope.Ask(new QuestionRecord(id, question.Kind.Name, head.Hash, objective?.Value ?? "", head.Again, question.Id.Span));
        scope.Id(id, question.Id.Span);
        return page.Fill("blocks/quiz", View(page, question, ++page.Number, page.SectionObjective?.Value ?? ""));
    }

    /// <summary>A question with all that its frame shows; the page then knows its parts.</summary>
    internal static QuizView View(PageRenderer page, Question question, int number, string objectives)
    {
        var scope = page.Scope;
        scope.Blocks.Add("quiz");
        scope.Blocks.Add("quiz/" + question.Kind.Name);
        scope.IdsOf("blocks/quiz", question.Id.Value);
        return QuizViews.Build(question, new QuizPlace(
            number,
            scope.Content.Questions.Count,
            objectives,
            Again(scope, question),
            new QuestionHtml((_, block) => page.RenderPieces([block]), (_, first) => page.RenderFrom(first)),
            (kind, view) => Answers(scope, kind, view)));
    }

    private static QuizAgainView? Again(PageScope scope, Question question)
    {
        if (question.Head.Again is not { } earlier || !scope.Site.LessonIndex.TryGetValue(earlier.Value, out var index))
        {
            return null;
        }

        var lesson = scope.Site.Lessons[index];
        return new QuizAgainView(scope.Href(Site.PathOf(lesson)), lesson.Title.Value);
    }

    private static string Answers(PageScope scope, string kind, object view)
    {
        foreach (var control in ((IAnswersView)view).Ids)
        {
            scope.Id(control);
        }

        return scope.Context.Templates.Render("questions/" + kind, view);
    }
}
