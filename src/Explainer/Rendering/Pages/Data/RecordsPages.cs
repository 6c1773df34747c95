using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Records;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Data;

/// <summary>The records of each kind that has no pages of its own: short ones as rows of one table, long ones one below the other.</summary>
public sealed class RecordsPages : IOutput
{
    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records) =>
        RecordPlaces.Listed.Where(shape => context.Site.Catalogue.Of(shape.Kind).Count > 0).Select(shape => Make(context, shape));

    private static RenderedPage Make(RenderContext context, RecordShape shape)
    {
        var records = context.Site.Catalogue.Of(shape.Kind);
        var scope = new PageScope(context, Address.Records(shape.Place), shape.Title, "records");

        // Lists inside a record do not fit a row.
        var isLong = shape.Fields.Any(field => field.Form is FieldForm.Texts or FieldForm.Map or FieldForm.Maps);
        var table = isLong ? null : RecordFields.Table(scope, shape.Title, records, []);
        List<RecordEntryView> entries = isLong ? [.. records.Select(record => new RecordEntryView(
            scope.Id(PageScope.Dashed(record.Id)), RecordPlaces.Name(context.Site.Catalogue, record), context.Stale(record.Checked), RecordFields.Of(scope, record, ["name"])))] : [];
        List<string> stale = isLong ? [] : [.. records.Where(record => context.Stale(record.Checked).Length > 0).Select(record => $"{record.Name}: {context.Stale(record.Checked)}.")];
        var sources = scope.SourceList();
        List<LinkView> contents = [.. entries.Select(entry => new LinkView("#" + entry.Id, entry.Name))];
        LessonPages.AddPartIds(scope, contents.Count, sources.Count);
        List<LinkView> files = [new(scope.Href(Address.DataFile(shape.Place + ".json")), "JSON"), new(scope.Href(Address.Data, shape.Place), "What each field means")];
        var view = new RecordListView(shape.Title, shape.Meaning, table, contents, entries, files, stale, sources);
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, context.Site.Settings.Title), new(Address.Data, DataPage.Title)];
        var head = new PageHead(shape.Title, shape.Meaning, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, shape.Title));
        return new RenderedPage(Layout.Wrap(scope, "pages/records", view, head), scope.Finish(1, 0));
    }
}
