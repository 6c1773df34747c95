using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>A question answered by choosing: one option, several, or true or false.</summary>
public sealed record Choice(QuestionFrame Frame, string KindName, IReadOnlyList<OptionDraft> Options) : Question(Frame)
{
    public override string Kind => KindName;

    public override string Task => KindName switch
    {
        "multiple" => "Choose all that apply",
        "true-false" => "True or false?",
        _ => "Choose one",
    };

    public override object AnswersView(QuestionText text) => new ChoiceView(
        Id.Value,
        KindName == "multiple",
        [.. Options.Select((option, index) => new OptionView(
            (index + 1).ToString(CultureInfo.InvariantCulture),
            text.Inline(option.Text.Inline),
            text.Blocks(option.Feedback),
            option.IsRight,
            text.Id($"{Id.Value}-{index + 1}")))]);

    public override string RightAnswer(QuestionText text)
    {
        var right = Options.Where(option => option.IsRight).Select(option => text.Inline(option.Text.Inline)).ToList();
        return right.Count == 1 ? $"<p>{right[0]}</p>" : $"<ul>{string.Concat(right.Select(option => $"<li>{option}</li>"))}</ul>";
    }

    /// <summary>Reads options with boxes; the number of right ones is the kind's affair.</summary>
    internal static IReadOnlyList<OptionDraft>? ReadOptions(QuestionDraft draft, bool feedbackNeeded, DiagnosticBag problems)
    {
        if (draft.List is null || draft.List.IsOrdered)
        {
            problems.Add(QuizProblems.TypeUnfit, draft.AnswersSpan, "these are not options with boxes", "write `- [x] right` and `- [ ] wrong`, or name the type: `type=order`, `type=match`, `type=classify`");
            return null;
        }

        var options = draft.Options(problems);
        foreach (var option in options)
        {
            if (option.Checked is null)
            {
                problems.Add(QuizProblems.OptionUnmarked, option.Span, "this option has no box", "start it with `- [x]` if it is right, `- [ ]` if it is wrong");
            }
            else if (feedbackNeeded && option.Checked == false && option.Feedback.Count == 0)
            {
                problems.Add(QuizProblems.FeedbackMissing, option.Span, "this wrong option has no feedback", "write below it `  > What is behind this mistake, and what is true.`");
            }
        }

        if (options.Any(option => option.Checked is null))
        {
            return null;
        }

        if (!options.Any(option => option.IsRight))
        {
            problems.Add(QuizProblems.RightMissing, draft.AnswersSpan, "no option is marked as right", "put `[x]` before what is right");
            return null;
        }

        return options;
    }

    /// <summary>Reads options of which exactly one is right, or any number of them.</summary>
    internal static Choice? Read(QuestionDraft draft, string kind, bool several, DiagnosticBag problems)
    {
        if (ReadOptions(draft, true, problems) is not { } options)
        {
            return null;
        }

        if (options.Count < 2)
        {
            problems.Add(QuizProblems.OptionsFew, draft.AnswersSpan, "there is only one option", "write at least two");
            return null;
        }

        if (!several && options.Where(option => option.IsRight).Skip(1).FirstOrDefault() is { } second)
        {
            problems.Add(QuizProblems.RightSeveral, second.Span, "this is a second right option", "keep one `[x]`, or write `type=multiple`");
            return null;
        }

        return new Choice(draft.Frame, kind, options);
    }
}

/// <summary>An option as its template sees it.</summary>
public sealed record OptionView(string Value, string Text, string Feedback, bool Right, string InputId);

/// <summary>All options of a question.</summary>
public sealed record ChoiceView(string Name, bool Multiple, IReadOnlyList<OptionView> Options);

/// <summary>One right option among several.</summary>
public sealed class SingleChoiceKind : IQuestionKind
{
    public string Name => "single";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems) => Choice.Read(draft, Name, several: false, problems);
}

/// <summary>Any number of right options.</summary>
public sealed class MultipleChoiceKind : IQuestionKind
{
    public string Name => "multiple";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems) => Choice.Read(draft, Name, several: true, problems);
}

/// <summary>A statement that is true or false.</summary>
public sealed class TrueFalseKind : IQuestionKind
{
    public string Name => "true-false";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems) => Choice.Read(draft, Name, several: false, problems);
}
