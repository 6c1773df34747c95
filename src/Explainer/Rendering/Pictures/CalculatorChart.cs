using System.Globalization;
using System.Text;
using Explainer.Calculators;

namespace Explainer.Rendering.Pictures;

/// <summary>Results over an input, with a table of the same. <c>lib/calculator-chart.js</c> draws the same for other numbers.</summary>
internal static class CalculatorChart
{
    private const double Width = 300;
    private const double Top = 26;
    private const double Bottom = 190;
    private const int Steps = CalculatorPicture.Steps;
    private const int RowEvery = 10;

    public static string Draw(Calculator calculator, CalculatorPicture picture, Calculation run, string id)
    {
        var end = CalculatorBar.Size(run.Values[picture.Limit]);
        var curves = picture.Curves.Select(curve => Points(curve, run, end)).ToList();
        var most = curves.SelectMany(points => points).Where(double.IsFinite).DefaultIfEmpty(1).Max();
        most = most > 0 ? most : 1;
        var mark = picture.Mark.Length > 0 ? run.Values[picture.Mark] : double.NaN;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M0 {Top}V{Bottom}H{Width}\"/><text class=\"muted most\" x=\"0\" y=\"16\">{Shown(most)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"muted\" x=\"0\" y=\"210\">0</text><text class=\"muted end\" x=\"{Width}\" y=\"210\" text-anchor=\"end\">{Shown(end)}</text>\n");
        for (var i = 0; i < curves.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"curve-{i + 1}\" d=\"{Line(curves[i], most)}\"/>");
        }

        var x = end > 0 && mark >= 0 && mark <= end ? mark / end * Width : -1;
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"mark\"{(x < 0 ? " visibility=\"hidden\"" : "")}><path class=\"limit\" d=\"M{CalculatorBar.At(Math.Max(x, 0))} {Top}V{Bottom}\"/><text x=\"{CalculatorBar.At(Math.Max(x, 0))}\" y=\"210\" text-anchor=\"middle\">{Shown(mark)}</text></g>\n");

        var legend = string.Concat(picture.Parts.Select((part, i) => string.Create(CultureInfo.InvariantCulture, $"<li class=\"curve-{i + 1}\">{Escape(CalculatorBar.Label(calculator, picture, part))}</li>")));
        var head = string.Concat(picture.Parts.Select(part => $"<th scope=\"col\">{Escape(CalculatorBar.Label(calculator, picture, part))}</th>"));
        var rows = string.Concat(Enumerable.Range(0, (Steps / RowEvery) + 1).Select(row => string.Create(CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\">{Shown(end * row * RowEvery / Steps)}</th>{string.Concat(curves.Select(points => $"<td>{Shown(points[row * RowEvery])}</td>"))}</tr>\n")));
        var over = calculator.Inputs.First(input => input.Name.Value == picture.Over).Text;
        var said = $"{string.Join(" and ", picture.Parts.Select(part => CalculatorBar.Label(calculator, picture, part)))}, over: {over}. The table below holds the same.";
        var programs = string.Join(';', picture.Curves.Select(curve => string.Join(' ', curve.Select(step => step.Word))));
        return string.Create(CultureInfo.InvariantCulture,
            $"<figure class=\"picture chart\" data-picture=\"chart\" data-curves=\"{Escape(programs)}\" data-limit=\"{picture.Limit}\" data-mark=\"{picture.Mark}\"><svg viewBox=\"0 0 300 216\" role=\"img\" aria-labelledby=\"{id}-title {id}-text\"><title id=\"{id}-title\">{Escape(picture.Title)}</title><desc id=\"{id}-text\">{Escape(said)}</desc>\n{svg}</svg>\n<details><summary>The same as a table</summary><div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{Escape(picture.Title)}\"><table><thead><tr><th scope=\"col\">{Escape(over)}</th>{head}</tr></thead><tbody>\n{rows}</tbody></table></div></details><figcaption>{Escape(picture.Title)}<ul class=\"parts\">{legend}</ul></figcaption></figure>\n");
    }

    /// <summary>A round number as axes and the table show it.</summary>
    private static string Shown(double value) => CalculatorNumber.Show(value, Math.Abs(value) < 10 ? 2 : 0);

    private static List<double> Points(IReadOnlyList<FormulaStep> curve, Calculation run, double end)
    {
        var values = new Dictionary<string, double>(run.Values, StringComparer.Ordinal);
        var points = new List<double>();
        for (var step = 0; step <= Steps; step++)
        {
            values[CalculatorPictureReader.Axis] = end * step / Steps;
            points.Add(Formula.Evaluate(curve, values));
        }

        return points;
    }

    /// <summary>A line that breaks off where there is no number.</summary>
    private static string Line(List<double> points, double most)
    {
        var line = new StringBuilder();
        var isDrawing = false;
        for (var step = 0; step < points.Count; step++)
        {
            if (!double.IsFinite(points[step]))
            {
                isDrawing = false;
                continue;
            }

            line.Append(isDrawing ? 'L' : 'M').Append(CalculatorBar.At(step * Width / Steps)).Append(' ').Append(CalculatorBar.At(Bottom - (points[step] / most * (Bottom - Top))));
            isDrawing = true;
        }

        return line.ToString();
    }

    private static string Escape(string text) => PictureFrame.Escape(text);
}
