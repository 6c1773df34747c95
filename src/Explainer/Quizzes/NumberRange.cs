using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Quizzes;

/// <summary>The numbers from <paramref name="Low"/> to <paramref name="High"/>, both counted in, that one answer stands for.</summary>
/// <param name="Text">As readers see it, without unit.</param>
public sealed record NumberRange(decimal Low, decimal High, string Text, QuestionOption Option)
{
    /// <summary>Beyond this, sums of two numbers would lose digits.</summary>
    private const decimal Greatest = 1_000_000_000_000_000m;

    public SourceSpan Span => Option.Span;

    /// <summary>Reads `7`, `3.5 ± 0.2` or `3.3..3.7`; null after a report.</summary>
    public static NumberRange? Read(QuestionOption option, DiagnosticBag problems)
    {
        var text = option.Words;
        var (dots, spread) = (text.IndexOf("..", StringComparison.Ordinal), text.IndexOf('±', StringComparison.Ordinal));
        if (dots >= 0 && Parse(text[..dots]) is { } low && Parse(text[(dots + 2)..]) is { } high)
        {
            if (low <= high)
            {
                return new NumberRange(low, high, $"{text[..dots].Trim()} to {text[(dots + 2)..].Trim()}", option);
            }

            problems.Add(QuizProblems.NumberUnreadable, option.Span, $"the range `{text}` runs backwards", "write the lesser number first");
            return null;
        }

        if (spread >= 0 && Parse(text[..spread]) is { } middle && Parse(text[(spread + 1)..]) is { } distance && distance >= 0)
        {
            return new NumberRange(middle - distance, middle + distance, text, option);
        }

        if (Parse(text) is { } number)
        {
            return new NumberRange(number, number, text, option);
        }

        problems.Add(QuizProblems.NumberUnreadable, option.Span, $"`{text}` is not a number or a range", Remedy(text));
        return null;
    }

    public static string Write(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Remedy(string text)
    {
        var last = text.Length > 0 ? text[^1] : '0';
        return text.Contains("+-", StringComparison.Ordinal) || text.Contains("+/-", StringComparison.Ordinal) ? "write `±` between number and tolerance"
            : text.Contains(',', StringComparison.Ordinal) ? "write a point before decimals, and nothing between thousands"
            : char.IsLetter(last) || last is '%' ? "write the unit once, as `unit=…` in the braces of the quiz"
            : "write `7`, `3.5 ± 0.2` or `3.3..3.7`";
    }

    private static decimal? Parse(string text) =>
        decimal.TryParse(text.Trim().Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= Greatest ? number : null;
}
