using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Something a family published: when, in which sizes, under which licence.</summary>
/// <param name="Released">A month, sometimes a day: yyyy-MM or yyyy-MM-dd.</param>
/// <param name="Sizes">Total parameters in billions, one number a size.</param>
/// <param name="Active">Parameters used per token in billions, in the order of the sizes; empty for dense models.</param>
/// <param name="ContextTokens">Null when it was not found.</param>
/// <param name="Licence">The id of the licence of the weights.</param>
/// <param name="Weights">How outsiders get them, or <c>unknown</c>.</param>
/// <param name="Components">Recorded for one release of each family; empty for the others.</param>
public sealed record Release(
    string Id,
    string Name,
    string FamilyId,
    string Released,
    IReadOnlyList<decimal> Sizes,
    IReadOnlyList<decimal> Active,
    decimal? ContextTokens,
    string Licence,
    IReadOnlyList<OtherLicence> LicenceExceptions,
    IReadOnlyList<string> Variants,
    string Weights,
    string Note,
    string Confidence,
    IReadOnlyList<string> Sources,
    IReadOnlyList<ReleaseComponent> Components,
    YamlMap Map)
{
    /// <summary>The licence of the weights, then those of sizes that have one of their own; each once.</summary>
    public IEnumerable<string> Licences => LicenceExceptions.Select(exception => exception.Licence).Prepend(Licence).Distinct(StringComparer.Ordinal);

    /// <summary>Whether its licence is only named, by a tag or by others, and nobody has seen the text with the weights: what that licence grants is then no promise.</summary>
    public bool IsLicenceOnlyNamed => Map.TextOf("licence-text") == "missing";
}
