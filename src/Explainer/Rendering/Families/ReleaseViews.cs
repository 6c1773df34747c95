using System.Globalization;
using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Families;

/// <summary>Finishes what a family's page shows of each release.</summary>
internal static class ReleaseViews
{
    public static ReleaseView Build(PageScope scope, Release release)
    {
        var sources = Cite(scope, release.Sources);
        var id = scope.Id(ReleaseText.Anchor(release.Id), release.Map.Head);
        var book = scope.Context.Verdicts;
        var verdicts = ReleaseText.Plans(book).Select(plan => book.Find(plan.Id.Value, release.Id)).OfType<RecordVerdict>()
            .Select(verdict => VerdictViews.Build(scope, verdict, scope.Id(ReleaseText.Anchor(verdict.Plan, release.Id)), sources)).ToList();
        return new ReleaseView(id, release.Name, DateText.InWords(release.Released), Lines(scope, release), release.Note, ReleaseText.Doubt(release.Confidence), sources, verdicts);
    }

    /// <summary>The numbers of sources on the page, each a link to the list at its end.</summary>
    public static IReadOnlyList<LinkView> Cite(PageScope scope, IEnumerable<string> sources) =>
        [.. sources.Distinct(StringComparer.Ordinal).Where(scope.Site.CitationById.ContainsKey)
            .Select(id => (Id: id, Number: scope.Cite(scope.Site.CitationById[id], ""))).OrderBy(cited => cited.Number)
            .Select(cited => new LinkView("#source-" + PageScope.Dashed(cited.Id), cited.Number.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>A licence as a line: its short name, and its page.</summary>
    public static RecordLineView LicenceLine(PageScope scope, string name, string id, string more = "") =>
        scope.Site.Catalogue.LicenceById.TryGetValue(id, out var licence)
            ? new RecordLineView(name, ReleaseText.Licence(licence), scope.Href(Address.Licence(id)), more)
            : new RecordLineView(name, id is "" or "unknown" ? "Not known" : id, "", more);

    private static List<RecordLineView> Lines(PageScope scope, Release release)
    {
        var catalogue = scope.Site.Catalogue;
        List<RecordLineView> lines =
        [
            new("Sizes", release.Sizes.Count == 0 ? "Not published" : ReleaseText.Sizes(release)),
            new("Context", ReleaseText.Context(release)),
            LicenceLine(scope, "Licence", release.Licence, release.IsLicenceOnlyNamed ? ReleaseText.OnlyNamed : ""),
            .. release.LicenceExceptions.Select(exception => LicenceLine(scope, "Licence of " + exception.Model, exception.Licence)),
            new("Weights", RecordText.Title(catalogue.Meaning("weights", release.Weights))),
        ];
        if (release.Variants.Count > 0)
        {
            lines.Add(new RecordLineView("Variants", string.Join(", ", release.Variants.Select(variant => variant.Replace('-', ' ')))));
        }

        return lines;
    }
}
