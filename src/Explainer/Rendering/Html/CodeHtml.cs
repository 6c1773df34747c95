using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering.Html;

/// <summary>Code that can be scrolled by keyboard, with its language as a class.</summary>
internal sealed class CodeHtml : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code");
        if (block is FencedCodeBlock { Info: { Length: > 0 } info })
        {
            renderer.Write(" class=\"language-").WriteEscape(info).Write('"');
        }

        renderer.Write('>');
        renderer.WriteLeafRawLines(block, true, true);
        renderer.WriteLine("</code></pre>");
    }
}
