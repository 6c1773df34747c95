using Explainer.Diagnostics;

namespace Explainer.Facts;

/// <summary>What the course may state, and where it is recorded.</summary>
/// <param name="Values">The value; of a list all its items, of a record its names. A text states the fact with any of them.</param>
/// <param name="Said">The values as a message names them.</param>
/// <param name="Field">What the record's kind says about the field; null where that is not known.</param>
/// <param name="Unit">The unit that stands beside a number; else empty.</param>
public sealed record Fact(IReadOnlyList<string> Values, string Said, SourceSpan Span, Field? Field = null, string Unit = "")
{
    /// <summary>Whether the fact is that there is this licence, or which licence something has.</summary>
    public bool NamesLicence => Field is null || Field.Of == "licence" || Field.Name == "licence";
}
