using Explainer.Diagnostics;

namespace Explainer.Terms;

/// <summary>What can be wrong with the glossary.</summary>
public static class TermProblems
{
    public static readonly DiagnosticKind TermUndefined = DiagnosticKind.Error(
        "term-undefined",
        "Readers who open the term would find nothing.",
        "Write one paragraph below the term's heading: its definition.");

    public static readonly DiagnosticKind TermDoubled = DiagnosticKind.Error(
        "term-doubled",
        "Two definitions of one term contradict each other sooner or later.",
        "Keep one of the two.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [TermUndefined, TermDoubled];
}
