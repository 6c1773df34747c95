using Explainer.Assembling;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>The list of tools: those that nobody else asks, then the questions inside them.</summary>
public sealed class ToolsPage : IOutput
{
    private const string Summary = "Each tool answers one question by rules that you can read. The rules are the ones this site uses itself.";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var scope = new PageScope(context, Address.Tools, "Tools", "tools");
        var asked = context.Toolbox.Tables.SelectMany(table => table.Inputs).Select(input => input.From?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        List<ToolGroupView> groups =
        [
            new("Start here", "", Items(scope, tool => !asked.Contains(tool))),
            new("Steps of those above", "Other tools ask these questions on the way; each can be answered by itself.", Items(scope, asked.Contains)),
        ];
        var view = new ToolsView("Tools", Summary, [.. groups.Where(group => group.Tools.Count > 0)]);
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/tools", view, new PageHead("Tools", Summary, home, "website", StructuredData.Breadcrumbs(scope, home, "Tools"))),
            scope.Finish(1, 0));
    }

    /// <summary>What asks the most tables comes first: it answers the most.</summary>
    private static IReadOnlyList<ToolItemView> Items(PageScope scope, Func<string, bool> isShown) =>
    [
        .. scope.Site.Tools.Where(tool => isShown(tool.Id)).OrderByDescending(tool => scope.Context.Toolbox.Decisions.Chain(tool.Id)?.Tables.Count ?? 0)
            .Select(tool => new ToolItemView(tool.Title.Value, tool.Summary.Value, scope.Href(Address.Tool(tool.Id)))),
    ];
}
