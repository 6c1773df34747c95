using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Records;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Definitions;

/// <summary>A page for each definition: what it is, what it asks, who earns its labels, and how we know.</summary>
public sealed class DefinitionPages : IOutput
{
    /// <summary>Fields that the page shows in a place of their own.</summary>
    private static readonly string[] Shown =
        ["name", "short", "steward", "year", "version", "published", "group", "kind", "scope", "asks", "labels", "uses-components", "certification", "sources", "read", "read-note", "checked"];

    /// <summary>Of the components what definitions say of them.</summary>
    private static readonly string[] NotInTable = ["mot-id", "is"];

    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records) => context.Site.Catalogue.Definitions.Select(definition => Make(context, definition));

    private static RenderedPage Make(RenderContext context, Definition definition)
    {
        var catalogue = context.Site.Catalogue;
        var scope = new PageScope(context, Address.Definition(definition.Id), definition.Name, "definition");
        var map = definition.Record.Map;
        foreach (var source in definition.Sources.Where(context.Site.CitationById.ContainsKey))
        {
            scope.Cite(context.Site.CitationById[source], "");
        }

        List<DefinitionVerdictsView> verdicts = [.. context.Verdicts.Plans.Where(plan => plan.Definition == definition.Id).Select(plan => DefinitionVerdicts.Of(scope, plan))];
        var fields = RecordFields.Of(scope, definition.Record, Shown);
        var usesComponents = map.Find("uses-components")?.Value is Parsing.YamlScalar { Value: "yes" } && catalogue.Of("component").Count > 0;
        var components = usesComponents ? RecordFields.Table(scope, "What each framework says of each part", catalogue.Of("component"), NotInTable) : null;
        var sources = scope.SourceList();
        var contents = new List<LinkView>();
        var parts = new DefinitionPartsView(
            Part(verdicts.Count > 0, "verdicts", "Who earns its labels"),
            Part(definition.Asks.Count > 0, "asks", "What it asks"),
            Part(fields.Count > 0, "more", "More about it"),
            Part(components is not null, "components", "Components"));
        if (sources.Count > 0)
        {
            contents.Add(new LinkView("#sources", "Sources"));
        }

        LessonPages.AddPartIds(scope, contents.Count, sources.Count);
        var view = new DefinitionView(
            definition.ShortName.Length > 0 ? $"{definition.Name} ({definition.ShortName})" : definition.Name,
            DefinitionGroups.Name(definition.Group),
            Answer(definition),
            Facts(definition),
            definition.Read ? "" : "Known to us only as quoted by others: we have not read the document itself.",
            context.Stale(definition.Record.Checked),
            contents,
            parts,
            verdicts,
            context.Known.Contains(Address.Verdicts) && verdicts.Count > 0 ? scope.Href(Address.Verdicts) : "",
            [.. definition.Asks.GroupBy(ask => ask.Group).Select(group => new AskGroupView(Capital.Of(group.Key), [.. group.Select(ask => new AskView(Capital.Of(ask.Clause), Sentence(ask.Asks)))]))],
            fields,
            components,
            components is null ? null : new LinkView(scope.Href(Address.Records("components")), "What each component is"),
            sources);
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, context.Site.Settings.Title), new(Address.Definitions, DefinitionsPage.Title)];
        var head = new PageHead(definition.Name, Answer(definition), ancestors, "article", StructuredData.Breadcrumbs(scope, ancestors, definition.Name));
        return new RenderedPage(Layout.Wrap(scope, "pages/definition", view, head), scope.Finish(1, 0));

        string Part(bool isThere, string id, string text)
        {
            if (!isThere)
            {
                return "";
            }

            contents.Add(new LinkView("#" + id, text));
            return scope.Id(id);
        }
    }

    /// <summary>What it is, who keeps it, what it applies to.</summary>
    private static string Answer(Definition definition)
    {
        var scope = definition.Record.Map.TextOf("scope");
        return $"{Sentence(definition.Kind)} {Sentence("Kept by " + definition.Steward)}{(scope.Length > 0 ? " It applies to " + Sentence(scope, capital: false) : "")}";
    }

    private static List<DefinitionFactView> Facts(Definition definition)
    {
        var map = definition.Record.Map;
        var facts = new List<DefinitionFactView>();
        Add("Its labels", definition.Labels);
        Add("Version", definition.Version);
        Add("Published", map.TextOf("published") is { Length: > 0 } day ? DateText.InWords(day) : definition.Year);
        Add("Certification", Sentence(map.TextOf("certification")));
        Add("What was read", Sentence(definition.ReadNote));
        Add("Checked", DateText.InWords(definition.Record.Checked));
        return facts;

        void Add(string name, params IReadOnlyList<string> values)
        {
            if (values.Any(value => value.Length > 0))
            {
                facts.Add(new DefinitionFactView(name, [.. values.Select(value => new RecordValueView(value))]));
            }
        }
    }

    /// <summary>Recorded phrases begin small and end without a full stop.</summary>
    internal static string Sentence(string phrase, bool capital = true) =>
        PageScope.Sentence(capital ? Capital.Of(phrase) : phrase);
}
