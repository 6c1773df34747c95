namespace Explainer.Diagnostics;

/// <summary>Finds the known name nearest to a mistyped one, so that a message can offer it.</summary>
public static class Suggest
{
    /// <summary>Nobody mistypes a longer name by a letter or two, and comparing costs the product of the lengths.</summary>
    private const int LongestName = 200;

    /// <summary>The nearest name within a third of the length in edits (at least two), or null.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var limit = Math.Max(2, name.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>A help sentence: the nearest name, else the whole list when it is short, else null. <paramref name="what"/> is a plural such as <c>fields</c>.</summary>
    public static string? Help(string name, IEnumerable<string> known, string what)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return Nearest(name, names) is { } nearest ? $"did you mean `{nearest}`?"
            : names.Count == 1 ? $"there is only `{names[0]}`"
            : names.Count is > 0 and <= 12 ? $"the {what} are {List(names)}"
            : null;
    }

    /// <summary>Names in back-ticks, joined as in a sentence.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "none",
        1 => $"`{names[0]}`",
        _ => string.Join(", ", names.Take(names.Count - 1).Select(name => $"`{name}`")) + $" and `{names[^1]}`",
    };

    /// <summary>Edits (insert, delete, replace, swap of neighbours) between two words.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
