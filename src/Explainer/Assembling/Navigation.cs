namespace Explainer.Assembling;

/// <summary>The pages in the head and in the foot of every page, by the names that <c>site.yml</c> uses.</summary>
public static class Navigation
{
    public static IReadOnlyList<(string Path, string Text)> Of(Site site) =>
        Of(site, site.Settings.Navigation.Select(item => item.Value));

    public static IReadOnlyList<(string Path, string Text)> OfFooter(Site site) =>
        Of(site, site.Settings.Footer.Count > 0 ? site.Settings.Footer.Select(item => item.Value) : ["review", "about"]);

    private static List<(string Path, string Text)> Of(Site site, IEnumerable<string> names) =>
        [.. names.Select(name => Find(site, name)).OfType<(string Path, string Text)>()];

    public static (string Path, string Text)? Find(Site site, string name) => name switch
    {
        "lessons" => (Address.Course, "Lessons"),
        "tools" => (Address.Tools, "Tools"),
        "review" when site.Lessons.Count > 0 => (Address.Review, "Review"),
        "glossary" when site.Glossary is { } glossary => (Address.Glossary, glossary.Title.Value),
        "sources" => (Address.Sources, "Sources"),
        "licences" when site.Catalogue.Licences.Count > 0 => (Address.Licences, "Licences"),
        "families" when site.Catalogue.Families.Count > 0 => (Address.Families, "Families"),
        "definitions" when site.Catalogue.Definitions.Count > 0 => (Address.Definitions, "Definitions"),
        "data" when site.Catalogue.Records.Values.Any(records => records.Count > 0) => (Address.Data, "Data"),
        _ => site.Page(name) is { } page ? (Address.Page(page.Id), page.Title.Value) : null,
    };

    public static IEnumerable<string> Names(Site site) => ((string[])["lessons", "review", "tools", "licences", "families", "definitions", "data", "glossary", "sources", .. site.Pages.Select(page => page.Id)]).Where(name => Find(site, name) is not null);
}
