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
        if (scope.Has(question.Id.Value))
        {
            // One report is enough: everything in the question is named after its id.
            scope.Id(question.Id.Value, question.Id.Span);
            return "";
        }

        var objective = question.Objective ?? page.SectionObjective;
        if (question.Objective is { } own)
        {
            scope.Serve(own);
        }

        LinkView? again = null;
        if (question.Again is { } earlier && scope.Site.LessonIndex.TryGetValue(earlier.Value, out var index))
        {
            again = page.Link(Site.PathOf(scope.Site.Lessons[index]), scope.Site.Lessons[index].Title.Value);
        }

        scope.Ask(new QuestionRecord(question.Id.Value, question.Kind, objective?.Value ?? "", question.Again, question.Id.Span));
        scope.Blocks.Add("quiz");
        scope.Blocks.Add("quiz/" + question.Kind);
        scope.Id(question.Id.Value, question.Id.Span);
        scope.IdsOf("blocks/quiz", question.Id.Value);
        page.Number++;
        var text = new QuestionText(page.RenderInline, page.RenderCompact, id => scope.Id(id));
        var view = new QuizView(
            question.Id.Value,
            question.Kind,
            question.Frame.Hash,
            objective?.Value ?? "",
            question.Frame.Confidence,
            page.Number,
            scope.Content.Questions.Count,
            question.Task,
            page.RenderPieces(question.Frame.Stem),
            scope.Context.Templates.Render("questions/" + question.Kind, question.AnswersView(text)),
            [.. question.Frame.Hints.Select(hint => page.RenderPieces([hint]))],
            question.RightAnswer(text),
            question.Frame.Why is null ? "" : page.RenderPieces([question.Frame.Why]),
            again);
        return scope.Context.Templates.Render("blocks/quiz", view);
    }
}
