using System.Globalization;
using System.Text;
using Explainer.Facts;
using Explainer.Rendering.Licences;

namespace Explainer.Rendering.Pictures;

/// <summary>The terms of one licence at a glance: a sign for each grant, then how many duties, limits and sizes there are.</summary>
internal static class LicenceTerms
{
    private const int Width = 420;
    private const int RowHeight = 30;

    public static string Draw(PageScope scope, Licence licence)
    {
        var id = scope.Id("licence-terms-" + PageScope.Dashed(licence.Id));
        var body = new StringBuilder();
        var y = 18;
        foreach (var grant in LicenceText.GrantsOf(licence))
        {
            body.Append(PictureFrame.Sign(grant.Level, 10, y, 8));
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"30\" y=\"{y + 6}\">{PictureFrame.Escape(grant.Name)}</text><text class=\"muted\" x=\"{Width}\" y=\"{y + 6}\" text-anchor=\"end\">{PictureFrame.Escape(grant.Value)}</text>\n");
            y += RowHeight;
        }

        body.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M0 {y - 13}H{Width}\"/>");
        y += 8;
        var isUnread = LicenceText.IsPartlyUnread(scope, licence);
        foreach (var (count, word) in (IEnumerable<(int, string)>)[(licence.Conditions.Count, "duty"), (licence.Restrictions.Count, "limit"), (licence.Thresholds.Count, "size limit")])
        {
            var words = Count(count, word, isUnread);
            for (var i = 0; i < count; i++)
            {
                body.Append(CultureInfo.InvariantCulture, $"<rect class=\"dense\" x=\"{130 + (i * 16)}\" y=\"{y - 5}\" width=\"11\" height=\"11\" rx=\"1\"/>");
            }

            body.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 6}\">{words}</text>\n");
            y += RowHeight;
        }

        var told = string.Join("; ", LicenceText.GrantsOf(licence).Select(grant => $"{grant.Name}: {grant.Value}"));
        return PictureFrame.Figure(scope, id, "licence-terms", $"Terms of {licence.FullName} at a glance",
            $"{told}; {Count(licence.Conditions.Count, "duty", isUnread)}, {Count(licence.Restrictions.Count, "limit", isUnread)}, {Count(licence.Thresholds.Count, "size limit", isUnread)}.", Width, y - 10, body.ToString(),
            "At a glance. The larger the hole of a disc, the more is allowed; a dotted ring means that the text is silent.");
    }

    private static string Count(int count, string word, bool isUnread)
    {
        var many = word == "duty" ? "duties" : word + "s";
        return count == 0 && isUnread ? $"{many}: not known" : Diagnostics.Counted.Of(count, word, many);
    }
}
