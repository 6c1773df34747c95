using Explainer.Articles;
using Explainer.Assembling;
using Explainer.Assembling.Wording;
using Explainer.Rendering.Html;
using Explainer.Rendering.Search;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Pages of text: myths, about, 404 and whatever else stands in <c>input/pages/</c>, except home.</summary>
public static class ArticlePages
{
    public static RenderedPage Make(RenderContext context, PageRenderer renderer, Article article, Parsing.Prose prose, PageBlocks blocks)
    {
        var path = Address.Page(article.Id);
        var scope = new PageScope(context, path, article.Title.Value, "article");
        scope.Take(blocks);
        ProseCheck.Report(prose, context.Site, isLesson: false, scope.Problems);
        var body = renderer.RenderPage(scope, prose);
        UnlinkedLicences.Report(prose, context.Site, scope.Problems);
        var sources = scope.SourceList();
        var contents = LessonPages.Contents(prose) is { Count: > 2 } list ? list : [];
        LessonPages.AddPartIds(scope, contents.Count, sources.Count);
        var view = new ArticleView(article.Title.Value, article.Summary.Value, contents, sources);
        var isMissing = path == Address.NotFound;
        var head = new PageHead(article.Title.Value, article.Summary.Value, isMissing ? [] : [new(Address.Home, context.Site.Settings.Title)], "article",
            isMissing ? "" : StructuredData.Breadcrumbs(scope, [new(Address.Home, context.Site.Settings.Title)], article.Title.Value), NoIndex: isMissing);
        return new RenderedPage(Layout.Wrap(scope, "pages/article", view, head, renderer.Page, writer => writer.Write(body)), scope.Finish(LessonPages.CountMinutes(prose, scope.QuestionCount), prose.Words) with { Searched = SearchedSections.Of(prose, renderer.Words) });
    }
}
