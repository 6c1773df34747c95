using Explainer.Assembling;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering.Html;

/// <summary>A heading with its id and a link to itself.</summary>
internal sealed class HeadingHtml : HtmlObjectRenderer<HeadingBlock>
{
    private static readonly string[] Names = ["h1", "h2", "h3", "h4", "h5", "h6"];

    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var page = (PageRenderer)renderer;
        var heading = page.Prose.HeadingOf[block];
        var name = Names[block.Level - 1];
        if (heading.Text.Length == 0)
        {
            page.Scope.Problems.Add(AssemblingProblems.BlockEmpty, heading.Span, "this heading has no words", "write them, or delete it");
        }

        if (page.Scope.Kind != "lesson")
        {
            heading.Attributes.RejectUnknown(page.Scope.Problems);
        }

        page.Section = heading.Text;
        if (block.Level == 2)
        {
            page.SectionObjective = heading.Attributes.Text("for");
        }

        page.Scope.Id(heading.Id, heading.Span);
        renderer.EnsureLine();
        renderer.Write('<').Write(name).Write(" id=\"").Write(heading.Id).Write("\">");
        renderer.WriteLeafInline(block);
        renderer.Write(" <a class=\"anchor\" href=\"#").Write(heading.Id).Write("\" aria-label=\"Link to this section: ").WriteEscape(heading.Text).Write("\"></a></").Write(name).WriteLine(">");
    }
}
