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
    private const int LineHeight = 20;

    /// <summary>As many columns leave room for the word beside each sign and for a name that need not be turned.</summary>
    private const int Few = 2;

    /// <summary>The grid of the releases whose components are recorded, one a family.</summary>
    public static string Draw(PageScope scope, IReadOnlyList<Family> families)
    {
        var releases = families.Select(family => family.Releases.FirstOrDefault(release => release.Components.Count > 0)).OfType<Release>().ToList();
        var components = scope.Site.Catalogue.ComponentsOf(releases);
        var (isAlone, isFew) = (releases.Count == 1, releases.Count <= Few);
        var step = isFew ? (Width - NamesEnd) / Few : Math.Min(60, (Width - NamesEnd) / releases.Count);
        var left = NamesEnd + (isFew ? 9 : step / 2);
        var heads = releases.Select(release => isFew ? PictureFrame.Lines(release.Name, step / 9) : [PictureFrame.Short(release.Name, 14)]).ToList();
        var top = isAlone ? 8 : isFew ? (heads.Select(lines => lines.Count).DefaultIfEmpty().Max() * LineHeight) + 12 : HeadHeight;
        var svg = new StringBuilder();
        for (var column = 0; column < releases.Count && !isAlone; column++)
        {
            var x = NamesEnd + (step * column);
            if (isFew)
            {
                foreach (var (line, place) in heads[column].Select((line, i) => (line, top - 12 - ((heads[column].Count - 1 - i) * LineHeight))))
                {
                    svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{place}\">{PictureFrame.Escape(line)}</text>\n");
                }
            }
            else
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate({x + (step / 2) + 5} {HeadHeight - 8})rotate(-90)\">{PictureFrame.Escape(heads[column][0])}</text>\n");
            }
        }

        for (var row = 0; row < components.Count; row++)
        {
            var y = top + (row * RowHeight) + (RowHeight / 2);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 5}\">{PictureFrame.Escape(PictureFrame.Short(RecordText.Title(components[row]), 25))}</text>");
            for (var column = 0; column < releases.Count; column++)
            {
                var status = Status(releases[column], components[row]);
                svg.Append(PictureFrame.Sign(ReleaseLevels.OfStatus(status), left + (step * column), y, 9));
                if (isFew)
                {
                    svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + (step * column) + 20}\" y=\"{y + 5}\">{PictureFrame.Escape(status.Replace('-', ' '))}</text>");
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
