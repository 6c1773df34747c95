using Explainer.Facts;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Licences;

/// <summary>What changed between two versions of a licence, worked out from their records.</summary>
internal static class LicenceChange
{
    /// <summary>A line for each recorded term that differs: grants, then sizes, duties and limits.</summary>
    public static IReadOnlyList<RecordLineView> Between(Licence before, Licence after)
    {
        var lines = new List<RecordLineView>();
        foreach (var (id, name) in LicenceText.Grants)
        {
            var (was, now) = (Value(before, id), Value(after, id));
            if (was != now)
            {
                lines.Add(new RecordLineView(name, $"{RecordText.Words(was)} → {RecordText.Words(now)}"));
            }
        }

        Compare(lines, "size limits", before.Thresholds.Select(LicenceText.Short), after.Thresholds.Select(LicenceText.Short));
        Compare(lines, "duties", before.Conditions.Select(clause => RecordText.Words(clause.Name)), after.Conditions.Select(clause => RecordText.Words(clause.Name)));
        Compare(lines, "limits", before.Restrictions.Select(clause => RecordText.Words(clause.Name)), after.Restrictions.Select(clause => RecordText.Words(clause.Name)));
        return lines;
    }

    private static string Value(Licence licence, string grant) => licence.Grants.First(known => known.Name == grant).Value;

    private static void Compare(List<RecordLineView> lines, string name, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (was, now) = (before.Distinct(StringComparer.Ordinal).ToList(), after.Distinct(StringComparer.Ordinal).ToList());
        Add($"New {name}", now.Except(was, StringComparer.Ordinal));
        Add($"Dropped {name}", was.Except(now, StringComparer.Ordinal));

        void Add(string title, IEnumerable<string> names)
        {
            var list = string.Join(", ", names);
            if (list.Length > 0)
            {
                lines.Add(new RecordLineView(title, list));
            }
        }
    }
}
