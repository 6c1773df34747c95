using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Rendering.Blocks;

namespace Explainer.Rendering.Pictures;

/// <summary>The outcomes of a decision as steps from closed to open: one bar an outcome, longer and further along the colour ramp, always with its word, and with releases that earn it.</summary>
public static class Spectrum
{
    private const int Width = 420;
    private const int RowHeight = 40;
    private const int Top = 34;
    private const int LongestBar = 116;
    private const int TextStart = 130;
    private const int LettersInLine = 34;

    /// <summary>The figure, with a text alternative that names every step in order.</summary>
    /// <param name="examples">For each outcome the releases that earn it, in words; empty when there are no records.</param>
    /// <param name="caption">HTML.</param>
    public static string Draw(PageScope scope, string id, string title, IReadOnlyList<string> outcomes, IReadOnlyList<string> examples, string caption)
    {
        var svg = new StringBuilder();
        var steps = new StringBuilder();
        var y = Top;
        for (var i = 0; i < outcomes.Count; i++)
        {
            var length = 14 + ((LongestBar - 14) * i / Math.Max(1, outcomes.Count - 1));
            steps.Append(CultureInfo.InvariantCulture, $"<rect class=\"ramp-{DecisionViews.LevelOf(i, outcomes.Count)}\" x=\"1\" y=\"{y}\" width=\"{length}\" height=\"24\" rx=\"2\"/>");
            var lines = PictureFrame.Lines(outcomes[i], LettersInLine);
            IReadOnlyList<string> names = examples.Count == 0 || examples[i].Length == 0 ? [] : PictureFrame.Lines(examples[i], LettersInLine + 8);
            Append(steps, lines, names, examples.Count == 0 && lines.Count > 1 ? y + 9 : y + 18);

            y += examples.Count == 0 ? RowHeight : RowHeight + ((lines.Count + names.Count - 1) * 18);
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M.5 {Top - 8}V{y + 6}\"/><text class=\"muted\" x=\"0\" y=\"16\">closed</text><text class=\"muted\" x=\"0\" y=\"{y + 21}\">open</text>\n");
        svg.Append(steps);
        var told = outcomes.Select((outcome, i) => examples.Count == 0 || examples[i].Length == 0 ? outcome : $"{outcome}: {examples[i]}");
        return PictureFrame.Figure(scope, id, "spectrum", title, $"{Counted.Of(outcomes.Count, "step")} from closed to open: {string.Join("; ", told)}.", Width, y + 27, svg.ToString(), caption);
    }

    private static void Append(StringBuilder svg, IReadOnlyList<string> lines, IReadOnlyList<string> names, int y)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{TextStart}\" y=\"{y}\">{PictureFrame.Escape(lines[0])}");
        foreach (var line in lines.Skip(1))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<tspan x=\"{TextStart}\" dy=\"18\">{PictureFrame.Escape(line)}</tspan>");
        }

        foreach (var line in names)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<tspan class=\"few\" x=\"{TextStart}\" dy=\"18\">{PictureFrame.Escape(line)}</tspan>");
        }

        svg.Append("</text>\n");
    }
}
