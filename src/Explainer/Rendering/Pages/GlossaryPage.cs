using Explainer.Assembling;
using Explainer.Assembling.Wording;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;
using Explainer.Terms;

namespace Explainer.Rendering.Pages;

/// <summary>All terms by letter, each with the pages that use it.</summary>
public sealed class GlossaryPage : IOutput
{
    public string Shows(SiteRecords records) => records.Outline;

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        if (context.Site.Glossary is not { } glossary)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.Glossary, glossary.Title.Value, "glossary");
        ProseCheck.Report(glossary.Prose, context.Site, isLesson: false, scope.Problems);
        var renderer = new PageRenderer();
        renderer.Begin(scope, glossary.Prose);
        var groups = new List<TermGroupView>();
        foreach (var group in glossary.Terms.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase).GroupBy(Letter))
        {
            groups.Add(new TermGroupView(group.Key, scope.Id("letter-" + group.Key.ToLowerInvariant()), [.. group.Select(term => View(scope, renderer, records, term))]));
        }

        var lead = renderer.RenderPieces(glossary.Lead);
        var sources = scope.SourceList();
        LessonPages.AddPartIds(scope, 0, sources.Count);
        var view = new GlossaryView(glossary.Title.Value, glossary.Summary.Value, lead, [.. groups.Select(group => new LetterView(group.Letter, "#" + group.Id))], groups, sources);
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        var head = new PageHead(glossary.Title.Value, glossary.Summary.Value, home, "website", StructuredData.Glossary(scope, glossary, home));
        yield return new RenderedPage(Layout.Wrap(scope, "pages/glossary", view, head), scope.Finish(1, glossary.Prose.Words));
    }

    private static string Letter(Term term) => char.IsAsciiLetter(term.Name[0]) ? term.Name[..1].ToUpperInvariant() : "0";

    private static TermView View(PageScope scope, PageRenderer renderer, SiteRecords records, Term term) => new(
        scope.Id(term.Id, term.Span),
        term.Name,
        renderer.RenderPieces([term.Definition]),
        term.More.Count == 0 ? "" : renderer.RenderPieces(term.More),
        term.Also,
        records.ByTerm.TryGetValue(term.Id, out var pages) ? [.. pages.Select(page => new LinkView(scope.Href(page.Path), page.Title))] : []);
}
