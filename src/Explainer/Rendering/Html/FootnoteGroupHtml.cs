using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Rendering.Html;

/// <summary>The footnotes at the end of a text; their ids are recorded like all others.</summary>
internal sealed class FootnoteGroupHtml : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        var page = (PageRenderer)renderer;
        renderer.EnsureLine();
        renderer.WriteLine("<section aria-label=\"Footnotes\"><ol>");
        foreach (var note in group.OfType<Footnote>())
        {
            var id = page.Scope.Id("fn-" + note.Order.ToString(CultureInfo.InvariantCulture), page.Prose.Span(note));
            renderer.Write("<li id=\"").Write(id).Write("\">");
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol></section>");
    }
}
