using Explainer.Diagnostics;

namespace Explainer.Worksheets;

/// <summary>What can be wrong with a worksheet, and with the memo that is made of it.</summary>
public static class WorksheetProblems
{
    public static readonly DiagnosticKind ListMissing = DiagnosticKind.Error(
        "worksheet-list-missing", "Without its list a worksheet asks nothing and a memo says nothing.",
        "List the steps of a worksheet as `1. **Name.** question`, and the lines of a memo as `- Heading: Name of a step`.");

    public static readonly DiagnosticKind ItemMalformed = DiagnosticKind.Error(
        "worksheet-item-malformed", "A step, mark or line that cannot be read would be missing from the page.",
        "Write a step as `1. **Name.** question`, a mark as `- C: Checked`, and a line of the memo as `- Heading` or `- Heading: Name of a step`.");

    public static readonly DiagnosticKind NameDoubled = DiagnosticKind.Error(
        "worksheet-name-doubled", "Answers are kept and put into the memo by these names; of two alike, one would be lost.",
        "Give each its own name, or delete one.");

    public static readonly DiagnosticKind NameUnknown = DiagnosticKind.Error(
        "worksheet-name-unknown", "A memo that refers to nothing would stay empty whatever its reader writes.",
        "Use the id of a worksheet of the same page, the bold names of its steps, and its marks.");

    public static readonly DiagnosticKind ContentUnexpected = DiagnosticKind.Error(
        "worksheet-content-unexpected", "Only the text before the lists and the lists are shown; anything else would be lost.",
        "Move it before the list, or out of the block.");

    public static readonly DiagnosticKind TooLong = DiagnosticKind.Error(
        "worksheet-too-long", "Nobody works through a longer sheet, and a memo must fit on one page, also when all its fields are full.",
        "Keep the steps and lines that carry the decision.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [ListMissing, ItemMalformed, NameDoubled, NameUnknown, ContentUnexpected, TooLong];
}
