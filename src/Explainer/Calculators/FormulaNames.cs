namespace Explainer.Calculators;

/// <summary>The names that one formula may use: the inputs and the results before it.</summary>
/// <param name="Known">May be used.</param>
/// <param name="Later">The result itself and those after it.</param>
/// <param name="Complete">Whether these are all; if not, a name that nobody knows may belong to an input that could not be read.</param>
internal sealed record FormulaNames(IReadOnlySet<string> Known, IReadOnlySet<string> Later, bool Complete)
{
    /// <summary>Words of choices, with the numbers that they stand for.</summary>
    public IReadOnlyDictionary<string, int> Words { get; init; } = new Dictionary<string, int>();

    /// <summary>The steps of the results before it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FormulaStep>> Results { get; init; } = new Dictionary<string, IReadOnlyList<FormulaStep>>();

    /// <summary>Values of records in order, by list and field: <c>card.memory_gb</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<double>>();

    /// <summary>Whether a sign may stand in a name, at its start or further on.</summary>
    public static bool IsSign(char sign, bool inside) => sign is (>= 'a' and <= 'z') or '_' || (inside && sign is >= '0' and <= '9');

    /// <summary>Whether a word can be the name of an input or a result.</summary>
    public static bool IsWellFormed(string name)
    {
        if (name.Length < 2 || name[0] == '_')
        {
            return false;
        }

        for (var at = 0; at < name.Length; at++)
        {
            if (!IsSign(name[at], at > 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word has a meaning of its own in formulas or in the programs made of them.</summary>
    public static bool IsTaken(string name) => name is "neg" || FormulaFunction.OfNames.Any(function => function.Name == name) || FormulaFunction.Find(name) is not null;
}
