namespace Explainer.Assembling;

/// <summary>Where everything stands on the site: paths of files from the site's root, and the relative links between them.</summary>
/// <remarks>Links name <c>index.html</c>, because a copy on a disk has no server that would find it.</remarks>
public static class Address
{
    public const string Home = "index.html";
    public const string Course = "lessons/index.html";
    public const string Tools = "tools/index.html";

    /// <summary>What each section, question and activity serves, for teachers.</summary>
    public const string Coverage = "teach/coverage/index.html";

    /// <summary>Where questions come back, spaced over days.</summary>
    public const string Review = "review/index.html";

    /// <summary>The key to the sheets of all units.</summary>
    public const string ReviewAnswers = "review/answers/index.html";
    public const string Glossary = "glossary/index.html";
    public const string Sources = "sources/index.html";
    public const string Licences = "licences/index.html";
    public const string LicenceComparison = "licences/compare/index.html";
    public const string Families = "families/index.html";
    public const string ReleaseComparison = "families/compare/index.html";
    public const string Definitions = "definitions/index.html";

    /// <summary>The grid of releases and definitions.</summary>
    public const string Verdicts = "definitions/verdicts/index.html";
    public const string Data = "data/index.html";
    public const string DataPackage = "data/datapackage.json";
    /// <summary>Everything that has a name, and the field to search for it.</summary>
    public const string Search = "search/index.html";

    /// <summary>Beside the page of search, so that every page knows it by its link to that page.</summary>
    public const string SearchScript = "search/search.js";
    public const string NotFound = "404.html";
    public const string Feed = "feed.xml";

    public static string Unit(string unit) => $"lessons/{unit}/index.html";

    public static string Lesson(string unit, string lesson) => $"lessons/{unit}/{lesson}/index.html";

    /// <summary>All questions of a unit on one page, to be answered there or printed.</summary>
    public static string ReviewUnit(string unit) => $"review/{unit}/index.html";

    public static string Tool(string tool) => $"tools/{tool}/index.html";

    /// <summary>Dots of an id stay: <c>/licences/apache-2.0/</c>.</summary>
    public static string Licence(string licence) => $"licences/{licence}/index.html";

    public static string Family(string family) => $"families/{family}/index.html";

    public static string Definition(string definition) => $"definitions/{definition}/index.html";

    /// <summary>The records of a kind that has no pages of its own, by the shape's place.</summary>
    public static string Records(string place) => $"data/{place}/index.html";

    /// <summary>A file of <c>/data/</c>, such as <c>licences.json</c>.</summary>
    public static string DataFile(string name) => "data/" + name;

    public static string Page(string page) => page switch
    {
        "home" => Home,
        "404" => NotFound,
        _ => $"{page}/index.html",
    };

    /// <summary>The prefix that leads from a file to the root: <c>../</c> once a folder.</summary>
    public static string Root(string path)
    {
        var depth = path.AsSpan().Count('/');
        return depth switch
        {
            0 => "",
            1 => "../",
            2 => "../../",
            3 => "../../../",
            _ => string.Concat(Enumerable.Repeat("../", depth)),
        };
    }

    /// <summary>The address in a browser, below the site's own: folders instead of their <c>index.html</c>.</summary>
    public static string Canonical(string siteAddress, string path) =>
        siteAddress + "/" + Folder(path);

    /// <summary>A page as its folder; any other file as it is.</summary>
    public static string Folder(string path) => path == Home || path.EndsWith("/" + Home, StringComparison.Ordinal) ? path[..^Home.Length] : path;
}
