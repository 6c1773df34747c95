using System.Globalization;

namespace Explainer.Calculators;

/// <summary>The functions that take names: a result computed anew, and the nearest value of a list of records.</summary>
internal sealed partial class FormulaParser
{
    private void CallOfNames(FormulaToken name, FormulaToken open, string form)
    {
        var first = _token;
        var isWith = name.Text == FormulaFunction.With;
        var known = isWith ? _names.Results.Keys : _names.Lists.Keys;
        if (!TakeName(known.Contains(first.Text, StringComparer.Ordinal), first, isWith ? "an earlier result" : "a field of a list of records", known, form))
        {
            return;
        }

        var second = _token;
        if (isWith && !TakeName(_names.Known.Contains(second.Text) && !_names.Results.ContainsKey(second.Text), second, "an input", _names.Known.Except(_names.Results.Keys), form))
        {
            return;
        }

        var start = _steps.Count;
        Comparison();
        Close(open);
        if (_stopped)
        {
            return;
        }

        if (!isWith)
        {
            var list = _names.Lists[first.Text];
            _steps.Add(new FormulaStep(name.Text == "below" ? FormulaStepKind.Below : FormulaStepKind.Above,
                $"{name.Text}:{string.Join(',', list.Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}", 1)
            { List = list });
            return;
        }

        var value = _steps[start..];
        _steps.RemoveRange(start, value.Count);
        var all = FormulaExpansion.With(_names.Results[first.Text], _names.Results, new Dictionary<string, IReadOnlyList<FormulaStep>> { [second.Text] = value });
        if (all is null || _steps.Count + all.Count > FormulaExpansion.MostSteps)
        {
            Stop(FormulaProblems.TooDeep, name, $"written out, this formula is more than {FormulaExpansion.MostSteps:N0} steps long", "compute less anew");
            return;
        }

        _steps.AddRange(all);
    }

    /// <summary>Takes a name and the comma behind it.</summary>
    private bool TakeName(bool isKnown, FormulaToken token, string what, IEnumerable<string> known, string form)
    {
        if (token.Kind != FormulaTokenKind.Name)
        {
            Stop(FormulaProblems.Syntax, token, $"the name of {what} should stand here", $"write `{form}`");
            return false;
        }

        if (!isKnown)
        {
            // An earlier mistake may have lost the name; one report is enough.
            (_stopped, _wrong) = (true, true);
            if (_names.Complete)
            {
                _problems.Add(FormulaProblems.NameUnknown, Span(token), $"`{token.Text}` is not {what}", Explainer.Diagnostics.Suggest.Help(token.Text, known, "names"));
            }

            return false;
        }

        Advance();
        if (!_token.Is(","))
        {
            Stop(FormulaProblems.Syntax, _token, "a comma is missing here", $"write `{form}`");
            return false;
        }

        Advance();
        return true;
    }
}
