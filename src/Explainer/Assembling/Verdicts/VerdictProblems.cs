using Explainer.Diagnostics;

namespace Explainer.Assembling.Verdicts;

/// <summary>What can be wrong when decisions are applied to records.</summary>
public static class VerdictProblems
{
    public static readonly DiagnosticKind NameUnknown = DiagnosticKind.Error(
        "verdict-name-unknown",
        "A verdict that rests on a field or an input that does not exist says nothing about the record.",
        "In `input/verdicts.yml`, use the names of the decision's inputs, of its values, and of the record's fields.");

    public static readonly DiagnosticKind LabelDiffers = DiagnosticKind.Error(
        "verdict-label-differs",
        "The label written by hand and the rule that the site applies contradict each other, so readers cannot trust either.",
        "Correct the label, or the facts that the rule was given; if the rule is wrong, correct its table.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [NameUnknown, LabelDiffers];
}
