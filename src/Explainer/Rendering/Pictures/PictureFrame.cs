using System.Globalization;
using System.Text.Encodings.Web;

namespace Explainer.Rendering.Pictures;

/// <summary>The frame that all pictures share: a figure around an inline drawing with its name and its text alternative.</summary>
internal static class PictureFrame
{
    /// <param name="caption">HTML.</param>
    public static string Figure(PageScope scope, string id, string picture, string title, string description, int width, int height, string body, string caption)
    {
        var titleId = scope.Id($"{id}-title");
        var textId = scope.Id($"{id}-text");
        return string.Create(CultureInfo.InvariantCulture,
            $"<figure class=\"picture\" id=\"{id}\" data-picture=\"{picture}\"><svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{titleId} {textId}\"><title id=\"{titleId}\">{Escape(title)}</title><desc id=\"{textId}\">{Escape(description)}</desc>\n{body}</svg><figcaption>{caption}</figcaption></figure>");
    }

    public static string Escape(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>A coordinate with at most one decimal.</summary>
    public static string At(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The sign of a place on the ramp: a disc whose hole grows with openness; a dotted ring where nothing is settled.</summary>
    public static string Sign(string level, double x, double y, double radius) => level.Length == 0
        ? $"<circle class=\"open-ring{(radius < 6 ? " tiny" : "")}\" cx=\"{At(x)}\" cy=\"{At(y)}\" r=\"{At(radius - 1)}\"/>"
        : $"<circle class=\"ramp-{level}\" cx=\"{At(x)}\" cy=\"{At(y)}\" r=\"{At(radius)}\"/>" + (Hole(level) is > 0 and var hole ? $"<circle class=\"hole\" cx=\"{At(x)}\" cy=\"{At(y)}\" r=\"{At(radius * hole)}\"/>" : "");

    /// <summary>A text shortened to some letters, at a word where that is possible.</summary>
    public static string Short(string text, int letters)
    {
        if (text.Length <= letters)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', letters - 1);
        return text[..(cut > letters / 2 ? cut : letters - 1)].TrimEnd(',', ' ') + "…";
    }

    /// <summary>Lines of at most some letters, cut between words.</summary>
    public static IReadOnlyList<string> Lines(string text, int letters)
    {
        var lines = new List<string>();
        while (text.Length > letters && text.LastIndexOf(' ', letters) is > 0 and var cut)
        {
            lines.Add(text[..cut]);
            text = text[(cut + 1)..];
        }

        lines.Add(text);
        return lines;
    }

    private static double Hole(string level) => level switch { "0" => 0, "1" => .3, "2" => .4, "3" => .5, "4" => .6, "5" => .7, _ => .8 };
}
