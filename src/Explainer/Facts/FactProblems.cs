using Explainer.Diagnostics;

namespace Explainer.Facts;

/// <summary>What can be wrong with a record of the catalogue.</summary>
public static class FactProblems
{
    public static readonly DiagnosticKind WordUnknown = DiagnosticKind.Error(
        "fact-word-unknown",
        "Records are compared and filtered by these words; one that nobody else uses is found by nobody.",
        "Use a word of the field's list in `input/facts/vocabularies.yml`, or add it there with its meaning.");

    public static readonly DiagnosticKind ReleaseDoubled = DiagnosticKind.Error(
        "release-doubled",
        "Links and verdicts would not know which of two releases of one id is meant.",
        "Give one of them another id.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [WordUnknown, ReleaseDoubled];
}
