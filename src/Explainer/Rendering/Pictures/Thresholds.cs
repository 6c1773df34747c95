using System.Globalization;
using System.Text;
using Explainer.Facts;
using Explainer.Rendering.Licences;

namespace Explainer.Rendering.Pictures;

/// <summary>Every size from which other terms hold, on an axis where each step is ten times the last; discs are users, diamonds are money.</summary>
internal static class Thresholds
{
    private const int Width = 420;
    private const int Left = 8;
    private const int Top = 44;
    private const int RowHeight = 46;
    private const double LetterWidth = 7.4;

    /// <summary>Empty when no licence has a threshold.</summary>
    public static string Draw(PageScope scope)
    {
        var marks = scope.Site.Catalogue.Licences
            .SelectMany(licence => licence.Thresholds.Select(threshold => (threshold.Value, IsUsers: threshold.Unit == "users", Text: LicenceText.Short(threshold), licence)))
            .Where(mark => mark.Value > 0).GroupBy(mark => (mark.Value, mark.IsUsers, mark.Text))
            .OrderBy(group => group.Key.IsUsers ? 0 : 1).ThenBy(group => group.Key.Value).ThenBy(group => group.Key.Text, StringComparer.Ordinal).ToList();
        if (marks.Count == 0)
        {
            return "";
        }

        var (least, most) = (Math.Floor(Log(marks.Min(group => group.Key.Value))), Math.Ceiling(Log(marks.Max(group => group.Key.Value))));
        double X(decimal value) => Left + ((Log(value) - least) / Math.Max(1, most - least) * (Width - (2 * Left)));
        var body = new StringBuilder();
        var height = Top + (marks.Count * RowHeight);
        for (var power = least; power <= most; power++)
        {
            var value = (decimal)Math.Pow(10, power);
            var x = PictureFrame.At(X(value));
            var anchor = power == least ? "start" : power == most ? "end" : "middle";
            body.Append(CultureInfo.InvariantCulture, $"<path class=\"faint\" d=\"M{x} 24V{height - 12}\"/><text class=\"muted few\" x=\"{x}\" y=\"16\" text-anchor=\"{anchor}\">{Axis(value)}</text>");
        }

        var y = Top;
        foreach (var group in marks)
        {
            var x = X(group.Key.Value);
            var at = PictureFrame.At(x);
            body.Append(group.Key.IsUsers
                ? string.Create(CultureInfo.InvariantCulture, $"<circle class=\"dense\" cx=\"{at}\" cy=\"{y}\" r=\"6\"/>")
                : string.Create(CultureInfo.InvariantCulture, $"<path class=\"mixture\" d=\"M{at} {y - 7}l7 7-7 7-7-7z\"/>"));
            var (textX, anchor) = x > Width / 2 ? (PictureFrame.At(x - 13), "end") : (PictureFrame.At(x + 13), "start");
            var names = Names(group.Select(mark => mark.licence), (int)((x > Width / 2 ? x - 13 : Width - x - 13) / LetterWidth));
            body.Append(CultureInfo.InvariantCulture, $"<text class=\"few\" x=\"{textX}\" y=\"{y + 1}\" text-anchor=\"{anchor}\">{PictureFrame.Escape(group.Key.Text)}</text><text class=\"muted few\" x=\"{textX}\" y=\"{y + 17}\" text-anchor=\"{anchor}\">{PictureFrame.Escape(names)}</text>\n");
            y += RowHeight;
        }

        var told = string.Join("; ", marks.Select(group => $"{group.Key.Text}: {string.Join(", ", group.Select(mark => mark.licence.FullName).Distinct(StringComparer.Ordinal))}"));
        return PictureFrame.Figure(scope, scope.Id("thresholds"), "thresholds", "Sizes from which other terms hold", told + ".", Width, height, body.ToString(),
            "Sizes from which other terms hold: discs are users, diamonds are US dollars. Each step of the axis is ten times the one before.");
    }

    private static double Log(decimal value) => Math.Log10((double)value);

    private static string Axis(decimal value) => value >= 1_000_000_000 ? $"{value / 1_000_000_000:0} bn" : value >= 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{value / 1_000_000:0} m") : RecordText.Number(value);

    /// <summary>The first licence and how many more, in so many letters.</summary>
    private static string Names(IEnumerable<Licence> licences, int letters)
    {
        var names = licences.Select(licence => licence.FullName).Distinct(StringComparer.Ordinal).ToList();
        var more = names.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {names.Count - 1} more");
        return PictureFrame.Short(names[0], letters - more.Length) + more;
    }
}
