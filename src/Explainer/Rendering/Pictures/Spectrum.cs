using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Explainer.Diagnostics;
using Explainer.Rendering.Blocks;

namespace Explainer.Rendering.Pictures;

/// <summary>The outcomes of a decision as steps from closed to open: one bar an outcome, longer and further along the colour ramp, always with its word.</summary>
public static class Spectrum
{
    private const int Width = 420;
    private const int RowHeight = 40;
    private const int Top = 34;
    private const int LongestBar = 116;
    private const int TextStart = 130;
    private const int LettersInLine = 34;

    /// <summary>The figure, with a text alternative that names every step in order.</summary>
    public static string Draw(PageScope scope, string id, string title, IReadOnlyList<string> outcomes)
    {
        var height = Top + (outcomes.Count * RowHeight) + 22;
        var svg = new StringBuilder();
        var titleId = scope.Id($"{id}-title");
        var textId = scope.Id($"{id}-text");
        svg.Append(CultureInfo.InvariantCulture, $"<figure class=\"picture\" id=\"{id}\" data-picture=\"spectrum\"><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{titleId} {textId}\"><title id=\"{titleId}\">{Escape(title)}</title><desc id=\"{textId}\">");
        svg.Append(CultureInfo.InvariantCulture, $"{Counted.Of(outcomes.Count, "step")} from closed to open: {Escape(string.Join("; ", outcomes))}.</desc>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M.5 {Top - 8}V{height - 16}\"/><text class=\"muted\" x=\"0\" y=\"16\">closed</text><text class=\"muted\" x=\"0\" y=\"{height - 1}\">open</text>\n");
        for (var i = 0; i < outcomes.Count; i++)
        {
            var y = Top + (i * RowHeight);
            var length = 14 + ((LongestBar - 14) * i / Math.Max(1, outcomes.Count - 1));
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"ramp-{DecisionViews.LevelOf(i, outcomes.Count)}\" x=\"1\" y=\"{y}\" width=\"{length}\" height=\"24\" rx=\"2\"/>");
            AppendLabel(svg, outcomes[i], y);
        }

        svg.Append(CultureInfo.InvariantCulture, $"</svg><figcaption>{Escape(title)}</figcaption></figure>");
        return svg.ToString();
    }

    private static void AppendLabel(StringBuilder svg, string text, int y)
    {
        var cut = text.Length <= LettersInLine ? -1 : text.LastIndexOf(' ', LettersInLine);
        if (cut <= 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ink\" x=\"{TextStart}\" y=\"{y + 18}\">{Escape(text)}</text>\n");
            return;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ink\" x=\"{TextStart}\" y=\"{y + 9}\">{Escape(text[..cut])}<tspan x=\"{TextStart}\" dy=\"18\">{Escape(text[(cut + 1)..])}</tspan></text>\n");
    }

    private static string Escape(string text) => HtmlEncoder.Default.Encode(text);
}
