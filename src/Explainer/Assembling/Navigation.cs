namespace Explainer.Assembling;

/// <summary>The pages in the head and in the foot of every page, by the names that <c>site.yml</c> uses.</summary>
public static class Navigation
{
    public static IReadOnlyList<PageLink> Of(Site site) =>
        Of(site, site.Settings.Navigation.Select(item => item.Value));

    public static IReadOnlyList<PageLink> OfFooter(Site site) =>
        Of(site, site.Settings.Footer.Count > 0 ? site.Settings.Footer.Select(item => item.Value) : ["review", "about"]);

    private static List<PageLink> Of(Site site, IEnumerable<string> names) =>
        [.. names.Select(name => Find(site, name)).OfType<PageLink>()];

    public static PageLink? Find(Site site, string name) => name switch
    {
        "lessons" => new PageLink(Address.Course, "Lessons"),
        "tools" => new PageLink(Address.Tools, "Tools"),
        "review" when site.Lessons.Count > 0 => new PageLink(Address.Review, "Review"),
        "glossary" when site.Glossary is { } glossary => new PageLink(Address.Glossary, glossary.Title.Value),
        "sources" => new PageLink(Address.Sources, "Sources"),
        "licences" when site.Catalogue.Licences.Count > 0 => new PageLink(Address.Licences, "Licences"),
        "families" when site.Catalogue.Families.Count > 0 => new PageLink(Address.Families, "Families"),
        "definitions" when site.Catalogue.Definitions.Count > 0 => new PageLink(Address.Definitions, "Definitions"),
        "data" when site.Catalogue.Records.Values.Any(records => records.Count > 0) => new PageLink(Address.Data, "Data"),
        _ => site.Page(name) is { } page ? new PageLink(Address.Page(page.Id), page.Title.Value) : null,
    };

    public static IEnumerable<string> Names(Site site) => ((string[])["lessons", "review", "tools", "licences", "families", "definitions", "data", "glossary", "sources", .. site.Pages.Select(page => page.Id)]).Where(name => Find(site, name) is not null);
}
