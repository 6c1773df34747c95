using Explainer.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes.Kinds;

/// <summary>A short text to be typed: accepted answers, and near misses with their feedback.</summary>
/// <param name="CaseSensitive">Whether capitals and small letters differ.</param>
public sealed record TextAnswer(QuestionHead Head, IQuestionKind Kind, bool CaseSensitive, IReadOnlyList<QuestionOption> Answers) : Question(Head, Kind)
{
    public override object View(QuestionHtml html) => new TextView(OptionsView.ControlId(Id.Value, "entry"), CaseSensitive,
        [.. Answers.Select(answer => new AcceptedView(answer.Words, answer.Right, html.Blocks(Head, answer.Feedback)))]);

    public override string RightAnswer(QuestionHtml html) =>
        $"<p>{string.Join(" or ", Answers.Where(answer => answer.Right).Select(answer => $"<code>{QuestionHtml.Escape(answer.Words)}</code>"))}</p>";
}

/// <summary>What the template of a text sees.</summary>
internal sealed record TextView(string InputId, bool CaseSensitive, IReadOnlyList<AcceptedView> Answers) : IAnswersView
{
    public IEnumerable<string> Ids => [InputId];
}

/// <summary>An answer that is known; the feedback is HTML.</summary>
internal sealed record AcceptedView(string Text, bool Right, string Feedback);

/// <summary>The kind `text`.</summary>
internal sealed class TextKind : IQuestionKind
{
    public string Name => "text";

    public string Task => "Type your answer";

    public AnswerForm Form => AnswerForm.Options;

    public IReadOnlyList<string> Settings => ["case"];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        var accepted = new List<QuestionOption>(answers.Options.Count);
        foreach (var option in answers.Options)
        {
            if (CodeOf(option) is { } code && !string.IsNullOrWhiteSpace(code.Content))
            {
                accepted.Add(option with { Words = code.Content });
            }
            else
            {
                problems.Add(QuizProblems.TextNotCode, option.Span, $"`{option.Words.Replace('`', '\'')}` is not one text in back-ticks",
                    "put exactly what readers should type into back-ticks, one answer an option");
            }
        }

        OptionChecks.RightMissing(answers, problems);
        OptionChecks.Doubled(accepted, problems);
        return new TextAnswer(head, this, head.Block.Attributes.Flag("case", problems), accepted);
    }

    /// <summary>The code that is all an option holds, or null.</summary>
    private static CodeInline? CodeOf(QuestionOption option)
    {
        CodeInline? code = null;
        for (var inline = option.First; inline is not null; inline = inline.NextSibling)
        {
            if (inline is CodeInline found && code is null)
            {
                code = found;
            }
            else if (inline is not LiteralInline literal || !literal.Content.AsSpan().IsWhiteSpace())
            {
                return null;
            }
        }

        return code;
    }
}
