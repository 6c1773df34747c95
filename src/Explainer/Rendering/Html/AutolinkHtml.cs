using Explainer.Parsing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering.Html;

/// <summary>An address in angle brackets: shown as it is, and followed when it is safe.</summary>
internal sealed class AutolinkHtml : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        Check((PageRenderer)renderer, link);
        renderer.Write("<a href=\"").WriteEscapeUrl(Href(link)).Write("\">").WriteEscape(link.Url).Write("</a>");
    }

    internal static void Check(PageRenderer page, AutolinkInline link)
    {
        if (!WebAddress.IsOne(link.Url) || link.Url.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
        {
            if (!Href(link).StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                page.Scope.Problems.Add(ParsingProblems.LinkUnsafe, page.Prose.Span(link), $"`{link.Url[..Math.Min(link.Url.Length, 40)]}` is not a link that a reader can follow safely", "use the `https:` address");
            }
        }
    }

    private static string Href(AutolinkInline link) => link.IsEmail ? "mailto:" + link.Url : link.Url;
}
