using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>Reads the condition in one cell, and holds it against the answers that its input can have.</summary>
internal static class CellReader
{
    private const string Forms = "write `-`, `a`, `a, b`, `not(a)`, `< 8`, `>= 24`, `8` or `[8..24)`";

    /// <summary>The condition; null after a report when it cannot be read.</summary>
    public static CellTest? Read(Located<string> cell, DiagnosticBag problems)
    {
        var (text, span) = (cell.Value, cell.Span);
        if (text is "-" or "–")
        {
            return new CellTest(text, span, false, []);
        }

        var (from, until) = (0, text.Length);
        var negated = text.StartsWith("not(", StringComparison.Ordinal);
        if (negated)
        {
            if (text[^1] != ')')
            {
                problems.Add(DecisionProblems.CellMalformed, span, $"the bracket of `{Quotable(text)}` is not closed", "write `not(a)` or `not(a, b)`");
                return null;
            }

            (from, until) = (4, text.Length - 1);
        }

        var items = new List<CellItem>();
        while (from <= until)
        {
            var comma = text.IndexOf(',', from, until - from);
            var end = comma < 0 ? until : comma;
            if (ReadItem(text, from, end, span, problems) is not { } item)
            {
                return null;
            }

            items.Add(item);
            from = end + 1;
        }

        return new CellTest(text, span, negated, items);
    }

    private static CellItem? ReadItem(string text, int from, int until, SourceSpan cell, DiagnosticBag problems)
    {
        while (from < until && text[from] == ' ')
        {
            from++;
        }

        while (until > from && text[until - 1] == ' ')
        {
            until--;
        }

        var word = text[from..until];
        var span = cell.Slice(from, until - from);
        if (word.Length == 0)
        {
            problems.Add(DecisionProblems.CellMalformed, cell, $"`{Quotable(text)}` has a comma with nothing beside it", "delete the comma, or write the missing value");
            return null;
        }

        if (char.IsAsciiLetter(word[0]) && !word.Contains('(', StringComparison.Ordinal))
        {
            return new CellItem(word, span, null);
        }

        if (ReadRange(word) is { } range)
        {
            return new CellItem(word, span, range);
        }

        problems.Add(DecisionProblems.CellMalformed, span, $"`{Quotable(word)}` is not a condition", Forms);
        return null;
    }

    /// <summary>What an author wrote, fit to stand between back-ticks.</summary>
    private static string Quotable(string text) => text.Replace('`', '\'');

    private static NumberRange? ReadRange(string word)
    {
        if (word[0] is '<' or '>' or '=')
        {
            var included = word.Length > 1 && word[1] == '=' && word[0] != '=';
            return !DecisionNumber.TryParse(word.AsSpan(included ? 2 : 1).Trim(), out var end) ? null : word[0] switch
            {
                '<' => new NumberRange(null, false, end, included),
                '>' => new NumberRange(end, included, null, false),
                _ => new NumberRange(end, true, end, true),
            };
        }

        if (DecisionNumber.TryParse(word, out var number))
        {
            return new NumberRange(number, true, number, true);
        }

        // `]8..24[` is the other way to write `(8..24)`.
        var dots = word.IndexOf("..", StringComparison.Ordinal);
        return dots > 1 && word[0] is '[' or '(' or ']' && word[^1] is ']' or ')' or '['
            && DecisionNumber.TryParse(word.AsSpan(1, dots - 1).Trim(), out var low)
            && DecisionNumber.TryParse(word.AsSpan((dots + 2)..^1).Trim(), out var high)
            ? new NumberRange(low, word[0] == '[', high, word[^1] == ']')
            : null;
    }

    /// <summary>Reports what the condition asks of an input that can never have it.</summary>
    public static void Check(CellTest test, string input, InputDomain domain, DiagnosticBag problems)
    {
        var fine = true;
        foreach (var item in test.Items)
        {
            fine &= domain.Words is { } words ? CheckWord(item, input, words, problems) : CheckNumber(item, input, domain, problems);
        }

        if (fine && test.Negated && domain.Words is { } all && all.All(value => !test.Meets(value)))
        {
            problems.Add(DecisionProblems.CellNever, test.Span, $"`{test.Text}` leaves no value of `{input}`", $"the values are {Suggest.List(all)}");
        }
    }

    private static bool CheckWord(CellItem item, string input, IReadOnlyList<string> words, DiagnosticBag problems)
    {
        if (item.Range is not null)
        {
            problems.Add(DecisionProblems.CellKind, item.Span, $"`{item.Text}` asks for a number, but `{input}` is a choice", $"its values are {Suggest.List(words)}");
            return false;
        }

        if (words.Contains(item.Text, StringComparer.Ordinal))
        {
            return true;
        }

        problems.Add(DecisionProblems.ValueUnknown, item.Span, $"`{item.Text}` is not a value of `{input}`", Suggest.Help(item.Text, words, "values"));
        return false;
    }

    private static bool CheckNumber(CellItem item, string input, InputDomain domain, DiagnosticBag problems)
    {
        if (item.Range is not { } range)
        {
            problems.Add(DecisionProblems.CellKind, item.Span, $"`{item.Text}` is not a number, but `{input}` is one", "write `< 8`, `>= 24`, `8` or `[8..24)`");
            return false;
        }

        var (least, most) = (DecisionNumber.Print(domain.Least), DecisionNumber.Print(domain.Most));
        if (range.IsEmpty)
        {
            problems.Add(DecisionProblems.CellNever, item.Span, $"no number is in `{item.Text}`", "write the smaller number first; a round bracket leaves its number out");
            return false;
        }

        var never = domain.Numbers is { } numbers
            ? !numbers.Any(range.Contains)
            : range.Low > domain.Most || range.High < domain.Least || (range.Low == domain.Most && !range.LowIncluded) || (range.High == domain.Least && !range.HighIncluded);
        if (never || (domain.Numbers is null && (range.Low < domain.Least || range.High > domain.Most)))
        {
            problems.Add(DecisionProblems.RangeOutside, item.Span, $"`{item.Text}` reaches outside `{input}`, which goes from {least} to {most}", "correct the number, or widen the input's range");
            return false;
        }

        return true;
    }
}
