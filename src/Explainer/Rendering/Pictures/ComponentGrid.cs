using System.Globalization;
using System.Text;
using Explainer.Facts;
using Explainer.Rendering.Families;

namespace Explainer.Rendering.Pictures;

/// <summary>What releases contain: a row a component, a column a release, each place with its sign from closed to open.</summary>
internal static class ComponentGrid
{
    private const int Width = 420;
    private const int RowHeight = 30;
    private const int NamesEnd = 190;
    private const int HeadHeight = 128;

    /// <summary>The grid of the releases whose components are recorded, one a family; one alone shows the word beside each sign.</summary>
    public static string Draw(PageScope scope, IReadOnlyList<Family> families)
    {
        var releases = families.Select(family => family.Releases.FirstOrDefault(release => release.Components.Count > 0)).OfType<Release>().ToList();
        var components = scope.Site.Catalogue.ComponentsOf(releases);
        var isAlone = releases.Count == 1;
        var top = isAlone ? 8 : HeadHeight;
        var step = Math.Min(60, (Width - NamesEnd) / Math.Max(1, releases.Count));
        var svg = new StringBuilder();
        for (var column = 0; column < releases.Count && !isAlone; column++)
        {
            var x = NamesEnd + (step * column) + (step / 2) + 5;
            svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate({x} {HeadHeight - 8})rotate(-90)\">{PictureFrame.Escape(PictureFrame.Short(releases[column].Name, 14))}</text>\n");
        }

        for (var row = 0; row < components.Count; row++)
        {
            var y = top + (row * RowHeight) + (RowHeight / 2);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 5}\">{PictureFrame.Escape(PictureFrame.Short(RecordText.Title(components[row]), 25))}</text>");
            for (var column = 0; column < releases.Count; column++)
            {
                var status = Status(releases[column], components[row]);
                svg.Append(PictureFrame.Sign(ReleaseLevels.OfStatus(status), NamesEnd + (step * column) + (step / 2), y, 9));
                if (isAlone)
                {
                    svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{NamesEnd + step}\" y=\"{y + 5}\">{PictureFrame.Escape(status.Replace('-', ' '))}</text>");
                }
            }

            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"faint\" d=\"M0 {y + (RowHeight / 2)}H{Width}\"/>\n");
        }

        var id = scope.Id("component-grid" + (families.Count == 1 ? "-" + PageScope.Dashed(families[0].Id) : ""));
        var title = isAlone ? $"What {releases[0].Name} contains" : $"What {releases.Count} releases contain";
        return PictureFrame.Figure(scope, id, "component-grid", title, Description(releases, components), Width, top + (components.Count * RowHeight) + 8, svg.ToString(),
            PictureFrame.Escape(title + ". ") + "A full disc is closed; the larger its hole, the more is public; a dotted ring is not known.");
    }

    private static string Status(Release release, string component) => release.Components.FirstOrDefault(known => known.Id == component)?.Status ?? "unknown";

    private static string Description(IReadOnlyList<Release> releases, IReadOnlyList<string> components) =>
        string.Join(" ", releases.Select(release => $"{release.Name}: {string.Join(", ", components.Select(component => $"{component.Replace('-', ' ')} {Status(release, component)}"))}."));
}
