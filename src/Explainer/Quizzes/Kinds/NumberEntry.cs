using System.Globalization;
using System.Text.Encodings.Web;
using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Quizzes.Kinds;

/// <summary>A range of numbers, both ends included, that is right or a foreseen mistake.</summary>
public sealed record NumberRange(decimal Low, decimal High, string Text, OptionDraft Option);

/// <summary>A question answered by typing a number.</summary>
public sealed record NumberEntry(QuestionFrame Frame, string Unit, IReadOnlyList<NumberRange> Ranges) : Question(Frame)
{
    public override string Kind => "number";

    public override string Task => "Type a number";

    public override object AnswersView(QuestionText text) => new NumberView(
        Unit,
        text.Id(Id.Value + "-entry"),
        [.. Ranges.Select(range => new NumberRangeView(Plain(range.Low), Plain(range.High), range.Option.IsRight, text.Blocks(range.Option.Feedback), range.Text))]);

    public override string RightAnswer(QuestionText text) =>
        $"<p>{string.Join(" or ", Ranges.Where(range => range.Option.IsRight).Select(range => HtmlEncoder.Default.Encode(range.Text)))}{(Unit.Length > 0 ? " " + HtmlEncoder.Default.Encode(Unit) : "")}</p>";

    private static string Plain(decimal number) => number.ToString("0.#############", CultureInfo.InvariantCulture);
}

/// <summary>A range as its template sees it.</summary>
public sealed record NumberRangeView(string Low, string High, bool Right, string Feedback, string Text);

/// <summary>A number field and what is known about its answers.</summary>
public sealed record NumberView(string Unit, string InputId, IReadOnlyList<NumberRangeView> Ranges);

/// <summary>Reads `3.5 ± 0.2`, `3.3..3.7` and `7`.</summary>
public sealed class NumberKind : IQuestionKind
{
    public string Name => "number";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems)
    {
        var unit = draft.Block.Attributes.Text("unit")?.Value ?? "";
        if (Choice.ReadOptions(draft, true, problems) is not { } options)
        {
            return null;
        }

        var ranges = new List<NumberRange>();
        foreach (var option in options)
        {
            var text = MarkdownParser.PlainText(option.Text.Inline);
            if (Parse(text) is not var (low, high))
            {
                problems.Add(QuizProblems.NumberUnread, option.Span, $"`{text}` is not a number or a range", "write `3.5`, `3.5 ± 0.2` or `3.3..3.7`");
                continue;
            }

            var range = new NumberRange(low, high, text, option);
            if (ranges.Find(other => other.Low <= high && low <= other.High) is { } other)
            {
                problems.Add(QuizProblems.RangeOverlap, option.Span, $"`{text}` overlaps `{other.Text}`", "make the ranges apart from each other", new RelatedPlace(other.Option.Span, "the other one"));
            }

            ranges.Add(range);
        }

        return ranges.Count == options.Count ? new NumberEntry(draft.Frame, unit, ranges) : null;
    }

    private static (decimal Low, decimal High)? Parse(string text)
    {
        var tolerance = text.IndexOf('±', StringComparison.Ordinal);
        if (tolerance > 0)
        {
            return Number(text[..tolerance]) is { } middle && Number(text[(tolerance + 1)..]) is { } width and >= 0 ? (middle - width, middle + width) : null;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0)
        {
            return Number(text[..dots]) is { } low && Number(text[(dots + 2)..]) is { } high && low <= high ? (low, high) : null;
        }

        return Number(text) is { } exact ? (exact, exact) : null;
    }

    /// <summary>Kept far inside what a decimal holds, so that adding a tolerance never overflows.</summary>
    private static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 1_000_000_000_000_000m ? number : null;
}
