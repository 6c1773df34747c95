using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>What the last parentheses of an input say: `yes/no`, a range with its unit, a default.</summary>
/// <param name="Found">Whether the parentheses are settings at all, not part of the question.</param>
/// <param name="Broken">Whether a mistake in them has been reported.</param>
internal sealed record InputSettings(bool Found, bool YesNo, NumberRange? Range, string Unit, Located<string>? Default, bool Broken)
{
    private static readonly InputSettings Nothing = new(false, false, null, "", null, false);

    public static InputSettings Read(ListedItem item, DecisionText text)
    {
        var (raw, span) = (item.Raw.Value, item.Raw.Span);
        var open = raw.LastIndexOf('(');
        if (open < 0 || raw[^1] != ')')
        {
            return Nothing;
        }

        var result = Nothing;
        var from = span.Start + open + 1;
        var end = span.Start + raw.Length - 1;
        for (var first = true; from <= end; first = false)
        {
            var comma = raw.IndexOf(',', from - span.Start);
            var until = comma < 0 ? end : span.Start + comma;
            var part = text.Part(from, until);
            var next = Take(result, part, text.Problems, first);
            if (next is null)
            {
                // The first part tells settings from a remark that belongs to the question.
                if (first)
                {
                    return Nothing;
                }

                text.Problems.Add(DecisionProblems.ItemMalformed, part.Span.Length == 0 ? item.Id.Span : part.Span, $"`{part.Value}` is not a setting of an input",
                    "write `yes/no`, or a range such as `0..192 GB`, then perhaps `, default VALUE`");
                return result with { Broken = true };
            }

            result = next;
            from = until + 1;
        }

        return result;
    }

    private static InputSettings? Take(InputSettings soFar, Located<string> part, DiagnosticBag problems, bool first)
    {
        var value = part.Value;
        if (first && value.Replace(" ", "", StringComparison.Ordinal) == "yes/no")
        {
            return soFar with { Found = true, YesNo = true };
        }

        var blank = value.IndexOf(' ', StringComparison.Ordinal);
        var word = blank < 0 ? value : value[..blank];
        if (word == "default" && blank > 0 && soFar.Default is null)
        {
            var start = blank + 1 + value.AsSpan(blank + 1).IndexOfAnyExcept(' ');
            return soFar with { Found = true, Default = new Located<string>(value[start..], part.Span.Slice(start, value.Length - start)) };
        }

        if (Suggest.Nearest(word, ["default"]) is not null)
        {
            problems.Add(DecisionProblems.ItemMalformed, part.Span, $"`{value}` is not a setting of an input", "write `default VALUE`");
            return soFar with { Found = true, Broken = true };
        }

        return first && value.Length > 0 && (char.IsAsciiDigit(value[0]) || value[0] is '-' or '+') && value.Contains("..", StringComparison.Ordinal)
            ? TakeRange(soFar, part, problems)
            : null;
    }

    private static InputSettings TakeRange(InputSettings soFar, Located<string> part, DiagnosticBag problems)
    {
        var value = part.Value;
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        var rest = value.AsSpan(dots + 2).TrimStart();
        var length = DecisionNumber.Prefix(rest);
        if (!DecisionNumber.TryParse(value.AsSpan(0, dots).Trim(), out var low) || !DecisionNumber.TryParse(rest[..length], out var high))
        {
            problems.Add(DecisionProblems.RangeWrong, part.Span, $"`{value}` is not a range of numbers", "write `0..192 GB`: two numbers of at most 15 digits, then the unit");
            return soFar with { Found = true, Broken = true };
        }

        if (low >= high)
        {
            problems.Add(DecisionProblems.RangeWrong, part.Span, $"`{value}` holds no numbers to choose from", "write the smaller number first");
            return soFar with { Found = true, Broken = true };
        }

        return soFar with { Found = true, Range = new NumberRange(low, true, high, true), Unit = rest[length..].Trim().ToString() };
    }
}
