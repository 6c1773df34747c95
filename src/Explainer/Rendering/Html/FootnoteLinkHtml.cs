using System.Globalization;
using Explainer.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Rendering.Html;

/// <summary>The number of a footnote in the text, and the way back from the note.</summary>
internal sealed class FootnoteLinkHtml : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var page = (PageRenderer)renderer;
        var from = "fnref-" + Number(link.Index);
        if (link.IsBackLink)
        {
            // The number may stand where this page does not show it.
            if (page.Scope.Has(from))
            {
                renderer.Write(" <a href=\"#").Write(from).Write("\" aria-label=\"Back to the text\">\u21A9</a>");
            }

            return;
        }

        // Notes are shown where their text is shown whole; a piece of it, such as a rule of an embedded tool, links there.
        var isOwn = page.IsOwnText;
        var path = isOwn ? page.Scope.Path : page.Scope.Site.PageOf.GetValueOrDefault(page.Prose.File.Path, page.Scope.Path);
        var order = Number(link.Footnote.Order);
        renderer.Write("<a");
        if (isOwn && !page.Scope.Has(from))
        {
            // An answer is shown twice, and only the first has the id.
            renderer.Write(" id=\"").Write(page.Scope.Id(from, Place(page, link))).Write('"');
        }

        renderer.Write(" href=\"").WriteEscape(page.Scope.Href(path, "fn-" + order, Place(page, link))).Write("\" aria-label=\"Footnote ").Write(order).Write("\"><sup>").Write(order).Write("</sup></a>");
    }

    private static SourceSpan Place(PageRenderer page, FootnoteLink link) => page.Prose.Span(link);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
