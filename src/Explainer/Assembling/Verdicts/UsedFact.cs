using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Assembling.Verdicts;

/// <summary>What fed one input of a decision: a recorded fact, an assumption, or nothing.</summary>
/// <param name="Input">The id of the input.</param>
/// <param name="Values">The values it allows; empty when nothing is known.</param>
/// <param name="Path">The field it was read from; empty for an assumption.</param>
/// <param name="Recorded">What is recorded there; empty when nothing is.</param>
/// <param name="Place">Where that is recorded; null when nothing is.</param>
public sealed record UsedFact(string Input, IReadOnlyList<string> Values, string Path, string Recorded, SourceSpan? Place)
{
    /// <summary>Everything recorded that leads to these values, where <see cref="Recorded"/> names only the first.</summary>
    public IReadOnlyList<YamlScalar> Grounds { get; init; } = [];

    /// <summary>What is recorded for each licence of a release, where its sizes have several and these say different things; else empty.</summary>
    public IReadOnlyList<string> Several { get; init; } = [];

    /// <summary>One fact of those that the licences of a release give: everything that any of them allows, and nothing when one says nothing.</summary>
    internal static UsedFact Joined(IReadOnlyList<UsedFact> facts) =>
        facts.All(fact => fact.Values.SequenceEqual(facts[0].Values, StringComparer.Ordinal)) ? facts[0] : facts[0] with
        {
            Values = facts.Any(fact => fact.Values.Count == 0) ? [] : [.. facts.SelectMany(fact => fact.Values).Distinct(StringComparer.Ordinal)],
            Several = [.. facts.Select(fact => fact.Recorded).Distinct(StringComparer.Ordinal)],
        };
}
