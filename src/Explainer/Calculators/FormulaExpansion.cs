namespace Explainer.Calculators;

/// <summary>Writes results out, so that a formula can be computed with other values than the reader's.</summary>
internal static class FormulaExpansion
{
    /// <summary>Longer programs would take a page more time than a reader notices.</summary>
    public const int MostSteps = 4_000;

    /// <summary>The steps with other steps in place of an input: results that depend on it are written out, all else stays a name. Null when that is too long.</summary>
    public static IReadOnlyList<FormulaStep>? With(
        IReadOnlyList<FormulaStep> steps, IReadOnlyDictionary<string, IReadOnlyList<FormulaStep>> results, IReadOnlyDictionary<string, IReadOnlyList<FormulaStep>> values)
    {
        var depends = new Dictionary<string, bool>(StringComparer.Ordinal);
        var written = new List<FormulaStep>();
        return Write(steps) ? written : null;

        bool Write(IReadOnlyList<FormulaStep> all)
        {
            foreach (var step in all)
            {
                if (step.Kind == FormulaStepKind.Name && values.TryGetValue(step.Word, out var value))
                {
                    written.AddRange(value);
                }
                else if (step.Kind == FormulaStepKind.Name && Depends(step.Word))
                {
                    if (!Write(results[step.Word]))
                    {
                        return false;
                    }
                }
                else
                {
                    written.Add(step);
                }

                if (written.Count > MostSteps)
                {
                    return false;
                }
            }

            return true;
        }

        bool Depends(string name)
        {
            if (!depends.TryGetValue(name, out var known))
            {
                depends[name] = known = results.TryGetValue(name, out var inner)
                    && inner.Any(step => step.Kind == FormulaStepKind.Name && (values.ContainsKey(step.Word) || Depends(step.Word)));
            }

            return known;
        }
    }
}
