using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Data;
using Explainer.Rendering.Records;

namespace Explainer.Rendering;

/// <summary>Every path that a page may link to, before any of them is written.</summary>
public static class KnownPaths
{
    public static HashSet<string> Of(Site site, ThemeAssets assets) =>
    [
        Address.Home, Address.Course, Address.Tools, Address.Sources, Address.Search, Address.Feed, Layout.Manifest,
        .. Layout.NeededAssets,
        .. site.Lessons.Count > 0 ? [Address.Coverage, Address.Review, Address.ReviewAnswers, .. site.Units.Select(unit => Address.ReviewUnit(unit.Id))] : (string[])[],
        .. site.PageOf.Values,
        .. OfCatalogue(site.Catalogue),
        .. DataFiles.Paths(site),
        .. assets.Passed.Select(file => file.Path),
    ];

    private static IEnumerable<string> OfCatalogue(Catalogue catalogue)
    {
        IEnumerable<string> licences = catalogue.Licences.Count == 0 ? [] : [Address.Licences, Address.LicenceComparison, .. catalogue.Licences.Select(licence => Address.Licence(licence.Id))];
        IEnumerable<string> families = catalogue.Families.Count == 0 ? [] : [Address.Families, Address.ReleaseComparison, Address.Verdicts, .. catalogue.Families.Select(family => Address.Family(family.Id))];
        IEnumerable<string> definitions = catalogue.Definitions.Count == 0 ? [] : [Address.Definitions, .. catalogue.Definitions.Select(definition => Address.Definition(definition.Id))];
        var lists = RecordPlaces.Listed.Where(shape => catalogue.Of(shape.Kind).Count > 0).Select(shape => Address.Records(shape.Place));
        return [.. licences, .. families, .. definitions, .. lists, .. catalogue.Records.Values.Any(records => records.Count > 0) ? [Address.Data] : (string[])[]];
    }
}
