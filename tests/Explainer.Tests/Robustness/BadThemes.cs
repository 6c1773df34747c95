namespace Explainer.Tests.Robustness;

/// <summary>A theme with mistakes, and files that no room of <c>input/</c> or <c>theme/</c> takes.</summary>
internal static class BadThemes
{
    private const string Head = "---\ntitle: A\nsummary: B.\n---\n\n";

    public static IReadOnlyList<(string Name, Action<TinyCourse> Spoil, string Expected)> All { get; } =
    [
        ("theme missing",
            c => Directory.Delete(c.FullPath("theme"), true),
            "theme:1:1 folder-missing"),
        ("template: unclosed if",
            c => c.Replace("theme/templates/layout.hbs", "{{#if NoIndex}}", "{{#if NoIndex}"),
            "theme/templates/layout.hbs:9:1 template-broken"),
        ("template: unknown name",
            c => c.Replace("theme/templates/layout.hbs", "{{Title}}", "{{Tittle}}"),
            "theme/templates/layout.hbs:6:10 template-broken"),
        ("template: partial unknown name",
            c => c.Replace("theme/templates/partials/breadcrumbs.hbs", "{{Title}}", "{{Tilte}}"),
            "theme/templates/partials/breadcrumbs.hbs:4:26 template-broken"),
        ("template: partial unclosed",
            c => c.Write("theme/templates/partials/breadcrumbs.hbs", "{{#if Breadcrumbs}}"),
            "theme/templates/partials/breadcrumbs.hbs:1:1 template-broken"),
        ("template: partial itself",
            c => c.Write("theme/templates/partials/breadcrumbs.hbs", "{{> breadcrumbs}}"),
            "theme/templates/layout.hbs:1:1 template-broken"),
        ("template: partial missing",
            c => c.Delete("theme/templates/partials/breadcrumbs.hbs"),
            "theme/templates/layout.hbs:49:5 template-missing"),
        ("template: layout missing",
            c => c.Delete("theme/templates/layout.hbs"),
            "theme/templates/layout.hbs:1:1 template-missing"),
        ("template: quiz broken",
            c => c.Write("theme/templates/blocks/quiz.hbs", "{{#each}}"),
            "theme/templates/blocks/quiz.hbs:1:1 template-broken"),
        ("template: bad utf8",
            c => c.Write("theme/templates/layout.hbs", [0xff]),
            "theme/templates/layout.hbs:1:1 encoding-not-utf8"),
        ("asset: icon symlink",
            c => { c.Delete("theme/assets/icon.svg"); System.IO.File.CreateSymbolicLink(c.FullPath("theme/assets/icon.svg"), "/etc/hostname"); },
            "theme/assets/icon.svg:1:1 symbolic-link"),
        ("asset: doubled with theme",
            c => c.Write("input/assets/icon.svg", "<svg/>"),
            "input/assets/icon.svg:1:1 address-doubled"),
        ("asset: outside",
            c => c.Write("input/secrets.txt", "x").Write("input/lessons/1-start/x.png", "y").Write("theme/index.html", "z"),
            "input/lessons/1-start/x.png:1:1 file-misplaced; input/secrets.txt:1:1 file-misplaced; theme/index.html:1:1 file-misplaced"),
    ];
}
