using Explainer.Diagnostics;

namespace Explainer.Deciding;

/// <summary>Columns of a table that are named almost like one that is read: they would count as columns of the reader's own, and pass unseen.</summary>
internal static class ColumnSlips
{
    /// <summary>Shorter words are near each other by chance: <c>date</c> and <c>data</c>.</summary>
    private const int Shortest = 6;

    /// <summary>The first of them with the name that is meant; null when there is none.</summary>
    /// <param name="columns">Their names, without blanks around them.</param>
    /// <param name="known">The names that are read.</param>
    public static AnswerProblem? Find(IReadOnlyList<string> columns, IReadOnlyList<string> known)
    {
        List<string> open = [.. known.Except(columns, StringComparer.Ordinal)];
        foreach (var column in columns.Where(column => column.Length >= Shortest).Except(known, StringComparer.Ordinal))
        {
            if (Suggest.Nearest(column, open) is { } near)
            {
                return new AnswerProblem($"the column `{column}` is none that is read", $"did you mean `{near}`? For a column of your own take a name that is less like it");
            }
        }

        return null;
    }
}
