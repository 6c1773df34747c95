using Explainer.Assembling;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;
using Markdig.Syntax;

namespace Explainer.Rendering.Blocks;

/// <summary>Tabs: each heading 3 inside the block starts one.</summary>
internal static class TabsBlocks
{
    public static string Show(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        var group = block.Attributes.Text("group")?.Value ?? "";
        block.Attributes.RejectUnknown(scope.Problems);
        scope.Blocks.Add("tabs");
        var tabs = new List<TabView>();
        for (var i = 0; i < block.Container.Count;)
        {
            if (block.Container[i] is not HeadingBlock { Level: 3 } heading)
            {
                scope.Problems.Add(AssemblingProblems.TabWithoutHeading, page.Prose.Span(block.Container[i]), "this stands before the first tab", "start each tab with a heading `###`");
                return "";
            }

            var pieces = new List<Block>();
            for (i++; i < block.Container.Count && block.Container[i] is not HeadingBlock { Level: 3 }; i++)
            {
                pieces.Add(block.Container[i]);
            }

            var head = page.Prose.HeadingOf[heading];
            tabs.Add(new TabView(scope.Id(head.Id, head.Span), head.Text, page.RenderPieces(pieces)));
        }

        if (tabs.Count == 0)
        {
            scope.Problems.Add(AssemblingProblems.BlockEmpty, block.Span, "these tabs are empty", "start each tab with a heading `###`");
            return "";
        }

        var id = scope.Id(block.Attributes.Id?.Value ?? "tabs-" + tabs[0].Id, block.Span);
        return scope.Context.Templates.Render("blocks/tabs", new TabsView(id, group, tabs));
    }
}
