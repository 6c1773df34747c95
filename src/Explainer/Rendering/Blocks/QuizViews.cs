using Explainer.Quizzes;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Finishes everything that the template of a question shows.</summary>
public static class QuizViews
{
    public static QuizView Build(Question question, QuizPlace place)
    {
        var (head, html) = (question.Head, place.Html);
        return new QuizView(
            question.Id.Value,
            question.Kind.Name,
            head.Hash,
            head.Objective?.Value ?? place.SectionObjectives,
            head.Confidence,
            place.Number,
            place.Total,
            question.Kind.Task,
            html.Blocks(head, head.Stem),
            place.Template(question.Kind.Name, question.View(html)),
            [.. head.Hints.Select(hint => hint.ToHtml(head, html))],
            question.RightAnswer(html),
            head.Why?.ToHtml(head, html) ?? "",
            place.Again,
            null,
            question.Words);
    }
}
