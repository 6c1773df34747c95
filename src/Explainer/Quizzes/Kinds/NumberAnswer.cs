using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Quizzes.Kinds;

/// <summary>A number to be typed: right ranges, and foreseen errors with their feedback.</summary>
public sealed record NumberAnswer(QuestionHead Head, IQuestionKind Kind, Located<string>? Unit, IReadOnlyList<NumberRange> Ranges) : Question(Head, Kind)
{
    public override object View(QuestionHtml html) => new NumberView(Unit?.Value ?? "", OptionsView.ControlId(Id.Value, "entry"),
        [.. Ranges.Select(range => new RangeView(NumberRange.Write(range.Low), NumberRange.Write(range.High), range.Option.Right,
            html.Blocks(Head, range.Option.Feedback), range.Text))]);

    public override string RightAnswer(QuestionHtml html)
    {
        var unit = Unit is { } given ? " " + given.Value : "";
        return $"<p>{string.Join(" or ", Ranges.Where(range => range.Option.Right).Select(range => QuestionHtml.Escape(range.Text + unit)))}</p>";
    }
}

/// <summary>What the template of a number sees.</summary>
internal sealed record NumberView(string Unit, string InputId, IReadOnlyList<RangeView> Ranges) : IAnswersView
{
    public IEnumerable<string> Ids => [InputId];
}

/// <summary>A range; the feedback is HTML.</summary>
internal sealed record RangeView(string Low, string High, bool Right, string Feedback, string Text);

/// <summary>The kind `number`.</summary>
internal sealed class NumberKind : IQuestionKind
{
    public string Name => "number";

    public string Task => "Type a number";

    public AnswerForm Form => AnswerForm.Options;

    public IReadOnlyList<string> Settings => ["unit"];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        var ranges = new List<NumberRange>(answers.Options.Count);
        foreach (var option in answers.Options)
        {
            if (NumberRange.Read(option, problems) is { } range)
            {
                ranges.Add(range);
            }
        }

        OptionChecks.RightMissing(answers, problems);
        CheckOverlaps(ranges, problems);
        return new NumberAnswer(head, this, head.Block.Attributes.Text("unit"), ranges);
    }

    private static void CheckOverlaps(List<NumberRange> ranges, DiagnosticBag problems)
    {
        // Sorted, each range needs to be held only against the one that reaches farthest before it.
        NumberRange? far = null;
        foreach (var range in ranges.OrderBy(range => range.Low).ThenByDescending(range => range.High))
        {
            if (far is not null && range.Low <= far.High)
            {
                Report(far, range, problems);
            }

            far = far is null || range.High > far.High ? range : far;
        }
    }

    private static void Report(NumberRange one, NumberRange other, DiagnosticBag problems)
    {
        if (Hides(one, other) || Hides(other, one))
        {
            var (right, wrong) = one.Option.Right ? (one, other) : (other, one);
            problems.Add(QuizProblems.RangeHidden, wrong.Span, $"the foreseen error `{wrong.Text}` lies inside the right answer `{right.Text}`",
                "make the right range narrower, or delete this error", new RelatedPlace(right.Span, "the right answer"));
            return;
        }

        var (first, second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        problems.Add(QuizProblems.RangeOverlap, second.Span, $"`{second.Text}` overlaps with `{first.Text}`",
            $"both hold {NumberRange.Write(Math.Max(one.Low, other.Low))}; make one narrower", new RelatedPlace(first.Span, "the other range"));
    }

    private static bool Hides(NumberRange right, NumberRange wrong) =>
        right.Option.Right && !wrong.Option.Right && right.Low <= wrong.Low && wrong.High <= right.High;
}
