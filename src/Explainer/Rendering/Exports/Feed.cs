using System.Xml.Linq;
using Explainer.Assembling;

namespace Explainer.Rendering.Exports;

/// <summary><c>feed.xml</c>: lessons as an Atom feed, in reading order, at most a hundred.</summary>
public sealed class Feed : IExport
{
    private const int Most = 100;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages)
    {
        var site = context.Site;
        var home = Address.Canonical(site.Settings.Address, Address.Home);
        var updated = site.Settings.Checked + "T00:00:00Z";
        var feed = new XElement(Atom + "feed",
            new XElement(Atom + "title", site.Settings.Title),
            new XElement(Atom + "subtitle", site.Settings.Summary),
            new XElement(Atom + "id", home),
            new XElement(Atom + "updated", updated),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Settings.Author)),
            new XElement(Atom + "rights", site.Settings.Licence),
            Link("alternate", home),
            Link("self", $"{site.Settings.Address}/{Address.Feed}"),
            site.Lessons.Take(Most).Select(lesson =>
            {
                var address = Address.Canonical(site.Settings.Address, Site.PathOf(lesson));
                return new XElement(Atom + "entry",
                    new XElement(Atom + "title", lesson.Title.Value),
                    new XElement(Atom + "id", address),
                    new XElement(Atom + "updated", updated),
                    new XElement(Atom + "summary", lesson.Summary.Value),
                    Link("alternate", address));
            }));
        yield return new OutputFile(Address.Feed, Xml.Bytes(feed));
    }

    private static XElement Link(string rel, string href) => new(Atom + "link", new XAttribute("rel", rel), new XAttribute("href", href));
}
