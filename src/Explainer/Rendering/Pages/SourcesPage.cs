using System.Globalization;
using Explainer.Assembling;
using Explainer.Citations;
using Explainer.Facts;
using Explainer.Rendering.Data;
using Explainer.Rendering.Records;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Every source with publisher, date, day checked, how it was read, and the pages that rest on it, by what it is about.</summary>
public sealed class SourcesPage : IOutput
{
    /// <summary>What a source is about, by the first kind of record that rests on it; what only texts cite comes last.</summary>
    private static readonly SourceGroup[] Groups =
    [
        new("openness", "On openness", ["definition", "component", "licence-rule"]),
        new("licence-texts", "Licence texts", ["licence"]),
        new("models", "On models", ["family"]),
        new("running", "On software, hardware and prices", ["runtime", "gpu", "model-configuration", "quantisation", "token-price", "rental-price"]),
        new("lessons", "Cited in lessons", []),
    ];

    public string Shows(SiteRecords records) => records.Outline;

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var citations = context.Site.Citations;
        var scope = new PageScope(context, Address.Sources, "Sources", "sources");
        var summary = citations.Count switch
        {
            0 => "No page of this site names a source yet.",
            1 => "Every statement of fact on this site rests on this source. It says when we checked it and what we read.",
            var count => $"Every statement of fact on this site rests on one of these {count} sources. Each says when we checked it and what we read.",
        };
        var users = Groups.SelectMany(group => group.Kinds).SelectMany(context.Site.Catalogue.Of)
            .SelectMany(record => record.Sources.Select(source => (source, record))).ToLookup(pair => pair.source, pair => pair.record, StringComparer.Ordinal);
        var byGroup = citations.OrderBy(citation => citation.Title, StringComparer.OrdinalIgnoreCase).ToLookup(citation => GroupOf(users[citation.Id]));
        var isOne = byGroup.Count < 2;
        List<SourceGroupView> groups = [.. Groups.Where(byGroup.Contains).Select(group => new SourceGroupView(
            isOne ? "" : scope.Id("on-" + group.Id), group.Name, [.. byGroup[group].Select(citation => View(scope, records, citation, users[citation.Id]))]))];
        List<LinkView> contents = isOne ? [] : [.. groups.Select(group => new LinkView("#" + group.Id, $"{group.Name} ({group.Sources.Count})"))];
        LessonPages.AddPartIds(scope, contents.Count, 0);
        var stale = citations.Count(citation => context.Stale(citation.Checked).Length > 0);
        var view = new SourcesView("Sources", summary, Say(stale, context.Site.Settings.FactAgeLimit), contents, Words(context.Site), groups);
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        yield return new RenderedPage(
            Layout.Wrap(scope, "pages/sources", view, new PageHead("Sources", summary, home, "website", StructuredData.Breadcrumbs(scope, home, "Sources"))),
            scope.Finish(1, 0));
    }

    private static string Say(int stale, int limit) => stale == 0 ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{stale} of them {(stale == 1 ? "was" : "were")} checked more than {limit} days ago, and may have changed.");

    private static SourceGroup GroupOf(IEnumerable<FactRecord> users)
    {
        var kinds = users.Select(record => record.Shape.Kind).ToHashSet(StringComparer.Ordinal);
        return Array.Find(Groups, group => group.Kinds.Any(kinds.Contains)) ?? Groups[^1];
    }

    private static SourceRecordView View(PageScope scope, SiteRecords records, Citation citation, IEnumerable<FactRecord> users)
    {
        IEnumerable<LinkView> pages = records.BySource.TryGetValue(citation.Id, out var texts) ? texts.Select(page => new LinkView(scope.Href(page.Path), page.Title)) : [];
        return new SourceRecordView(
            scope.Id(PageScope.Dashed(citation.Id), citation.Span),
            citation.Title,
            citation.Publisher,
            citation.Address,
            PageScope.Dated(citation) is { Length: > 0 } dated ? dated : "undated",
            DateText.InWords(citation.Checked),
            PageScope.Sentence(citation.Read),
            How(citation),
            scope.Context.Stale(citation.Checked),
            Place(citation),
            citation.Archive,
            [.. pages.Concat(users.Select(record => Link(scope, record)))]);
    }

    /// <summary>The words that sources of this site use, in the order of their lists.</summary>
    private static List<RecordValueView> Words(Site site)
    {
        var used = site.Citations.SelectMany(citation => (string[])[citation.ReadHow, citation.Kind]).ToHashSet(StringComparer.Ordinal);
        return [.. from name in (string[])[SourceData.WaysOfReading, SourceData.Kinds]
                   where site.Catalogue.Vocabularies.ContainsKey(name)
                   from word in site.Catalogue.Vocabularies[name].Words
                   where used.Contains(word)
                   select new RecordValueView(Plain(word), "", site.Catalogue.Meaning(name, word))];
    }

    private static string How(Citation citation) =>
        Capital.Of(string.Join(", ", ((string[])[Plain(citation.ReadHow), citation.Kind]).Where(word => word.Length > 0)));

    private static string Plain(string word) => word.Replace('-', ' ');

    /// <summary>A dozen digits tell commits apart; the data has them all.</summary>
    private static string Place(Citation citation)
    {
        var commit = citation.Commit.Length > 12 ? citation.Commit[..12] : citation.Commit;
        return citation.Path.Length > 0 && commit.Length > 0 ? $"{citation.Path}@{commit}" : citation.Path + commit;
    }

    private static LinkView Link(PageScope scope, FactRecord record)
    {
        var (path, fragment) = RecordPlaces.Of(record);
        return new LinkView(scope.Href(path, fragment), record.Name);
    }

    private sealed record SourceGroup(string Id, string Name, string[] Kinds);
}
