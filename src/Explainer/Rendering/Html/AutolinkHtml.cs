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
        var page = (PageRenderer)renderer;
        var href = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (!href.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && !link.IsEmail)
        {
            page.Scope.Problems.Add(ParsingProblems.LinkUnsafe, page.Prose.Span(link), $"`{link.Url}` is not a link that a reader can follow safely", "use the `https:` address");
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">").WriteEscape(link.Url).Write("</a>");
    }
}
