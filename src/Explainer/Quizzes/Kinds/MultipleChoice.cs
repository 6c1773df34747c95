using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>Options of which any number may be right.</summary>
public sealed record MultipleChoice(QuestionHead Head, IQuestionKind Kind, IReadOnlyList<QuestionOption> Options) : Question(Head, Kind)
{
    public override object View(QuestionHtml html) => OptionsView.Of(this, Options, true, html);

    public override string RightAnswer(QuestionHtml html) => OptionsView.Right(this, Options, html);
}

/// <summary>The kind `multiple`: inferred when several boxes are ticked.</summary>
internal sealed class MultipleChoiceKind : IQuestionKind
{
    public string Name => "multiple";

    public string Task => "Choose all that apply";

    public AnswerForm Form => AnswerForm.Options;

    public IReadOnlyList<string> Settings => [];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        OptionChecks.Few(answers, 2, "option", "add another", problems);
        OptionChecks.RightMissing(answers, problems);
        OptionChecks.Doubled(answers.Options, problems);
        return new MultipleChoice(head, this, answers.Options);
    }
}
