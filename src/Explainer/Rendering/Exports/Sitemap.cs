using System.Text;
using System.Xml.Linq;
using Explainer.Assembling;

namespace Explainer.Rendering.Exports;

/// <summary><c>sitemap.xml</c> with every page except the 404 page, and <c>robots.txt</c> that names it.</summary>
public sealed class Sitemap : IExport
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages)
    {
        var site = context.Site.Settings;
        var urls = pages.Where(page => page.Path != Address.NotFound)
            .Select(page => new XElement(Space + "url",
                new XElement(Space + "loc", Address.Canonical(site.Address, page.Path)),
                new XElement(Space + "lastmod", site.Checked)));
        yield return new OutputFile("sitemap.xml", Xml.Bytes(new XElement(Space + "urlset", urls)));
        yield return new OutputFile("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Address}/sitemap.xml\n"));
    }
}
