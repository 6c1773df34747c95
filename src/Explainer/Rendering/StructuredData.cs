using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Articles;
using Explainer.Assembling;
using Explainer.Lessons;
using Explainer.Rendering.Views;
using Explainer.Terms;

namespace Explainer.Rendering;

/// <summary>JSON-LD in the words of schema.org: <c>Course</c>, <c>LearningResource</c>, <c>Quiz</c>, <c>BreadcrumbList</c> and their neighbours.</summary>
/// <remarks>Written sign by sign, without a tree: every page has some.</remarks>
public static class StructuredData
{
    /// <summary>Keeps <c>&lt;</c> escaped, so that no text can close the script element.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The home page: the course, and the site with the way to search it.</summary>
    public static string Home(PageScope scope, SiteRecords records) => Text(json =>
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        Course(json, scope, records);
        json.WriteEndObject();
        json.WriteStartObject();
        Node(json, "WebSite", scope.Site.Settings.Title, Url(scope, Address.Home));
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteString("target", Url(scope, Address.Search) + "?q={search_term_string}");
        json.WriteString("query-input", "required name=search_term_string");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    public static string Course(PageScope scope, SiteRecords records) => Text(json =>
    {
        json.WriteString("@context", "https://schema.org");
        Course(json, scope, records);
    });

    public static string Unit(PageScope scope, Unit unit, IReadOnlyList<LessonItemView> lessons, IReadOnlyList<PageLink> ancestors) =>
        Graph(scope, ancestors, unit.Title.Value, json =>
        {
            Node(json, "LearningResource", unit.Title.Value, Url(scope, scope.Path));
            json.WriteString("description", unit.Summary.Value);
            json.WriteString("timeRequired", Duration(lessons.Sum(lesson => lesson.Minutes)));
            PartOfCourse(json, scope);
        });

    public static string Lesson(PageScope scope, Lesson lesson, IReadOnlyList<PageLink> ancestors, int minutes) =>
        Graph(scope, ancestors, lesson.Title.Value, json =>
        {
            Node(json, "LearningResource", lesson.Title.Value, Url(scope, scope.Path));
            json.WriteString("description", lesson.Summary.Value);
            json.WriteString("educationalLevel", lesson.Level);
            json.WriteString("timeRequired", Duration(minutes));
            json.WriteString("dateModified", scope.Site.Settings.Checked);
            json.WriteStartArray("teaches");
            foreach (var objective in lesson.Objectives)
            {
                json.WriteStringValue(objective.Text);
            }

            json.WriteEndArray();
            PartOfCourse(json, scope);
            if (scope.QuestionCount > 0)
            {
                json.WriteStartObject("hasPart");
                json.WriteString("@type", "Quiz");
                json.WriteString("name", lesson.Title.Value);
                json.WriteEndObject();
            }
        });

    public static string Tool(PageScope scope, Article tool, IReadOnlyList<PageLink> ancestors) =>
        Graph(scope, ancestors, tool.Title.Value, json =>
        {
            Node(json, "LearningResource", tool.Title.Value, Url(scope, scope.Path));
            json.WriteString("description", tool.Summary.Value);
            json.WriteString("learningResourceType", "interactive tool");
            PartOfCourse(json, scope);
        });

    public static string Glossary(PageScope scope, Glossary glossary, IReadOnlyList<PageLink> ancestors) =>
        Graph(scope, ancestors, glossary.Title.Value, json =>
        {
            Node(json, "DefinedTermSet", glossary.Title.Value, Url(scope, scope.Path));
            json.WriteString("description", glossary.Summary.Value);
        });

    public static string Breadcrumbs(PageScope scope, IReadOnlyList<PageLink> ancestors, string name) => Text(json =>
    {
        json.WriteString("@context", "https://schema.org");
        Crumbs(json, scope, ancestors, name);
    });

    private static void Course(Utf8JsonWriter json, PageScope scope, SiteRecords records)
    {
        var site = scope.Site;
        Node(json, "Course", site.Settings.Title, Url(scope, Address.Home));
        json.WriteString("description", site.Settings.Summary);
        json.WriteString("inLanguage", site.Settings.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("license", site.Settings.LicenceAddress);
        json.WriteStartObject("provider");
        Node(json, "Organization", site.Settings.Author, Url(scope, Address.Home));
        json.WriteEndObject();
        json.WriteString("timeRequired", Duration(records.Lessons.Sum(lesson => lesson.Minutes)));
        json.WriteStartArray("hasPart");
        foreach (var unit in site.Units)
        {
            json.WriteStartObject();
            Node(json, "LearningResource", unit.Title.Value, Url(scope, Address.Unit(unit.Id)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Node(Utf8JsonWriter json, string type, string name, string url)
    {
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteString("url", url);
    }

    private static void PartOfCourse(Utf8JsonWriter json, PageScope scope)
    {
        json.WriteStartObject("isPartOf");
        Node(json, "Course", scope.Site.Settings.Title, Url(scope, Address.Home));
        json.WriteEndObject();
    }

    private static void Crumbs(Utf8JsonWriter json, PageScope scope, IReadOnlyList<PageLink> ancestors, string name)
    {
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i <= ancestors.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", i < ancestors.Count ? ancestors[i].Name : name);
            if (i < ancestors.Count)
            {
                json.WriteString("item", Url(scope, ancestors[i].Path));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A thing and the way to it.</summary>
    private static string Graph(PageScope scope, IReadOnlyList<PageLink> ancestors, string name, Action<Utf8JsonWriter> first) => Text(json =>
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        first(json);
        json.WriteEndObject();
        json.WriteStartObject();
        Crumbs(json, scope, ancestors, name);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static string Text(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string Url(PageScope scope, string path) => Address.Canonical(scope.Site.Settings.Address, path);

    private static string Duration(int minutes) => $"PT{minutes}M";
}
