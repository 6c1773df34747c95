using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Calculators;

/// <summary>Reads the results of a calculator, one a line: <c>= name = formula "Text" digits=1</c>.</summary>
internal sealed class CalculatorResultReader(CalculatorText text)
{
    public const int MostDigits = 6;
    private const string Form = "write `= name = formula \"Text\" digits=1` on one line";
    private const string Digits = "digits=";

    private readonly DiagnosticBag _problems = text.Problems;
    private readonly List<(Located<string> Name, Located<string> Formula, string Text, int Digits)> _lines = [];

    /// <summary>Whether every line could be taken apart.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether a paragraph holds results.</summary>
    public bool IsResults(ParagraphBlock paragraph) => text.Raw(paragraph).Value.StartsWith('=');

    /// <summary>The steps of all results, by name.</summary>
    public Dictionary<string, IReadOnlyList<FormulaStep>> Steps { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes the lines of a paragraph apart.</summary>
    public void Take(ParagraphBlock paragraph)
    {
        foreach (var line in text.Lines(paragraph))
        {
            IsComplete &= Take(line);
        }
    }

    /// <summary>Reads the formulas, each with the names before it.</summary>
    /// <param name="inputs">The names of the inputs.</param>
    /// <param name="complete">Whether these are all; if not, a name nobody knows may be one of the lost.</param>
    /// <param name="lists">Values of records in order, by list and field.</param>
    public IReadOnlyList<CalculatorResult> Read(CalculatorInputReader inputs, bool complete, IReadOnlyDictionary<string, IReadOnlyList<double>> lists)
    {
        var known = new HashSet<string>(inputs.Names, StringComparer.Ordinal);
        var later = _lines.Select(line => line.Name.Value).ToHashSet(StringComparer.Ordinal);
        var results = new List<CalculatorResult>();
        foreach (var (name, formula, words, digits) in _lines)
        {
            var names = new FormulaNames(known, later, complete && IsComplete) { Words = inputs.Words, Results = Steps, Lists = lists };
            var read = FormulaParser.Read(formula, names, _problems);
            results.Add(new CalculatorResult(name, words, digits, read));
            known.Add(name.Value);
            Steps[name.Value] = read.Steps;
        }

        return results;
    }

    private bool Take(Located<string> line)
    {
        var value = line.Value;
        var equals = value.Length < 2 ? -1 : value.IndexOf('=', 1);
        var quote = value.IndexOf('"', StringComparison.Ordinal);
        if (!value.StartsWith('='))
        {
            return Malformed(line, "this line does not start with `=`", Form);
        }

        if (equals < 0 || (quote >= 0 && quote < equals) || value[equals - 1] is '<' or '>' or '!' || value.AsSpan(equals).StartsWith("=="))
        {
            return Malformed(line, "this result has no name", Form);
        }

        var name = text.Part(line, 1, equals);
        if (name.Value.Length == 0)
        {
            return Malformed(line, "this result has no name", Form);
        }

        // A bad or doubled name is kept, so that the formulas that use it do not complain as well.
        text.Claim(name);
        if (quote < 0)
        {
            return TakeStep(line, name, equals);
        }

        var close = value.IndexOf('"', quote + 1);
        if (close < 0)
        {
            return Malformed(text.Part(line, quote, value.Length), "this text is never closed", Form);
        }

        var words = value[(quote + 1)..close].Trim();
        var formula = text.Part(line, equals + 1, quote);
        if (words.Length == 0 || formula.Value.Length == 0)
        {
            return Malformed(line, $"`{name.Value}` has no {(words.Length == 0 ? "text" : "formula")}", Form);
        }

        if (TakeDigits(text.Part(line, close + 1, value.Length)) is not { } digits)
        {
            return false;
        }

        _lines.Add((name, formula, words, digits));
        return true;
    }

    /// <summary>A result without a text is a step on the way to others.</summary>
    private bool TakeStep(Located<string> line, Located<string> name, int equals)
    {
        var at = line.Value.IndexOf(" " + Digits, equals, StringComparison.Ordinal);
        var end = at < 0 ? line.Value.Length : at;
        var formula = text.Part(line, equals + 1, end);
        if (formula.Value.Length == 0)
        {
            return Malformed(line, $"`{name.Value}` has no formula", Form);
        }

        if (TakeDigits(text.Part(line, end, line.Value.Length)) is not { } digits)
        {
            return false;
        }

        _lines.Add((name, formula, "", digits));
        return true;
    }

    /// <summary>Without a word about it no digits are shown behind the point.</summary>
    private int? TakeDigits(Located<string> rest)
    {
        var value = rest.Value;
        if (value.Length == 0)
        {
            return 0;
        }

        if (value.StartsWith(Digits, StringComparison.Ordinal) && value.Length == Digits.Length + 1 && value[^1] is >= '0' and <= (char)('0' + MostDigits))
        {
            return value[^1] - '0';
        }

        Malformed(rest, value.StartsWith(Digits, StringComparison.Ordinal) ? $"`{value[Digits.Length..]}` is not a number of digits" : $"`{value}` is not a setting of a result",
            $"write `digits=` and a whole number from 0 to {MostDigits}");
        return null;
    }

    private bool Malformed(Located<string> place, string sentence, string help)
    {
        _problems.Add(CalculatorProblems.ResultMalformed, place.Span, sentence, help);
        return false;
    }
}
