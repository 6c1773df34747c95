using Explainer.Articles;
using Explainer.Assembling;
using Explainer.Assembling.Wording;
using Explainer.Rendering.Html;
using Explainer.Rendering.Search;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>A tool's own page, around its decision or calculator.</summary>
public static class ToolPages
{
    public static RenderedPage Make(RenderContext context, PageRenderer renderer, Article tool, Parsing.Prose prose, PageBlocks blocks, IReadOnlyList<PageRecord> usedBy)
    {
        var scope = new PageScope(context, Address.Tool(tool.Id), tool.Title.Value, "tool");
        scope.Take(blocks);
        ProseCheck.Report(prose, context.Site, isLesson: false, scope.Problems);
        var body = renderer.RenderPage(scope, prose);
        var sources = scope.SourceList();
        LessonPages.AddPartIds(scope, 0, sources.Count);
        if (usedBy.Count > 0)
        {
            scope.IdsOf("partials/used-by");
        }

        var view = new ToolView(tool.Title.Value, tool.Summary.Value, sources, [.. usedBy.Select(page => new LinkView(scope.Href(page.Path), page.Title))]);
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, context.Site.Settings.Title), new(Address.Tools, "Tools")];
        var head = new PageHead(tool.Title.Value, tool.Summary.Value, ancestors, "website", StructuredData.Tool(scope, tool, ancestors));
        return new RenderedPage(Layout.Wrap(scope, "pages/tool", view, head, renderer.Page, writer => writer.Write(body)), scope.Finish(LessonPages.CountMinutes(prose, scope.QuestionCount), prose.Words) with { Searched = SearchedSections.Of(prose, renderer.Words) })
        {
            Companions = scope.Companions,
        };
    }
}
