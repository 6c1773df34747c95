using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Articles;
using Explainer.Assembling;
using Explainer.Lessons;
using Explainer.Rendering.Views;
using Explainer.Terms;

namespace Explainer.Rendering;

/// <summary>JSON-LD in the words of schema.org: <c>Course</c>, <c>LearningResource</c>, <c>Quiz</c>, <c>BreadcrumbList</c> and their neighbours.</summary>
public static class StructuredData
{
    /// <summary>Keeps <c>&lt;</c> escaped, so that no text can close the script element.</summary>
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Course(PageScope scope, SiteRecords records)
    {
        var site = scope.Site;
        var parts = new JsonArray();
        foreach (var unit in site.Units)
        {
            parts.Add(new JsonObject { ["@type"] = "LearningResource", ["name"] = unit.Title.Value, ["url"] = Url(scope, Address.Unit(unit.Id)) });
        }

        var course = Node("Course", site.Settings.Title, Url(scope, Address.Home));
        course["description"] = site.Settings.Summary;
        course["inLanguage"] = site.Settings.Language;
        course["isAccessibleForFree"] = true;
        course["license"] = site.Settings.LicenceAddress;
        course["provider"] = new JsonObject { ["@type"] = "Organization", ["name"] = site.Settings.Author, ["url"] = Url(scope, Address.Home) };
        course["timeRequired"] = Duration(records.Lessons.Sum(lesson => lesson.Minutes));
        course["hasPart"] = parts;
        return Text(course);
    }

    public static string Unit(PageScope scope, Unit unit, IReadOnlyList<LessonItemView> lessons, IReadOnlyList<(string Path, string Name)> ancestors)
    {
        var resource = Node("LearningResource", unit.Title.Value, Url(scope, scope.Path));
        resource["description"] = unit.Summary.Value;
        resource["timeRequired"] = Duration(lessons.Sum(lesson => lesson.Minutes));
        resource["isPartOf"] = CourseLink(scope);
        return Graph(resource, Crumbs(scope, ancestors, unit.Title.Value));
    }

    public static string Lesson(PageScope scope, Lesson lesson, Unit unit, int minutes)
    {
        var resource = Node("LearningResource", lesson.Title.Value, Url(scope, scope.Path));
        resource["description"] = lesson.Summary.Value;
        resource["educationalLevel"] = lesson.Level;
        resource["timeRequired"] = Duration(minutes);
        resource["dateModified"] = scope.Site.Settings.Checked;
        resource["teaches"] = new JsonArray([.. lesson.Objectives.Select(objective => (JsonNode)objective.Text)]);
        resource["isPartOf"] = CourseLink(scope);
        if (scope.QuestionCount > 0)
        {
            resource["hasPart"] = new JsonObject
            {
                ["@type"] = "Quiz",
                ["name"] = lesson.Title.Value,
            };
        }

        return Graph(resource, Crumbs(scope,
            [(Address.Home, scope.Site.Settings.Title), (Address.Course, "Lessons"), (Address.Unit(unit.Id), unit.Title.Value)], lesson.Title.Value));
    }

    public static string Tool(PageScope scope, Article tool, IReadOnlyList<(string Path, string Name)> ancestors)
    {
        var resource = Node("LearningResource", tool.Title.Value, Url(scope, scope.Path));
        resource["description"] = tool.Summary.Value;
        resource["learningResourceType"] = "interactive tool";
        resource["isPartOf"] = CourseLink(scope);
        return Graph(resource, Crumbs(scope, ancestors, tool.Title.Value));
    }

    public static string Glossary(PageScope scope, Glossary glossary, IReadOnlyList<(string Path, string Name)> ancestors)
    {
        var terms = Node("DefinedTermSet", glossary.Title.Value, Url(scope, scope.Path));
        terms["description"] = glossary.Summary.Value;
        return Graph(terms, Crumbs(scope, ancestors, glossary.Title.Value));
    }

    public static string Breadcrumbs(PageScope scope, IReadOnlyList<(string Path, string Name)> ancestors, string name)
    {
        var crumbs = Crumbs(scope, ancestors, name);
        crumbs.Insert(0, "@context", "https://schema.org");
        return Text(crumbs);
    }

    private static JsonObject Node(string type, string name, string url) =>
        new() { ["@context"] = "https://schema.org", ["@type"] = type, ["name"] = name, ["url"] = url };

    private static JsonObject CourseLink(PageScope scope) =>
        new() { ["@type"] = "Course", ["name"] = scope.Site.Settings.Title, ["url"] = Url(scope, Address.Home) };

    private static JsonObject Crumbs(PageScope scope, IReadOnlyList<(string Path, string Name)> ancestors, string name)
    {
        var items = new JsonArray();
        foreach (var (path, text) in ancestors)
        {
            items.Add(new JsonObject { ["@type"] = "ListItem", ["position"] = items.Count + 1, ["name"] = text, ["item"] = Url(scope, path) });
        }

        items.Add(new JsonObject { ["@type"] = "ListItem", ["position"] = items.Count + 1, ["name"] = name });
        return new JsonObject { ["@type"] = "BreadcrumbList", ["itemListElement"] = items };
    }

    private static string Graph(JsonObject first, JsonObject second)
    {
        first.Remove("@context");
        return Text(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(first, second) });
    }

    private static string Text(JsonObject node) => node.ToJsonString(Options);

    private static string Url(PageScope scope, string path) => Address.Canonical(scope.Site.Settings.Address, path);

    private static string Duration(int minutes) => $"PT{minutes}M";
}
