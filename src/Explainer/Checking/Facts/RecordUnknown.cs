using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Facts;

namespace Explainer.Checking.Facts;

/// <summary>A record that names a licence, a release, a definition or a source that nobody recorded.</summary>
public sealed class RecordUnknown : ICheck
{
    /// <summary>Says that we looked and could not tell, such as under which licence a release is.</summary>
    private const string Unknown = "unknown";

    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "record-unknown",
        "Readers would be led nowhere, and a rule that needs the other record could not be applied.",
        "Use the id of a record that exists, or write that record.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var catalogue = site.Site.Catalogue;
        var known = RecordShapes.All.ToDictionary(shape => shape.Kind, shape => catalogue.Of(shape.Kind).Select(record => record.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        known["source"] = site.Site.CitationById.Keys.ToHashSet(StringComparer.Ordinal);
        var families = catalogue.Families.ToLookup(family => family.Record.Map.Span.File.Path, StringComparer.Ordinal);
        foreach (var reference in catalogue.References.Where(reference => reference.Id.Value != Unknown))
        {
            // A release is named by its family, and only a release of that family can be meant.
            var family = reference.Kind == "release" ? families[reference.Id.Span.File.Path].FirstOrDefault() : null;
            IReadOnlyCollection<string> ids = family is null ? known.GetValueOrDefault(reference.Kind) ?? [] : [.. family.Releases.Select(release => release.Id)];
            if (!ids.Contains(reference.Id.Value) && !IsLost(site.Site, reference))
            {
                var sentence = family is null ? $"there is no {reference.Kind} `{reference.Id.Value}`" : $"`{family.Id}` has no release `{reference.Id.Value}`";
                yield return Kind.At(reference.Id.Span, sentence, Suggest.Help(reference.Id.Value, ids, reference.Kind + "s"));
            }
        }
    }

    /// <summary>Whether it is there but could not be read, which is reported.</summary>
    private static bool IsLost(Site site, FactReference reference)
    {
        if (reference.Kind == "source")
        {
            return site.LacksSources();
        }

        var shape = RecordShapes.All.FirstOrDefault(shape => shape.Kind == reference.Kind);
        return shape is not null && (site.Facts.IsUnread(shape.IsFolder ? $"{shape.Place}/{reference.Id.Value}" : shape.Place)
            || site.HasLost(shape.IsFolder ? $"input/facts/{shape.Place}/{reference.Id.Value}.yml" : $"input/facts/{shape.Place}.yml"));
    }
}
