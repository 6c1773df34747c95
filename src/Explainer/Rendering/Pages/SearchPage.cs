using System.Globalization;
using System.Text;
using Explainer.Assembling;
using Explainer.Rendering.Search;
using Explainer.Rendering.Views;
using Explainer.Running;

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
        var found = List(context, SearchEntries.Of(context, records)).Where(listed => listed.Batches.Any(batch => batch.Count > 0)).ToList();
        List<SearchGroupView> groups = [.. found.Select(listed => new SearchGroupView(scope.Id(listed.Group.Id), listed.Group.Title, listed.Batches.Sum(batch => batch.Count)))];
        var count = found.Sum(listed => listed.Batches.Sum(batch => batch.Rows.Count));
        var summary = string.Create(CultureInfo.InvariantCulture, $"Everything on this site that has a name: {count:#,0} lessons, sections, terms, licences, models, definitions, tools and questions.");
        var view = new SearchView(Title, summary, [.. groups.Select(group => new LinkView("#" + group.Id, group.Title))]);
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        var head = new PageHead(Title, summary, home, "website", StructuredData.Breadcrumbs(scope, home, Title));
        var file = Layout.Wrap(scope, "pages/search", view, head, new PageBuffer(), writer =>
        {
            for (var i = 0; i < groups.Count; i++)
            {
                var batches = found[i].Batches;
                context.Templates.WriteAround("fragments/search-group", groups[i], writer, () =>
                {
                    foreach (var batch in batches)
                    {
                        writer.Write(batch.Html);
                    }
                });
            }
        });
        var record = scope.Finish(1, 0);
        yield return new RenderedPage(file, record with { Places = [.. record.Places, .. found.SelectMany(listed => listed.Batches).SelectMany(batch => batch.Places)] })
        {
            Companions = Files(context, found),
        };
    }

    /// <summary>All batches, on all processors: this is the longest output.</summary>
    private static List<ListedGroup> List(RenderContext context, IReadOnlyList<SearchGroup> groups)
    {
        List<SearchBatch> all = [.. groups.SelectMany(group => group.Batches)];
        var listed = new ListedBatch[all.Count];
        Workers.ForEach(all.Count, () =>
        {
            var words = new WordCollector(context.Lexicon);
            return i => listed[i] = context.Part("search in " + all[i].Name, all[i].Key, own => List(own, all[i], words));
        });
        var next = 0;
        return [.. groups.Select(group => new ListedGroup(group, listed[next..(next += group.Batches.Count)]))];
    }

    private static ListedBatch List(RenderContext context, SearchBatch batch, WordCollector words)
    {
        var scope = new PageScope(context, Address.Search, Title, "search");
        var entries = batch.Entries();
        var html = entries.Count == 0 ? "" : context.Templates.Render("fragments/search-entries", new SearchEntriesView([.. entries.Select(entry => Entry(scope, entry))]));
        return new ListedBatch(html, entries.Count, scope.Finish(1, 0).Places, SearchRow.Of(entries, words));
    }

    private static IReadOnlyList<OutputFile> Files(RenderContext context, List<ListedGroup> found)
    {
        var index = SearchIndex.Of([.. found.Select(listed => listed.Group)], [.. found.Select(listed => listed.Batches.SelectMany(batch => batch.Rows).ToList())], context.Lexicon);
        var script = new PageBuffer();
        index.Write(script.Writer);
        var file = OutputFile.Asset("search", ".js", script.Take());
        var style = context.Assets.SearchStylesheet;
        var names = $"(window.Explainer = window.Explainer || {{}}).searchFiles = {{ index: \"{file.Path}\", style: \"{style.Path}\" }};\n";
        return [file, style, new OutputFile(Address.SearchScript, Encoding.UTF8.GetBytes(names + context.Assets.SearchScript))];
    }

    private static SearchEntryView Entry(PageScope scope, SearchEntry entry) => new(
        entry.Title, scope.Href(entry.Path, entry.Fragment), entry.Line, [.. entry.Parts.Select(part => new SearchPartView(part.Title, scope.Href(part.Path, part.Fragment), part.Line))]);

    private sealed record ListedGroup(SearchGroup Group, IReadOnlyList<ListedBatch> Batches);
}
