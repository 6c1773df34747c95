using System.Globalization;
using System.Text;
using Explainer.Calculators;

namespace Explainer.Rendering.Pictures;

/// <summary>Parts of a sum in a row, held against a limit and against known sizes. <c>lib/calculator-bar.js</c> draws the same for other numbers.</summary>
internal static class CalculatorBar
{
    private const double Width = 300;
    private const double Room = 32;

    public static string Draw(Calculator calculator, CalculatorPicture picture, Calculation run, string id)
    {
        var parts = picture.Parts.Select(part => (Name: part, Label: Label(calculator, picture, part), Value: Size(run.Values[part]))).ToList();
        var (total, limit) = (parts.Sum(part => part.Value), Size(run.Values[picture.Limit]));
        var scale = Scale(total, limit);
        var svg = new StringBuilder();
        var at = 0.0;
        for (var i = 0; i < parts.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"part-{i + 1}\" x=\"{At(at)}\" y=\"26\" width=\"{At(parts[i].Value * scale)}\" height=\"32\"/>");
            at += parts[i].Value * scale;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"limit\" d=\"M{At(limit * scale)} 18V66\"/><text class=\"have\" data-label=\"{Escape(Label(calculator, picture, picture.Limit))}\" x=\"{At(limit * scale)}\" y=\"13\" text-anchor=\"{(limit * scale > Width / 2 ? "end" : "start")}\">{Escape(Label(calculator, picture, picture.Limit))} {run.Texts[picture.Limit]}</text>\n<g class=\"marks\">");
        foreach (var (x, mark) in Marks(picture.Marks, scale))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M{At(x)} 66v6\"/><text class=\"muted\" text-anchor=\"middle\" x=\"{At(x)}\" y=\"88\">{mark.ToString("R", CultureInfo.InvariantCulture)}</text>");
        }

        svg.Append("</g>\n");
        var marks = string.Join(' ', picture.Marks.Select(mark => mark.ToString("R", CultureInfo.InvariantCulture)));
        var legend = string.Concat(parts.Select((part, i) => string.Create(CultureInfo.InvariantCulture, $"<li class=\"part-{i + 1}\">{Escape(part.Label)} <span data-value=\"{part.Name}\">{run.Texts[part.Name]}</span></li>")));
        var said = $"{string.Join(", ", parts.Select(part => $"{part.Label} {run.Texts[part.Name]}"))}; {Label(calculator, picture, picture.Limit)} {run.Texts[picture.Limit]}.";
        return string.Create(CultureInfo.InvariantCulture,
            $"<figure class=\"picture bar\" data-picture=\"bar\" data-parts=\"{string.Join(' ', picture.Parts)}\" data-limit=\"{picture.Limit}\" data-marks=\"{marks}\"><svg viewBox=\"0 0 300 94\" role=\"img\" aria-labelledby=\"{id}-title {id}-text\"><title id=\"{id}-title\">{Escape(picture.Title)}</title><desc id=\"{id}-text\">{Escape(said)}</desc>\n{svg}</svg><figcaption>{Escape(picture.Title)}<ul class=\"parts\">{legend}</ul></figcaption></figure>\n");
    }

    /// <summary>What a result is called in a picture: its label there, or its text up to the first comma.</summary>
    public static string Label(Calculator calculator, CalculatorPicture picture, string name)
    {
        if (picture.Labels.TryGetValue(name, out var label))
        {
            return label;
        }

        var text = calculator.Results.FirstOrDefault(result => result.Name.Value == name)?.Text ?? "";
        return text.Length == 0 ? name : text.Split(',')[0];
    }

    /// <summary>A coordinate with one decimal, halves up as in the browser.</summary>
    public static string At(double value) => (Math.Floor((value * 10) + 0.5) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>What is no size is drawn as nothing.</summary>
    public static double Size(double value) => double.IsFinite(value) ? Math.Max(0, value) : 0;

    private static double Scale(double total, double limit) => Width / (Math.Max(Math.Max(total, limit), 1e-9) * 1.06);

    /// <summary>The sizes that there is room for, the greatest first.</summary>
    private static List<(double X, double Mark)> Marks(IReadOnlyList<double> marks, double scale)
    {
        var shown = new List<(double, double)>();
        var free = Width;
        foreach (var mark in marks.Reverse())
        {
            var x = mark * scale;
            if (x <= free)
            {
                shown.Add((x, mark));
                free = x - Room;
            }
        }

        return shown;
    }

    private static string Escape(string text) => PictureFrame.Escape(text);
}
