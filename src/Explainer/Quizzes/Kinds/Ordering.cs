using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>Items to be put in order; the list stands in the right one.</summary>
public sealed record Ordering(QuestionHead Head, IQuestionKind Kind, IReadOnlyList<QuestionOption> Items) : Question(Head, Kind)
{
    public override object View(QuestionHtml html)
    {
        var places = Shuffle.Places(Id.Value, Items.Count);
        return new OrderView(
            [.. places.Select((place, i) =>
            {
                var control = OptionsView.ControlId(Id.Value, (i + 1).ToString(CultureInfo.InvariantCulture));
                return new StepView(html.From(Head, Items[place].First), place + 1, control, html.Blocks(Head, Items[place].Feedback));
            })],
            [.. Enumerable.Range(1, Items.Count)]);
    }

    public override string RightAnswer(QuestionHtml html) =>
        QuestionHtml.List([.. Items.Select(item => html.From(Head, item.First))], "ol");
}

/// <summary>What the template of an order sees: the items shuffled, and the places to choose from.</summary>
internal sealed record OrderView(IReadOnlyList<StepView> Items, IReadOnlyList<int> Places) : IAnswersView
{
    /// <summary>The select of each step, and what the template adds to its id.</summary>
    public IEnumerable<string> Ids => Items.SelectMany(step => (string[])[step.SelectId, step.SelectId + "-text", step.SelectId + "-up", step.SelectId + "-down"]);
}

/// <summary>An item with its right place, from 1; text and feedback are HTML.</summary>
internal sealed record StepView(string Text, int Place, string SelectId, string Feedback);

/// <summary>The kind `order`.</summary>
internal sealed class OrderKind : IQuestionKind
{
    public string Name => "order";

    public string Task => "Put in order";

    public AnswerForm Form => AnswerForm.Steps;

    public IReadOnlyList<string> Settings => [];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        OptionChecks.Few(answers, 3, "item", "add items: three at least", problems);
        OptionChecks.Doubled(answers.Options, problems);
        return new Ordering(head, this, answers.Options);
    }
}
