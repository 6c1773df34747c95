using System.Globalization;
using System.Text;
using Explainer.Assembling;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Families;

namespace Explainer.Rendering.Pictures;

/// <summary>Releases by month, a row for each word that the rules give them.</summary>
internal static class ReleasesOverTime
{
    private const int Width = 420;
    private const double Radius = 4.2;
    private const double Stack = 9.5;

    public static string Draw(PageScope scope)
    {
        var releases = scope.Site.Catalogue.Releases.Select(release => (Release: release, Month: Month(release.Released))).Where(pair => pair.Month >= 0).ToList();
        if (releases.Count == 0 || ReleaseText.Word(scope.Context.Verdicts) is not { } plan)
        {
            return "";
        }

        var first = releases.Min(pair => pair.Month) / 12 * 12;
        var last = ((releases.Max(pair => pair.Month) / 12) + 1) * 12;
        var rows = releases.Select(pair => (pair.Release, pair.Month, Verdict: scope.Context.Verdicts.Find(plan.Id.Value, pair.Release.Id)))
            .Where(one => one.Verdict is not null)
            .GroupBy(one => one.Verdict!.Verdict.Outcome is { } outcome ? (Place: VerdictViews.PlaceOf(plan, outcome.Result), outcome.Text) : (Place: int.MaxValue, Text: "Undecided"))
            .OrderBy(group => group.Key.Place).ToList();
        var svg = new StringBuilder();
        var told = new List<string>();
        var y = 4.0;
        foreach (var row in rows)
        {
            var level = row.Key.Place == int.MaxValue ? "" : VerdictViews.Level(row.First().Verdict!);
            var months = row.GroupBy(one => one.Month).OrderBy(group => group.Key).ToList();
            var height = (months.Max(group => group.Count()) * Stack) + 8;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{PictureFrame.At(y + 14)}\">{PictureFrame.Escape(row.Key.Text)} ({row.Count().ToString(CultureInfo.InvariantCulture)})</text>\n");
            var ground = y + 18 + height;
            foreach (var month in months)
            {
                var x = X(month.Key, first, last);
                for (var i = 0; i < month.Count(); i++)
                {
                    svg.Append(PictureFrame.Sign(level, x, ground - 5 - (i * Stack), Radius));
                }
            }

            svg.Append(CultureInfo.InvariantCulture, $"\n<path class=\"faint\" d=\"M0 {PictureFrame.At(ground)}H{Width}\"/>");
            told.Add($"{row.Key.Text}: {row.Count()}, {string.Join(", ", row.GroupBy(one => one.Release.Released[..4]).OrderBy(year => year.Key, StringComparer.Ordinal).Select(year => $"{year.Count()} in {year.Key}"))}");
            y = ground + 6;
        }

        // The years are drawn first, so that words and signs stand before their lines.
        var years = new StringBuilder();
        for (var year = first; year < last; year += 12)
        {
            var x = PictureFrame.At(X(year, first, last));
            years.Append(CultureInfo.InvariantCulture, $"<path class=\"faint\" d=\"M{x} 22V{PictureFrame.At(y)}\"/><text class=\"muted\" x=\"{x}\" y=\"{PictureFrame.At(y + 15)}\">{(year / 12).ToString(CultureInfo.InvariantCulture)[2..].PadLeft(3, '’')}</text>");
        }

        svg.Insert(0, years.Append('\n'));
        const string Title = "Releases over time, by the word that the rules give them";
        return PictureFrame.Figure(scope, scope.Id("releases-over-time"), "releases-over-time", Title, string.Join(". ", told) + ".", Width, (int)y + 20, svg.ToString(),
            $"{Title}. One sign is one release, at its month. <a href=\"{scope.Href(Address.Verdicts)}\">All verdicts</a>");
    }

    private static double X(int month, int first, int last) => 6 + ((Width - 12.0) * (month - first) / (last - first));

    private static int Month(string released) =>
        released.Length >= 7 && int.TryParse(released[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && int.TryParse(released[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            ? (year * 12) + month - 1 : -1;
}
