namespace Explainer.Decisions;

/// <summary>Cuts an input into the answers that a table's rows tell apart.</summary>
internal static class InputCompiler
{
    /// <summary>The input, and for each rule which of its answers the rule accepts.</summary>
    public static (CompiledInput Input, ValueMask[] Masks) Compile(DecisionInput input, InputDomain domain, IReadOnlyList<DecisionRule> rules, int column)
    {
        var masks = new ValueMask[rules.Count];
        if (domain.Words is { } words)
        {
            for (var i = 0; i < masks.Length; i++)
            {
                var test = rules[i].Tests[column];
                masks[i] = test.IsAny ? ValueMask.Any : ValueMask.Of(words.Count, value => test.Meets(words[value]));
            }

            return (new CompiledInput(input, words, [], 0, 0), masks);
        }

        var (starts, samples) = Cut(domain, rules, column);
        for (var i = 0; i < masks.Length; i++)
        {
            var test = rules[i].Tests[column];
            masks[i] = test.IsAny ? ValueMask.Any : ValueMask.Of(starts.Count, segment => test.Meets(samples[segment]));
        }

        return (new CompiledInput(input, [], starts, domain.Least, domain.Most), masks);
    }

    /// <summary>
    /// Cuts at every number that a rule names, into points and the open intervals between, then joins
    /// neighbours that no rule tells apart.
    /// </summary>
    private static (List<CutStart> Starts, List<decimal> Samples) Cut(InputDomain domain, IReadOnlyList<DecisionRule> rules, int column)
    {
        var pieces = Pieces(domain, rules, column);
        var starts = new List<CutStart>();
        var samples = new List<decimal>();
        foreach (var (start, sample) in pieces)
        {
            if (starts.Count > 0 && Alike(rules, column, samples[^1], sample))
            {
                continue;
            }

            starts.Add(start);
            samples.Add(sample);
        }

        return (starts, samples);
    }

    private static IEnumerable<(CutStart Start, decimal Sample)> Pieces(InputDomain domain, IReadOnlyList<DecisionRule> rules, int column)
    {
        if (domain.Numbers is { } numbers)
        {
            foreach (var number in numbers)
            {
                yield return (new CutStart(number, false), number);
            }

            yield break;
        }

        var named = rules.SelectMany(rule => rule.Tests[column].Items)
            .SelectMany(item => new[] { item.Range?.Low, item.Range?.High })
            .OfType<decimal>().Append(domain.Least).Append(domain.Most)
            .Where(domain.Holds).Distinct().Order().ToList();
        for (var i = 0; i < named.Count; i++)
        {
            yield return (new CutStart(named[i], false), named[i]);
            if (i + 1 < named.Count)
            {
                yield return (new CutStart(named[i], true), (named[i] + named[i + 1]) / 2);
            }
        }
    }

    private static bool Alike(IReadOnlyList<DecisionRule> rules, int column, decimal one, decimal other)
    {
        foreach (var rule in rules)
        {
            if (rule.Tests[column].Meets(one) != rule.Tests[column].Meets(other))
            {
                return false;
            }
        }

        return true;
    }
}
