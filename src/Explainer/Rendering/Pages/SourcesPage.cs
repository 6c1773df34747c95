using Explainer.Assembling;
using Explainer.Citations;
using Explainer.Diagnostics;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Every source with publisher, date, day checked, how it was read, and the pages that cite it.</summary>
public sealed class SourcesPage : IOutput
{
    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var scope = new PageScope(context, Address.Sources, "Sources", "sources");
        var summary = $"Every statement of fact on this site rests on {(context.Site.Citations.Count == 1 ? "this source. It" : $"one of these {context.Site.Citations.Count} sources. Each")} says when we checked it and what we read.";
        var view = new SourcesView("Sources", summary, Counted.Of(context.Site.Citations.Count, "source"),
            [.. context.Site.Citations.OrderBy(citation => citation.Title, StringComparer.OrdinalIgnoreCase).Select(citation => View(scope, records, citation))]);
        IReadOnlyList<(string, string)> home = [(Address.Home, context.Site.Settings.Title)];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/sources", view, new PageHead("Sources", summary, home, "website", StructuredData.Breadcrumbs(scope, home, "Sources"))),
            scope.Finish(1, 0));
    }

    private static SourceRecordView View(PageScope scope, SiteRecords records, Citation citation) => new(
        scope.Id(PageScope.Dashed(citation.Id), citation.Span),
        citation.Title,
        citation.Publisher,
        citation.Address,
        DateText.InWords(citation.Published),
        DateText.InWords(citation.Checked),
        citation.Read,
        citation.Archive,
        citation.Commit,
        records.BySource.TryGetValue(citation.Id, out var pages) ? [.. pages.Take(20).Select(page => new LinkView(scope.Href(page.Path), page.Title))] : []);
}
