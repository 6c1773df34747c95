using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>Reads what stands in the parentheses of an input: a range or choices, the unit, the default.</summary>
internal sealed class CalculatorSettings(CalculatorText text, Located<string> name, string question)
{
    private readonly DiagnosticBag _problems = text.Problems;

    /// <summary>The input, or null after a report.</summary>
    public CalculatorInput? Read(Located<string> settings)
    {
        var comma = settings.Value.IndexOf(',', StringComparison.Ordinal);
        var numbers = text.Part(settings, 0, comma < 0 ? settings.Value.Length : comma);
        Located<string>? standard = null;
        if (comma >= 0)
        {
            var last = text.Part(settings, comma + 1, settings.Value.Length);
            if (!last.Value.StartsWith("default ", StringComparison.Ordinal))
            {
                _problems.Add(CalculatorProblems.InputMalformed, last.Value.Length == 0 ? settings.Span : last.Span, $"`{last.Value}` is not a setting of an input",
                    "write one `, default 8` behind the range or the choices, and numbers without commas");
                return null;
            }

            standard = text.Part(last, "default ".Length, last.Value.Length);
        }

        var input = numbers.Value.Contains('|', StringComparison.Ordinal) ? Choices(numbers)
            : numbers.Value.Contains("..", StringComparison.Ordinal) ? Range(numbers)
            : Neither(numbers, settings);
        return input is null ? null : Default(input, standard);
    }

    private CalculatorInput? Neither(Located<string> numbers, Located<string> settings)
    {
        _problems.Add(CalculatorProblems.InputMalformed, numbers.Value.Length == 0 ? settings.Span.Length == 0 ? name.Span : settings.Span : numbers.Span,
            $"`{numbers.Value}` is neither a range nor a choice", "write `0..100`, or `2 | 4 | 8`");
        return null;
    }

    private CalculatorInput? Range(Located<string> numbers)
    {
        var dots = numbers.Value.IndexOf("..", StringComparison.Ordinal);
        var least = text.Part(numbers, 0, dots);
        var (most, unit) = Split(text.Part(numbers, dots + 2, numbers.Value.Length));
        if (!CalculatorNumber.TryParse(least.Value, out var low) || !CalculatorNumber.TryParse(most.Value, out var high))
        {
            _problems.Add(CalculatorProblems.RangeWrong, numbers.Span, $"`{numbers.Value}` is not a range of numbers", "write `0..100`, then the unit; at most 12 digits on either side of a decimal point");
            return null;
        }

        if (low >= high)
        {
            _problems.Add(CalculatorProblems.RangeWrong, numbers.Span, $"`{least.Value}..{most.Value}` holds no numbers to choose from", "write the smaller number first");
            return null;
        }

        return new CalculatorInput(name, question, unit, [], least.Value, most.Value, "");
    }

    private CalculatorInput? Choices(Located<string> numbers)
    {
        var choices = new List<string>();
        var values = new HashSet<double>();
        var unit = "";
        for (var from = 0; from <= numbers.Value.Length;)
        {
            var bar = numbers.Value.IndexOf('|', from);
            var end = bar < 0 ? numbers.Value.Length : bar;
            var choice = text.Part(numbers, from, end);
            if (bar < 0)
            {
                (choice, unit) = Split(choice);
            }

            if (!CalculatorNumber.TryParse(choice.Value, out var value))
            {
                _problems.Add(CalculatorProblems.RangeWrong, choice.Span.Length == 0 ? numbers.Span : choice.Span,
                    choice.Span.Length == 0 ? "one of these choices is empty" : $"the choice `{choice.Value}` is not a number", "write numbers with `|` between them, and the unit once, behind the last");
                return null;
            }

            if (!values.Add(value))
            {
                _problems.Add(CalculatorProblems.RangeWrong, choice.Span, $"the choice `{choice.Value}` is there twice", "keep one");
                return null;
            }

            choices.Add(choice.Value);
            from = end + 1;
        }

        return new CalculatorInput(name, question, unit, choices, "", "", choices[0]);
    }

    private CalculatorInput? Default(CalculatorInput input, Located<string>? standard)
    {
        if (standard is not { } given)
        {
            if (input.IsChoice)
            {
                return input;
            }

            _problems.Add(CalculatorProblems.DefaultWrong, name.Span, $"`{name.Value}` has no default", "write `, default 8` behind the range");
            return null;
        }

        if (!input.Accepts(given.Value))
        {
            _problems.Add(CalculatorProblems.DefaultWrong, given.Span.Length == 0 ? name.Span : given.Span, $"the default `{given.Value}` is not an answer to `{name.Value}`", $"write {input.Answers}");
            return null;
        }

        return input with { Default = given.Value };
    }

    /// <summary>A number, and the unit behind it. In `2e3` or `1 000` the rest would pass for a unit, and the number be wrong: these stay whole.</summary>
    private (Located<string> Number, string Unit) Split(Located<string> piece)
    {
        var end = 0;
        while (end < piece.Value.Length && (char.IsAsciiDigit(piece.Value[end]) || piece.Value[end] is '.' or '-'))
        {
            end++;
        }

        var unit = text.Part(piece, end, piece.Value.Length);
        var glued = unit.Value.Length > 1 && unit.Span.Start == piece.Span.Start + end && char.IsAsciiDigit(unit.Value[^1]);
        return end == 0 || glued || (unit.Value.Length > 0 && char.IsAsciiDigit(unit.Value[0])) ? (piece, "") : (text.Part(piece, 0, end), unit.Value);
    }
}
