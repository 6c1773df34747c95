using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>Options of which one is right.</summary>
public sealed record SingleChoice(QuestionHead Head, IQuestionKind Kind, IReadOnlyList<QuestionOption> Options) : Question(Head, Kind)
{
    public override object View(QuestionHtml html) => OptionsView.Of(this, Options, false, html);

    public override string RightAnswer(QuestionHtml html) => OptionsView.Right(this, Options, html);
}

/// <summary>The kind `single`: inferred when one box is ticked.</summary>
internal sealed class SingleChoiceKind : IQuestionKind
{
    public string Name => "single";

    public string Task => "Choose one";

    public AnswerForm Form => AnswerForm.Options;

    public IReadOnlyList<string> Settings => [];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        OptionChecks.Few(answers, 2, "option", "add another, or write `type=number` or `type=text` for an answer to be typed", problems);
        OptionChecks.RightMissing(answers, problems);
        OptionChecks.RightSeveral(answers, "keep one `[x]`, or delete `type=single`", problems);
        OptionChecks.Doubled(answers.Options, problems);
        return new SingleChoice(head, this, answers.Options);
    }
}
