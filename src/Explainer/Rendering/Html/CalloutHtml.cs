using Explainer.Assembling;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering.Html;

/// <summary>A callout: note, tip, important, warning or caution.</summary>
internal sealed class CalloutHtml : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock block)
    {
        if (block.All(child => child is ParagraphBlock { Inline.FirstChild: null } or LinkReferenceDefinitionGroup))
        {
            var page = (PageRenderer)renderer;
            page.Scope.Problems.Add(AssemblingProblems.BlockEmpty, page.Prose.Span(block), "this callout is empty", "write something into it, or delete it");
        }

        var kind = block.Kind.ToString().ToLowerInvariant();
        renderer.EnsureLine();
        renderer.Write("<div class=\"callout\" data-kind=\"").WriteEscape(kind).Write("\"><p class=\"callout-title\">");
        renderer.WriteEscape(Capital.Of(kind)).WriteLine("</p>");
        renderer.WriteChildren(block);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
