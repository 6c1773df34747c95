namespace Explainer.Assembling;

/// <summary>The pages in the head of every page, by the names that <c>site.yml</c> uses.</summary>
public static class Navigation
{
    public static IReadOnlyList<(string Path, string Text)> Of(Site site) =>
        [.. site.Settings.Navigation.Select(item => Find(site, item.Value)).OfType<(string Path, string Text)>()];

    public static (string Path, string Text)? Find(Site site, string name) => name switch
    {
        "lessons" => (Address.Course, "Lessons"),
        "tools" => (Address.Tools, "Tools"),
        "glossary" when site.Glossary is { } glossary => (Address.Glossary, glossary.Title.Value),
        "sources" => (Address.Sources, "Sources"),
        _ => site.Page(name) is { } page ? (Address.Page(page.Id), page.Title.Value) : null,
    };

    public static IEnumerable<string> Names(Site site) => ((string[])["lessons", "tools", "glossary", "sources", .. site.Pages.Select(page => page.Id)]).Where(name => Find(site, name) is not null);
}
