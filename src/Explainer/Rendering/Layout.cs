using Explainer.Assembling;
using Explainer.Rendering.Views;

namespace Explainer.Rendering;

/// <summary>Puts the layout around a page's content and makes it a file.</summary>
public static class Layout
{
    public const string Icon = "assets/icon.svg";
    public const string TouchIcon = "assets/icon-192.png";
    public const string LargeIcon = "assets/icon-512.png";
    public const string Card = "assets/card.png";
    public const string Manifest = "manifest.webmanifest";

    /// <summary>Files that the theme must hold, because every page links to them.</summary>
    public static IReadOnlyList<string> NeededAssets { get; } = [Icon, TouchIcon, LargeIcon, Card];

    /// <summary>A page whose template has no place for a text, or shows it as a member of its view.</summary>
    public static OutputFile Wrap(PageScope scope, string template, object view, PageHead head) => Wrap(scope, template, view, head, new PageBuffer(), null);

    /// <summary>A page around what <paramref name="body"/> writes, put together in the buffer of the worker that makes it.</summary>
    internal static OutputFile Wrap(PageScope scope, string template, object view, PageHead head, PageBuffer page, Action<TextWriter>? body)
    {
        var context = scope.Context;
        scope.IdsOf("layout");
        scope.IdsOf(template);
        var site = scope.Site.Settings;
        var layout = new LayoutView(
            site.Language,
            scope.Path == Address.Home ? $"{site.Title}: {head.Description}" : $"{head.Heading} · {site.Title}",
            site.Title,
            head.Description,
            Address.Canonical(site.Address, scope.Path),
            scope.Href(Address.Home),
            scope.Kind,
            scope.Href(Address.Search),
            scope.Path == Address.Search,
            scope.Load(context.Assets.Stylesheet(scope.Kind, scope.Blocks)),
            context.Assets.PrintStylesheet(scope.Kind) is { Length: > 0 } paper ? scope.Load(paper) : "",
            scope.Load(context.Assets.Script(scope.Blocks)),
            scope.Href(Icon),
            scope.Href(TouchIcon),
            scope.Href(Manifest),
            scope.Href(Address.Feed),
            $"{site.Address}/{Card}",
            head.OpenGraphType,
            head.StructuredData,
            head.PreviousPath.Length > 0 ? scope.Href(head.PreviousPath) : "",
            head.NextPath.Length > 0 ? scope.Href(head.NextPath) : "",
            Navigation(scope),
            [.. head.Breadcrumbs.Select(crumb => new LinkView(scope.Href(crumb.Path), crumb.Name))],
            context.Fragments.Get("fragments/footer", scope.Root, "", () =>
                new FooterView(
                    site.Licence,
                    site.LicenceAddress,
                    DateText.InWords(site.Checked),
                    [.. Assembling.Navigation.OfFooter(scope.Site).Select(link => new LinkView(scope.Href(link.Path), link.Name))],
                    scope.Href(Address.Feed),
                    site.Author)),
            Tips(scope),
            head.NoIndex);
        var writer = page.Writer;
        context.Templates.WriteAround("layout", layout, writer, () =>
        {
            if (body is null)
            {
                context.Templates.Write(template, view, writer);
            }
            else
            {
                context.Templates.WriteAround(template, view, writer, () => body(writer));
            }
        });
        return page.TakePage(scope.Path, context.Spool);
    }

    /// <summary>The links in the head, of which one may be where the reader is.</summary>
    private static string Navigation(PageScope scope)
    {
        var here = "";
        foreach (var (path, _) in scope.Context.Navigation)
        {
            here = IsBelow(scope.Path, path) ? path : here;
        }

        return scope.Context.Fragments.Get("fragments/navigation", scope.Root, here, () =>
            new NavigationListView([.. scope.Context.Navigation.Select(link => new NavigationView(scope.Href(link.Path), link.Name, IsBelow(scope.Path, link.Path)))]));
    }

    /// <summary>The definitions of the terms in the text, each once, hidden until a script opens one at its word.</summary>
    private static string Tips(PageScope scope) => !scope.Blocks.Contains("term") ? "" : string.Concat(scope.Terms.Select(id =>
    {
        scope.Id("tip-" + id);
        return scope.Context.Fragments.Get("fragments/tip", "", id, () => new TipView(id, scope.Site.TermById[id].Name, scope.Site.TermById[id].Plain));
    }));

    private static bool IsBelow(string path, string index)
    {
        var folder = index.AsSpan(0, index.Length - "index.html".Length);
        return folder.Length > 0 && path.AsSpan().StartsWith(folder, StringComparison.Ordinal);
    }
}
