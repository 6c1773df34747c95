using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>A statement that is true or false.</summary>
public sealed record TrueFalse(QuestionHead Head, IQuestionKind Kind, IReadOnlyList<QuestionOption> Options) : Question(Head, Kind)
{
    public override object View(QuestionHtml html) => OptionsView.Of(this, Options, false, html);

    public override string RightAnswer(QuestionHtml html) => OptionsView.Right(this, Options, html);
}

/// <summary>The kind `true-false`: two options that are always called the same.</summary>
internal sealed class TrueFalseKind : IQuestionKind
{
    private static readonly string[] Words = ["True", "False"];

    public string Name => "true-false";

    public string Task => "True or false?";

    public AnswerForm Form => AnswerForm.Options;

    public IReadOnlyList<string> Settings => [];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        var known = true;
        foreach (var option in answers.Options)
        {
            if (!Words.Contains(option.Words))
            {
                known = false;
                problems.Add(QuizProblems.OptionUnknown, option.Span, $"`{option.Words}` is neither `True` nor `False`", Suggest.Help(option.Words, Words, "options"));
            }
        }

        // Where an option has another name, counting would only repeat that.
        if (known)
        {
            OptionChecks.Few(answers, 2, "option", "write both `True` and `False`", problems);
            OptionChecks.Doubled(answers.Options, problems);
        }

        OptionChecks.RightMissing(answers, problems);
        OptionChecks.RightSeveral(answers, "keep one `[x]`", problems);
        return new TrueFalse(head, this, answers.Options);
    }
}
