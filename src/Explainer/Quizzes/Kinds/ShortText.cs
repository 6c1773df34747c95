using System.Text.Encodings.Web;
using Explainer.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes.Kinds;

/// <summary>A text that is accepted, or a near miss.</summary>
public sealed record AcceptedText(string Text, OptionDraft Option);

/// <summary>A question answered by typing a few words.</summary>
public sealed record ShortText(QuestionFrame Frame, bool CaseSensitive, IReadOnlyList<AcceptedText> Answers) : Question(Frame)
{
    public override string Kind => "text";

    public override string Task => "Type your answer";

    public override object AnswersView(QuestionText text) => new ShortTextView(
        text.Id(Id.Value + "-entry"),
        CaseSensitive,
        [.. Answers.Select(answer => new AcceptedTextView(answer.Text, answer.Option.IsRight, text.Blocks(answer.Option.Feedback)))]);

    public override string RightAnswer(QuestionText text) =>
        $"<p>{string.Join(" or ", Answers.Where(answer => answer.Option.IsRight).Select(answer => $"<code>{HtmlEncoder.Default.Encode(answer.Text)}</code>"))}</p>";
}

/// <summary>An accepted text as its template sees it.</summary>
public sealed record AcceptedTextView(string Text, bool Right, string Feedback);

/// <summary>A text field and what is known about its answers.</summary>
public sealed record ShortTextView(string InputId, bool CaseSensitive, IReadOnlyList<AcceptedTextView> Answers);

/// <summary>Reads accepted answers in code.</summary>
public sealed class ShortTextKind : IQuestionKind
{
    public string Name => "text";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems)
    {
        var isCaseSensitive = draft.Block.Attributes.Flag("case", problems);
        if (Choice.ReadOptions(draft, true, problems) is not { } options)
        {
            return null;
        }

        var answers = new List<AcceptedText>();
        foreach (var option in options)
        {
            var before = answers.Count;
            for (var inline = option.Text.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is CodeInline code)
                {
                    answers.Add(new AcceptedText(code.Content.Trim(), option));
                }
            }

            if (answers.Count == before)
            {
                problems.Add(QuizProblems.TextUncoded, option.Span, "this answer is not in code", "write the accepted text in back-ticks");
                return null;
            }
        }

        return new ShortText(draft.Frame, isCaseSensitive, answers);
    }
}
