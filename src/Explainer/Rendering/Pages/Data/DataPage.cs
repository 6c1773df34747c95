using System.Globalization;
using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Data;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Data;

/// <summary>What others need to use the data: every file, every field and every word with its meaning, the licence, the version.</summary>
public sealed class DataPage : IOutput
{
    public const string Title = "Data";

    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var files = DataFiles.Of(context.Site, context.Verdicts);
        if (files.Count == 0)
        {
            yield break;
        }

        var (settings, catalogue) = (context.Site.Settings, context.Site.Catalogue);
        var scope = new PageScope(context, Address.Data, Title, "data");
        var summary = "Every fact of this site as files: licences, model families, releases with verdicts, definitions and more, each with its sources. Take them, change them, build on them.";
        List<DataFileView> views = [.. files.Select(file => View(scope, file))];
        List<DataWordsView> words = [.. catalogue.Vocabularies.Values.OrderBy(vocabulary => vocabulary.Name, StringComparer.Ordinal).Select(vocabulary => new DataWordsView(
            scope.Id("words-" + vocabulary.Name), vocabulary.Name, [.. vocabulary.Words.Select(word => new RecordValueView(word, "", vocabulary.Meaning(word)))]))];
        List<LinkView> contents = [.. views.Select(view => new LinkView("#" + view.Id, view.Title)), .. words.Count > 0 ? [new LinkView("#" + scope.Id("words"), "Words")] : (LinkView[])[]];
        LessonPages.AddPartIds(scope, contents.Count, 0);
        var version = DataHead.Version(settings);
        var view = new DataView(
            Title,
            summary,
            version,
            DateText.InWords(settings.Checked),
            settings.Licence,
            settings.LicenceAddress,
            settings.Author,
            $"{settings.Author}: {settings.Title}, data of {version}. {Address.Canonical(settings.Address, Address.Data)}, {settings.Licence}.",
            $"{settings.Address}/{Address.DataFile(files[0].JsonName)}",
            new LinkView(scope.Href(Address.DataPackage), "datapackage.json"),
            contents,
            views,
            words.Count > 0 ? "words" : "",
            words);
        IReadOnlyList<PageLink> home = [new(Address.Home, settings.Title)];
        var head = new PageHead(Title, summary, home, "website", StructuredData.Breadcrumbs(scope, home, Title));
        yield return new RenderedPage(Layout.Wrap(scope, "pages/data", view, head), scope.Finish(1, 0));
    }

    private static DataFileView View(PageScope scope, DataFile file) => new(
        scope.Id(file.Name),
        file.Title,
        file.Meaning,
        file.Count,
        file.JsonName,
        scope.Href(Address.DataFile(file.JsonName)),
        file.TableName,
        file.TableName.Length > 0 ? scope.Href(Address.DataFile(file.TableName)) : "",
        scope.Href(Address.DataFile(file.SchemaName)),
        Page(scope, file.Name) is { } path ? new LinkView(scope.Href(path), "Read them here") : null,
        [.. Describe(scope, "", file.Fields)]);

    /// <summary>The overview of the records that a file holds.</summary>
    private static string? Page(PageScope scope, string name) =>
        ((string[])[$"{name}/index.html", Address.Records(name)]).FirstOrDefault(scope.Context.Known.Contains);

    /// <summary>Fields with those inside them, in the order of the files. Verdicts are alike for all rules, so the first stands for all.</summary>
    private static IEnumerable<DataFieldView> Describe(PageScope scope, string prefix, IReadOnlyList<Field> fields)
    {
        if (prefix.Length == 0 && fields.All(field => field.Name != "id"))
        {
            yield return new DataFieldView("id", "the record's id", "text", "yes", null);
        }

        foreach (var field in fields)
        {
            yield return new DataFieldView(prefix + field.Name, field.Meaning, Form(field), field.Required ? "yes" : "no", Words(scope, field));
            var between = field.Form switch
            {
                FieldForm.Maps => "[].",
                FieldForm.Keyed => ".*.",
                _ => ".",
            };
            var inner = field.Fields;
            if (field.Name == "verdicts" && inner.Count > 0)
            {
                yield return new DataFieldView("verdicts.*", "one for each rule: " + string.Join(", ", inner.Select(plan => plan.Name)), "record", "no", null);
                (inner, between) = (inner[0].Fields, ".*.");
            }

            foreach (var view in Describe(scope, prefix + field.Name + between, inner))
            {
                yield return view;
            }
        }
    }

    private static LinkView? Words(PageScope scope, Field field) =>
        scope.Site.Catalogue.Vocabularies.ContainsKey(field.Of) ? new LinkView("#words-" + field.Of, field.Of) : null;

    private static string Form(Field field) => field.Form switch
    {
        FieldForm.Texts => "list of texts",
        FieldForm.Number => "number",
        FieldForm.Numbers => "list of numbers",
        FieldForm.YesNo => "true or false",
        FieldForm.Date => "year, month or day",
        FieldForm.Day => "day",
        FieldForm.Word => "word",
        FieldForm.Words => "list of words",
        FieldForm.Reference when field.Of == "source" => "source: id, address, checked",
        FieldForm.Reference => string.Create(CultureInfo.InvariantCulture, $"id of a {field.Of}"),
        FieldForm.References when field.Of == "source" => "list of sources: id, address, checked",
        FieldForm.References => string.Create(CultureInfo.InvariantCulture, $"list of ids of a {field.Of}"),
        FieldForm.Map => "record",
        FieldForm.Maps => "list of records",
        FieldForm.Keyed => "record by word",
        _ => "text",
    };
}
