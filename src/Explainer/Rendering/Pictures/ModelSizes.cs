using System.Globalization;
using System.Text;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Families;

namespace Explainer.Rendering.Pictures;

/// <summary>Sizes of all families on an axis where each step is ten times the last; discs are dense models, diamonds mixtures of experts.</summary>
internal static class ModelSizes
{
    private const int Width = 420;
    private const int NamesEnd = 132;
    private const int RowHeight = 25;
    private const int Top = 30;

    public static string Draw(PageScope scope)
    {
        var families = scope.Site.Catalogue.Families.Select(family => (Family: family, Sizes: Sizes(family))).Where(pair => pair.Sizes.Count > 0)
            .OrderByDescending(pair => pair.Sizes.Max(size => size.Billions)).ThenBy(pair => pair.Family.Id, StringComparer.Ordinal).ToList();
        if (families.Count == 0)
        {
            return "";
        }

        var all = families.SelectMany(pair => pair.Sizes.Select(size => (double)size.Billions)).ToList();
        var (low, high) = (Math.Floor(Math.Log10(all.Min())), Math.Ceiling(Math.Log10(all.Max())));
        var scale = (Width - NamesEnd - 16) / Math.Max(1, high - low);
        var height = Top + (families.Count * RowHeight);
        var svg = new StringBuilder();
        for (var power = low; power <= high; power++)
        {
            var x = NamesEnd + 8 + ((power - low) * scale);
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"faint\" d=\"M{PictureFrame.At(x)} {Top - 6}V{height}\"/><text class=\"muted\" text-anchor=\"{(power == high ? "end" : "middle")}\" x=\"{PictureFrame.At(power == high ? Width : x)}\" y=\"16\">{RecordText.Size((decimal)Math.Pow(10, power))}</text>\n");
        }

        for (var row = 0; row < families.Count; row++)
        {
            var y = Top + (row * RowHeight) + (RowHeight / 2);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 5}\">{PictureFrame.Escape(PictureFrame.Short(families[row].Family.Name.Split(" (")[0], 17))}</text><path class=\"faint\" d=\"M{NamesEnd} {y}H{Width}\"/>");
            foreach (var (billions, isMixture) in families[row].Sizes)
            {
                var x = PictureFrame.At(NamesEnd + 8 + ((Math.Log10((double)billions) - low) * scale));
                svg.Append(isMixture ? $"<path class=\"mixture\" d=\"M{x} {y - 7}l7 7l-7 7l-7-7z\"/>" : $"<circle class=\"dense\" cx=\"{x}\" cy=\"{y}\" r=\"4.5\"/>");
            }

            svg.Append('\n');
        }

        const string Title = "Sizes by family, in total parameters";
        return PictureFrame.Figure(scope, scope.Id("sizes"), "sizes", Title, Description(families), Width, height + 4, svg.ToString(),
            $"{Title}. Each line is ten times the one before it. An open diamond is a mixture of experts, which uses only some of its parameters for each token; a disc is a dense model, or one of which no such parts are recorded. <a href=\"{scope.Href(Address.Families)}\">All families</a>");
    }

    /// <summary>Each size once, the smallest first.</summary>
    private static List<(decimal Billions, bool IsMixture)> Sizes(Family family) =>
        [.. family.Releases.SelectMany(release => release.Sizes.Select((size, i) => (Billions: size, IsMixture: ReleaseText.IsMixture(release, i))))
            .Where(size => size.Billions > 0).Distinct().OrderBy(size => size.Billions).ThenBy(size => size.IsMixture)];

    private static string Description(IEnumerable<(Family Family, List<(decimal Billions, bool IsMixture)> Sizes)> families) =>
        string.Join("; ", families.Select(pair =>
        {
            var mixtures = pair.Sizes.Count(size => size.IsMixture).ToString(CultureInfo.InvariantCulture);
            var (least, most) = (RecordText.Size(pair.Sizes[0].Billions), RecordText.Size(pair.Sizes[^1].Billions));
            return $"{pair.Family.Name} {(least == most ? least : $"{least} to {most}")}{(mixtures == "0" ? "" : $" ({mixtures} of {pair.Sizes.Count.ToString(CultureInfo.InvariantCulture)} sizes mixtures of experts)")}";
        })) + ".";
}
