using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>Compiles tables in the order in which they feed each other.</summary>
/// <param name="tables">The tables to compile.</param>
/// <param name="shared">Tables that are compiled and reported elsewhere already, which these may use.</param>
/// <param name="compiled">What became of the shared ones.</param>
/// <param name="lost">Ids of decisions that could not be read at all, which is reported elsewhere.</param>
internal sealed class DecisionSetCompiler(
    IReadOnlyList<DecisionTable> tables, IReadOnlyList<DecisionTable> shared, DecisionSet? compiled, IReadOnlySet<string> lost, DiagnosticBag problems)
{
    private const int MostLinks = 32;

    private readonly Dictionary<string, DecisionTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledDecision?> _done = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    public DecisionSet Run()
    {
        foreach (var table in shared)
        {
            if (_tables.TryAdd(table.Id.Value, table))
            {
                _done[table.Id.Value] = compiled?.Find(table.Id.Value);
                if (_done[table.Id.Value] is not null)
                {
                    _whole.Add(table.Id.Value);
                }
            }
        }

        foreach (var table in tables)
        {
            if (!_tables.TryAdd(table.Id.Value, table))
            {
                problems.Add(DecisionProblems.DecisionDoubled, table.Id.Span, $"there are two decisions `{table.Id.Value}`", "give one of them another id",
                    new RelatedPlace(_tables[table.Id.Value].Id.Span, "the first"));
            }
        }

        foreach (var table in _tables.Values)
        {
            Visit(table);
        }

        var torn = SharedInputs.Check(_tables, problems);
        return new DecisionSet([.. _tables.Keys.Where(id => _whole.Contains(id) && !torn.Contains(id)).Select(id => _done[id]!)]);
    }

    /// <summary>Compiles what feeds a table, then the table.</summary>
    private void Visit(DecisionTable table)
    {
        var id = table.Id.Value;
        if (_done.ContainsKey(id))
        {
            return;
        }

        _done[id] = null;
        _path.Add(id);
        var whole = true;
        var domains = new List<InputDomain>();
        foreach (var input in table.Inputs)
        {
            if (input.Domain is { } own)
            {
                domains.Add(own);
            }
            else if (Feed(input) is { } from)
            {
                whole &= _whole.Contains(from.Id.Value);
                if (DomainOf(from) is { } domain)
                {
                    domains.Add(domain);
                }
            }
        }

        _path.RemoveAt(_path.Count - 1);
        if (domains.Count < table.Inputs.Count || !table.Sound)
        {
            return;
        }

        var found = new DiagnosticBag();
        CheckFed(table, domains, found);
        var compiled = found.HasErrors ? null : TableCompiler.Compile(table, domains, found);
        problems.AddRange(found.Sorted());
        if (compiled is not null && !found.HasErrors)
        {
            _done[id] = compiled;
            if (whole)
            {
                _whole.Add(id);
            }
        }
    }

    /// <summary>The table that feeds an input; null after a report.</summary>
    private DecisionTable? Feed(DecisionInput input)
    {
        if (input.From is not { } from)
        {
            return null;
        }

        if (!_tables.TryGetValue(from.Value, out var table))
        {
            if (lost.Contains(from.Value))
            {
                return null;
            }

            problems.Add(DecisionProblems.DecisionUnknown, from.Span, $"there is no decision `{from.Value}`", Suggest.Help(from.Value, _tables.Keys, "decisions"));
            return null;
        }

        if (_path.IndexOf(from.Value) is >= 0 and var at)
        {
            problems.Add(DecisionProblems.DecisionCycle, from.Span, $"this decision asks itself: `{string.Join(" -> ", _path.Skip(at).Append(from.Value))}`",
                "turn one of these links into a plain question");
            return null;
        }

        if (_path.Count >= MostLinks)
        {
            problems.Add(DecisionProblems.TooLarge, from.Span, FormattableString.Invariant($"this is the end of a chain of {MostLinks} decisions that feed each other"), "join some of them");
            return null;
        }

        Visit(table);
        return table;
    }

    /// <summary>What a table can answer; unknown while a mistake in it may have cost it some of its outcomes.</summary>
    private InputDomain? DomainOf(DecisionTable table)
    {
        if (table.Policy is Policies.Collect)
        {
            return _done.GetValueOrDefault(table.Id.Value) is { } compiled
                ? InputDomain.OfNumbers([.. compiled.Results.Select(text => DecisionNumber.TryParse(text, out var number) ? number : 0)])
                : null;
        }

        return table.Outcomes.Count == 0 || !table.Sound ? null : InputDomain.Of([.. table.Outcomes.Select(outcome => outcome.Id.Value)]);
    }

    /// <summary>Checks cells and defaults of inputs that another table feeds: only now are their values known.</summary>
    private static void CheckFed(DecisionTable table, List<InputDomain> domains, DiagnosticBag found)
    {
        for (var i = 0; i < domains.Count; i++)
        {
            var input = table.Inputs[i];
            if (input.Kind != InputKind.Chained)
            {
                continue;
            }

            foreach (var rule in table.Rules)
            {
                CellReader.Check(rule.Tests[i], input.Id.Value, domains[i], found);
            }

            if (input.Default is not { } given)
            {
                continue;
            }

            var known = domains[i].Words is { } words
                ? words.Contains(given.Value, StringComparer.Ordinal)
                : DecisionNumber.TryParse(given.Value, out var number) && domains[i].Holds(number);
            if (!known)
            {
                found.Add(DecisionProblems.DefaultUnknown, given.Span, $"the default `{given.Value}` is not an outcome of `{input.From!.Value}`",
                    domains[i].Words is { } all ? Suggest.Help(given.Value, all, "outcomes") : "write a number that the decision can give");
            }
        }
    }
}
