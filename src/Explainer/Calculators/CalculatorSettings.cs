using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>Reads what stands in the parentheses of an input: a range or choices, the unit, the default.</summary>
internal sealed class CalculatorSettings(CalculatorText text, Located<string> name, string question)
{
    private readonly DiagnosticBag _problems = text.Problems;

    /// <summary>Words with their labels, where the input is a choice of words.</summary>
    public IReadOnlyList<(Located<string> Word, string Label)>? Words { get; init; }

    /// <summary>The condition under which it is asked, unread; known once the settings were read.</summary>
    public Located<string>? When { get; private set; }

    public static bool IsFilling(Located<string> settings) => settings.Value.StartsWith("from ", StringComparison.Ordinal);

    /// <summary>A list of records: <c>(from gpus, default rtx-4060)</c>; null for any other setting, or after a report.</summary>
    public CalculatorFilling? ReadFilling(Located<string> settings, string group)
    {
        if (!IsFilling(settings))
        {
            return null;
        }

        var comma = settings.Value.IndexOf(',', StringComparison.Ordinal);
        var place = text.Part(settings, "from ".Length, comma < 0 ? settings.Value.Length : comma);
        var rest = text.Part(settings, comma < 0 ? settings.Value.Length : comma + 1, settings.Value.Length);
        if (Words is not null || (comma >= 0 && !rest.Value.StartsWith("default ", StringComparison.Ordinal)))
        {
            _problems.Add(CalculatorProblems.InputMalformed, rest.Value.Length == 0 ? settings.Span : rest.Span, $"`{name.Value}` is filled from records and takes no other setting than a default", "write `(from gpus)` or `(from gpus, default rtx-4060)`");
            return null;
        }

        var standard = comma < 0 ? rest : text.Part(rest, "default ".Length, rest.Value.Length);
        return new CalculatorFilling(name, question, group, place, standard, [], []);
    }

    /// <summary>The input, or null after a report.</summary>
    public CalculatorInput? Read(Located<string> settings)
    {
        var head = Words is null ? 1 : 0;
        var parts = Parts(settings);
        Located<string>? standard = null;
        Located<string>? missing = null;
        for (var i = head; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Value.StartsWith("default ", StringComparison.Ordinal) && i == head)
            {
                standard = text.Part(part, "default ".Length, part.Value.Length);
            }
            else if (part.Value.StartsWith("else ", StringComparison.Ordinal) && missing is null)
            {
                missing = text.Part(part, "else ".Length, part.Value.Length);
            }
            else if (part.Value.StartsWith("when ", StringComparison.Ordinal))
            {
                When = text.Part(part, "when ".Length, part.Value.Length);
            }
            else
            {
                _problems.Add(CalculatorProblems.InputMalformed, part.Value.Length == 0 ? settings.Span : part.Span, $"`{part.Value}` is not a setting of an input",
                    Words is null ? "write one `, default 8` behind the range or the choices, and numbers without commas" : "write `(default word)`: the words stand below");
                return null;
            }
        }

        var numbers = parts[0];
        var input = Words is { } words ? new CalculatorInput(name, question, "", [.. words.Select(word => word.Word.Value)], "", "", words.Count == 0 ? "" : words[0].Word.Value) { Labels = [.. words.Select(word => word.Label)] }
            : numbers.Value.Contains('|', StringComparison.Ordinal) ? Choices(numbers)
            : numbers.Value.Contains("..", StringComparison.Ordinal) ? Range(numbers)
            : Neither(numbers, settings);
        if (input is { HasWords: true, Choices.Count: < 2 } || (input is { HasWords: false } && Words is not null))
        {
            _problems.Add(CalculatorProblems.RangeWrong, name.Span, $"`{name.Value}` has fewer than two words to choose from", "write two `- word: Label` below it, or a range");
            return null;
        }

        return input is null || Default(input, standard) is not { } good ? null : Missing(good, missing);
    }

    private CalculatorInput? Missing(CalculatorInput input, Located<string>? missing)
    {
        if (missing is not { } given || input.Accepts(given.Value))
        {
            return input with { Missing = missing?.Value ?? "" };
        }

        _problems.Add(CalculatorProblems.DefaultWrong, given.Span.Length == 0 ? name.Span : given.Span, $"`{given.Value}` is not an answer to `{name.Value}`", $"write {input.Answers}");
        return null;
    }

    /// <summary>The settings between commas; a condition is the last, and holds commas of its own.</summary>
    private List<Located<string>> Parts(Located<string> settings)
    {
        var parts = new List<Located<string>>();
        for (var from = 0; from <= settings.Value.Length;)
        {
            var comma = settings.Value.IndexOf(',', from);
            var isLast = comma < 0 || settings.Value.AsSpan(from).TrimStart().StartsWith("when ");
            var end = isLast ? settings.Value.Length : comma;
            parts.Add(text.Part(settings, from, end));
            from = end + 1;
        }

        return parts;
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
