using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>Reads one formula into steps. Comparisons bind least, then <c>+ -</c>, <c>* /</c>, a leading minus, <c>^</c> (from the right).</summary>
internal sealed partial class FormulaParser
{
    /// <summary>Deeper formulas are accidents, and every level costs a bit of the machine's own stack.</summary>
    private const int MostLevels = 40;

    private readonly Located<string> _source;
    private readonly FormulaNames _names;
    private readonly DiagnosticBag _problems;
    private readonly FormulaScanner _scanner;
    private readonly List<FormulaStep> _steps = [];
    private FormulaToken _token;
    private int _level;
    private bool _wrong;
    private bool _stopped;

    private FormulaParser(Located<string> source, FormulaNames names, DiagnosticBag problems)
    {
        (_source, _names, _problems, _scanner) = (source, names, problems, new FormulaScanner(source.Value));
        _token = _scanner.Next();
    }

    /// <summary>The formula; without steps, after a report, when it cannot be computed.</summary>
    public static Formula Read(Located<string> source, FormulaNames names, DiagnosticBag problems)
    {
        var parser = new FormulaParser(source, names, problems);
        parser.Comparison();
        if (!parser._stopped && parser._token.Kind != FormulaTokenKind.End)
        {
            parser.Stray();
        }

        return new Formula(source, parser._wrong ? [] : parser._steps);
    }

    private void Comparison()
    {
        Sum();
        if (TakeComparison() is not { } first)
        {
            return;
        }

        Sum();
        _steps.Add(first);
        if (!_stopped && _token.Comparison is not null)
        {
            Stop(FormulaProblems.Syntax, _token, $"`{_token.Text}` is a second comparison in a row", "compare two values at a time: `if(a < b, if(b < c, 1, 0), 0)`");
        }
    }

    private FormulaStep? TakeComparison()
    {
        if (_stopped || _token.Comparison is not { } kind)
        {
            return null;
        }

        var step = new FormulaStep(kind, _token.Text, 2);
        Advance();
        return step;
    }

    private void Sum()
    {
        Product();
        while (!_stopped && (_token.Is("+") || _token.Is("-")))
        {
            var step = new FormulaStep(_token.Is("+") ? FormulaStepKind.Add : FormulaStepKind.Subtract, _token.Text, 2);
            Advance();
            Product();
            _steps.Add(step);
        }
    }

    private void Product()
    {
        Signed();
        while (!_stopped && (_token.Is("*") || _token.Is("/")))
        {
            var step = new FormulaStep(_token.Is("*") ? FormulaStepKind.Multiply : FormulaStepKind.Divide, _token.Text, 2);
            Advance();
            Signed();
            _steps.Add(step);
        }
    }

    /// <summary>Every way deeper leads through here, so here the levels are counted.</summary>
    private void Signed()
    {
        if (_stopped)
        {
            return;
        }

        if (++_level > MostLevels)
        {
            Stop(FormulaProblems.TooDeep, _token, $"this formula is nested more than {MostLevels} levels deep", "give a part of it a result of its own");
            return;
        }

        if (_token.Is("-"))
        {
            Advance();
            Signed();
            _steps.Add(new FormulaStep(FormulaStepKind.Negate, "neg", 1));
        }
        else
        {
            Value();
            if (!_stopped && _token.Is("^"))
            {
                Advance();
                Signed();
                _steps.Add(new FormulaStep(FormulaStepKind.Power, "^", 2));
            }
        }

        _level--;
    }

    private void Value()
    {
        var token = _token;
        if (token.Kind == FormulaTokenKind.Number)
        {
            Advance();
            _steps.Add(new FormulaStep(FormulaStepKind.Number, token.Text, 0));
        }
        else if (token.Kind == FormulaTokenKind.Name)
        {
            Advance();
            if (_token.Is("("))
            {
                Call(token);
            }
            else
            {
                Name(token);
            }
        }
        else if (token.Is("("))
        {
            Advance();
            Comparison();
            Close(token);
        }
        else if (token.Kind == FormulaTokenKind.Wrong)
        {
            Stray();
        }
        else
        {
            Stop(FormulaProblems.Syntax, token, token.Kind == FormulaTokenKind.End ? "the formula ends where a value should follow" : $"a value is missing before `{token.Text}`",
                "write a number, a name or something in parentheses there");
        }
    }

    private void Name(FormulaToken token)
    {
        if (_names.Words.TryGetValue(token.Text, out var place))
        {
            _steps.Add(new FormulaStep(FormulaStepKind.Number, place.ToString(CultureInfo.InvariantCulture), 0));
            return;
        }

        _steps.Add(new FormulaStep(FormulaStepKind.Name, token.Text, 0));
        if (_names.Known.Contains(token.Text))
        {
            return;
        }

        _wrong = true;
        if (FormulaFunction.Find(token.Text) is { } function)
        {
            _problems.Add(FormulaProblems.Syntax, Span(token), $"`{token.Text}` is a function without its parentheses", $"write `{token.Text}(…)` with {function.Arguments}");
        }
        else if (FormulaFunction.OfNames.FirstOrDefault(one => one.Name == token.Text) is { Name: not null } named)
        {
            _problems.Add(FormulaProblems.Syntax, Span(token), $"`{token.Text}` is a function without its parentheses", $"write `{named.Form}`");
        }
        else if (_names.Later.Contains(token.Text))
        {
            _problems.Add(FormulaProblems.NameUnknown, Span(token), $"`{token.Text}` is not computed yet when this formula needs it", "use inputs and results that stand above");
        }
        else if (_names.Complete)
        {
            _problems.Add(FormulaProblems.NameUnknown, Span(token), $"there is no input or earlier result `{token.Text}`", Suggest.Help(token.Text, _names.Known, "names"));
        }
    }

    private void Call(FormulaToken name)
    {
        var open = _token;
        Advance();
        if (FormulaFunction.OfNames.FirstOrDefault(one => one.Name == name.Text) is { Name: not null } named)
        {
            CallOfNames(name, open, named.Form);
            return;
        }

        var count = 0;
        if (!_token.Is(")"))
        {
            Comparison();
            for (count = 1; !_stopped && _token.Is(","); count++)
            {
                Advance();
                Comparison();
            }
        }

        Close(open);
        if (_stopped)
        {
            return;
        }

        if (FormulaFunction.Find(name.Text) is not { } function)
        {
            _wrong = true;
            _problems.Add(FormulaProblems.FunctionUnknown, Span(name), $"there is no function `{name.Text}`",
                _names.Known.Contains(name.Text) ? "write `*` to multiply" : Suggest.Help(name.Text, FormulaFunction.All.Select(one => one.Name).Concat(FormulaFunction.OfNames.Select(one => one.Name)), "functions"));
        }
        else if (count < function.Least || count > function.Most)
        {
            _wrong = true;
            _problems.Add(FormulaProblems.Arguments, Span(name), $"`{name.Text}` takes {function.Arguments}, not {count}",
                function.Kind == FormulaStepKind.If ? "write `if(condition, value if it holds, value if not)`" : "put commas between the arguments, and none into numbers");
        }
        else
        {
            _steps.Add(function.Step(count));
        }
    }

    private void Close(FormulaToken open)
    {
        if (_stopped)
        {
            return;
        }

        if (_token.Is(")"))
        {
            Advance();
        }
        else if (_token.Kind == FormulaTokenKind.End)
        {
            Stop(FormulaProblems.Syntax, open, "this parenthesis is never closed", "add `)`");
        }
        else
        {
            Stray();
        }
    }

    /// <summary>Reports a piece that cannot stand where it stands.</summary>
    private void Stray()
    {
        var (sentence, help) = FormulaStray.Describe(_token);
        Stop(FormulaProblems.Syntax, _token, sentence, help);
    }

    private void Advance() => _token = _scanner.Next();

    /// <summary>After the first slip of form the rest cannot be trusted.</summary>
    private void Stop(DiagnosticKind kind, FormulaToken token, string sentence, string help)
    {
        if (!_stopped)
        {
            (_stopped, _wrong) = (true, true);
            _problems.Add(kind, Span(token), sentence, help);
        }
    }

    /// <summary>The place of a piece; the end of the formula is shown by its last character.</summary>
    private SourceSpan Span(FormulaToken token) => token.Kind == FormulaTokenKind.End
        ? _source.Span.Slice(Math.Max(0, _source.Value.Length - 1), Math.Min(1, _source.Value.Length))
        : _source.Span.Slice(token.Start, token.Text.Length);
}
