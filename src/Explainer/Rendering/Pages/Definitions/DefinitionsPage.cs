using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Records;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Definitions;

/// <summary>All definitions in groups of one sort, and what each asks to be open.</summary>
public sealed class DefinitionsPage : IOutput
{
    public const string Title = "Definitions";

    private const string Demands = "demands";

    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var catalogue = context.Site.Catalogue;
        if (catalogue.Definitions.Count == 0)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.Definitions, Title, "definitions");
        var summary = $"Who says what \"open\" means? These {catalogue.Definitions.Count} documents answer, and they do not agree. Each page says what its document asks, and how we know.";
        List<DefinitionGroupView> groups = [.. DefinitionGroups.Of(catalogue).Select(group => new DefinitionGroupView(
            scope.Id(group.Word.Length > 0 ? group.Word : "others"), DefinitionGroups.Name(group.Word), DefinitionPages.Sentence(DefinitionGroups.Meaning(catalogue, group.Word)),
            [.. group.Members.Select(definition => Item(scope, definition))]))];
        var demands = DemandTable(scope, catalogue);
        List<LinkView> contents = [.. groups.Select(group => new LinkView("#" + group.Id, group.Name))];
        if (demands is not null)
        {
            contents.Insert(0, new LinkView("#" + scope.Id(Demands), "Where they disagree"));
        }

        LessonPages.AddPartIds(scope, contents.Count, 0);
        var view = new DefinitionsView(
            Title,
            summary,
            context.Known.Contains(Address.Verdicts) ? scope.Href(Address.Verdicts) : "",
            contents,
            groups,
            demands is null ? "" : Demands,
            demands,
            catalogue.Vocabularies.TryGetValue("demand", out var words) ? [.. words.Words.Select(word => new RecordValueView(word.Replace('-', ' '), "", words.Meaning(word)))] : [],
            [.. RecordPlaces.Listed.Where(shape => catalogue.Of(shape.Kind).Count > 0).Select(shape => new LinkView(scope.Href(Address.Records(shape.Place)), $"{shape.Title} ({catalogue.Of(shape.Kind).Count})"))],
            scope.Href(Address.Data));
        IReadOnlyList<PageLink> home = [new(Address.Home, context.Site.Settings.Title)];
        var head = new PageHead(Title, summary, home, "website", StructuredData.Breadcrumbs(scope, home, Title));
        yield return new RenderedPage(Layout.Wrap(scope, "pages/definitions", view, head), scope.Finish(1, 0));
    }

    private static DefinitionItemView Item(PageScope scope, Definition definition) => new(
        definition.ShortName.Length > 0 ? $"{definition.Name} ({definition.ShortName})" : definition.Name,
        scope.Href(Address.Definition(definition.Id)),
        DefinitionPages.Sentence(definition.Kind),
        $"{definition.Steward}, {definition.Year}",
        string.Join(" · ", definition.Labels),
        definition.Read ? "" : "Known to us only as quoted.");

    /// <summary>What each asks to be open, for those whose text says so.</summary>
    private static RecordTableView? DemandTable(PageScope scope, Catalogue catalogue)
    {
        var columns = OtherShapes.Definition.Fields.First(field => field.Name == Demands).Fields;
        List<Definition> saying = [.. DefinitionGroups.Of(catalogue).SelectMany(group => group.Members).Where(definition => definition.Record.Map.MapOf(Demands).Entries.Count > 0)];
        return saying.Count == 0 ? null : new RecordTableView(
            "What each asks to be open, where its text says so",
            ["Definition", .. columns.Select(column => column.Label)],
            [.. saying.Select(definition => new RecordRowView(
                "",
                [new RecordValueView(definition.ShortName.Length > 0 ? definition.ShortName : definition.Name, scope.Href(Address.Definition(definition.Id)))],
                [.. columns.Select(column => definition.Record.Map.MapOf(Demands).TextOf(column.Name) is { Length: > 0 } word
                    ? new RecordCellView([new RecordValueView(word.Replace('-', ' '))])
                    : new RecordCellView([new RecordValueView("not said")]))]))]);
    }
}
