using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering.Html;

/// <summary>A rule between sections; in a lesson it only breaks a slide and is not shown.</summary>
internal sealed class BreakHtml : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock block)
    {
        if (((PageRenderer)renderer).Scope.Kind != "lesson")
        {
            renderer.EnsureLine();
            renderer.WriteLine("<hr>");
        }
    }
}
