using Explainer.Assembling;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>The list of tools.</summary>
public sealed class ToolsPage : IOutput
{
    private const string Summary = "Each tool answers one question by rules that you can read. The rules are the ones this site uses itself.";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var scope = new PageScope(context, Address.Tools, "Tools", "tools");
        var view = new ToolsView("Tools", Summary, [.. context.Site.Tools.Select(tool => new ToolItemView(tool.Title.Value, tool.Summary.Value, scope.Href(Address.Tool(tool.Id))))]);
        IReadOnlyList<(string, string)> home = [(Address.Home, context.Site.Settings.Title)];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/tools", view, new PageHead("Tools", Summary, home, "website", StructuredData.Breadcrumbs(scope, home, "Tools"))),
            scope.Finish(1, 0));
    }
}
