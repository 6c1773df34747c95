using System.Globalization;
using System.Text;
using Explainer.Assembling;
using Explainer.Rendering.Search;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>The complete index of the site, which a script turns into a search; with the index for that script, and the script that every page loads when search is first asked for.</summary>
/// <remarks>
/// Other pages are finished before the index is, so they cannot know a name that changes with its content: they know the script, which names the index and its styles.
/// </remarks>
public sealed class SearchPage : IOutput
{
    private const string Title = "Search";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var scope = new PageScope(context, Address.Search, Title, "search");
        scope.Blocks.Add("search");
        var found = SearchEntries.Of(context, records);
        List<SearchGroupView> groups = [.. found.Select(group => new SearchGroupView(
            scope.Id(group.Id), group.Title, group.Entries.Count, [.. group.Entries.Select(entry => Entry(scope, entry))]))];
        var count = groups.Sum(group => group.Entries.Sum(entry => 1 + entry.Parts.Count));
        var summary = string.Create(CultureInfo.InvariantCulture, $"Everything on this site that has a name: {count:#,0} lessons, sections, terms, licences, models, definitions, tools and questions.");
        var view = new SearchView(Title, summary, [.. groups.Select(group => new NavigationView("#" + group.Id, group.Title))], groups);
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        var head = new PageHead(Title, summary, home, "website", StructuredData.Breadcrumbs(scope, home, Title));
        yield return new RenderedPage(Layout.Wrap(scope, "pages/search", view, head), scope.Finish(1, 0))
        {
            Companions = Files(context, found),
        };
    }

    private static IReadOnlyList<OutputFile> Files(RenderContext context, IReadOnlyList<SearchGroup> groups)
    {
        var index = OutputFile.Asset("search", ".js", Encoding.UTF8.GetBytes(SearchIndex.Of(groups, context.Lexicon).Script()));
        var names = $"(window.Explainer = window.Explainer || {{}}).searchFiles = {{ index: \"{index.Path}\", style: \"{context.Assets.SearchStylesheet}\" }};\n";
        return [index, new OutputFile(Address.SearchScript, Encoding.UTF8.GetBytes(names + context.Assets.SearchScript))];
    }

    private static SearchEntryView Entry(PageScope scope, SearchEntry entry) => new(
        entry.Title, scope.Href(entry.Path, entry.Fragment), entry.Line, [.. entry.Parts.Select(part => new SearchPartView(part.Title, scope.Href(part.Path, part.Fragment), part.Line))]);
}
