using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>What can be wrong with a decision table, alone and together with the tables it asks.</summary>
public static class DecisionProblems
{
    public static readonly DiagnosticKind TableMissing = DiagnosticKind.Error(
        "decision-table-missing", "Without a table there are no rules and no verdict.",
        "Put one table behind the list of inputs, with an empty line before it and at least one row.");

    public static readonly DiagnosticKind ContentUnexpected = DiagnosticKind.Error(
        "decision-content-unexpected", "Only question, inputs, one table and outcomes are shown; anything else would be lost.",
        "Write notes before or after the block.");

    public static readonly DiagnosticKind InputsMissing = DiagnosticKind.Error(
        "decision-inputs-missing", "Without inputs there is nothing to decide on.",
        "List the inputs right before the table, one `- id: question` each.");

    public static readonly DiagnosticKind ItemMalformed = DiagnosticKind.Error(
        "decision-item-malformed", "An input, value or outcome that cannot be read would be missing from the tool.",
        "Write `- id: text`; the last parentheses of an input may hold `yes/no`, a range such as `0..192 GB`, and `default VALUE`.");

    public static readonly DiagnosticKind NameDoubled = DiagnosticKind.Error(
        "decision-name-doubled", "Two inputs, values, columns, rows or outcomes of one name cannot be told apart.",
        "Give each its own name, or delete one.");

    public static readonly DiagnosticKind ValuesFew = DiagnosticKind.Error(
        "decision-values-few", "A question with fewer than two answers decides nothing.",
        "List at least two values below the input, or write `(yes/no)` or a range such as `(0..192 GB)`, or link to a decision.");

    public static readonly DiagnosticKind RangeWrong = DiagnosticKind.Error(
        "decision-range-wrong", "An input without possible numbers can never be answered.",
        "Write the smaller number first: `(0..192 GB)`.");

    public static readonly DiagnosticKind DefaultUnknown = DiagnosticKind.Error(
        "decision-default-unknown", "The tool would start from an answer that its readers cannot give.",
        "Use one of the input's values as the default.");

    public static readonly DiagnosticKind PolicyUnknown = DiagnosticKind.Error(
        "decision-policy-unknown", "The hit policy says which row decides when several match; without it the table has no meaning.",
        "Use `unique`, `first`, `any`, `priority` or `collect`.");

    public static readonly DiagnosticKind WithWrong = DiagnosticKind.Error(
        "decision-with-wrong", "`with` says how collected numbers become one, and only collected numbers need that.",
        "With `policy=collect` write `with=sum`, `min`, `max` or `count`; with any other policy delete it.");

    public static readonly DiagnosticKind ColumnUnknown = DiagnosticKind.Error(
        "decision-column-unknown", "A column that belongs to no input would be ignored.",
        "Name the column after an input, start it with `=>`, or call it `#` or `Because`.");

    public static readonly DiagnosticKind ColumnMissing = DiagnosticKind.Error(
        "decision-column-missing", "An input without a column has no effect; a table without an outcome decides nothing.",
        "Add one column for each input and one that starts with `=>`.");

    public static readonly DiagnosticKind RowUneven = DiagnosticKind.Error(
        "decision-row-uneven", "A row with too many or too few cells shifts meanings into the wrong column.",
        "Give the row one cell for each column; write `-` where anything matches.");

    public static readonly DiagnosticKind CellMissing = DiagnosticKind.Error(
        "decision-cell-missing", "An empty cell may mean anything or forgotten; the two differ.",
        "Write `-` where anything matches, and an outcome in every row.");

    public static readonly DiagnosticKind CellMalformed = DiagnosticKind.Error(
        "decision-cell-malformed", "A condition that cannot be read cannot be checked.",
        "Write `-`, `a`, `a, b`, `not(a)`, `< 8`, `<= 8`, `> 8`, `>= 24`, `8` or `[8..24)`.");

    public static readonly DiagnosticKind CellKind = DiagnosticKind.Error(
        "decision-cell-kind", "A number says nothing about a choice, and a word nothing about a number.",
        "Use the input's values in its column; use numbers and ranges only for inputs that are numbers.");

    public static readonly DiagnosticKind ValueUnknown = DiagnosticKind.Error(
        "decision-value-unknown", "A value that the input does not have can never be chosen, so the row would never match.",
        "Use one of the values listed below the input.");

    public static readonly DiagnosticKind CellNever = DiagnosticKind.Error(
        "decision-cell-never", "A condition that nothing can meet switches its row off.",
        "Widen the condition, or delete the row.");

    public static readonly DiagnosticKind RangeOutside = DiagnosticKind.Error(
        "decision-range-outside", "A threshold outside the input's range never makes a difference.",
        "Widen the range of the input, or correct the threshold.");

    public static readonly DiagnosticKind OutcomeUnlabelled = DiagnosticKind.Error(
        "decision-outcome-unlabelled", "The verdict is shown in the words of the outcome list.",
        "Add `- outcome: the verdict in words` to the list behind the table.");

    public static readonly DiagnosticKind OutcomeUnused = DiagnosticKind.Error(
        "decision-outcome-unused", "Readers would look for a verdict that nothing leads to.",
        "Delete the outcome from the list, or add a row that gives it.");

    public static readonly DiagnosticKind OutcomeNumber = DiagnosticKind.Error(
        "decision-outcome-number", "Only numbers can be added or compared.",
        "Write a number such as `-2` or `+1` into the outcome column.");

    public static readonly DiagnosticKind DecisionDoubled = DiagnosticKind.Error(
        "decision-doubled", "Links and other tables would not know which of the two is meant.",
        "Give one of them another id.");

    public static readonly DiagnosticKind DecisionUnknown = DiagnosticKind.Error(
        "decision-unknown", "An input that is fed by a decision needs that decision.",
        "Link to the id of a decision of the course.");

    public static readonly DiagnosticKind DecisionCycle = DiagnosticKind.Error(
        "decision-cycle", "A decision that asks itself, even by a detour, never comes to an end.",
        "Turn one of the links into a plain question.");

    public static readonly DiagnosticKind InputDiffers = DiagnosticKind.Error(
        "decision-input-differs", "In tables that feed each other, inputs of one id are one question, asked once.",
        "Write the same values in the same order, or rename one of the inputs.");

    public static readonly DiagnosticKind TooLarge = DiagnosticKind.Error(
        "decision-too-large", "Every combination of answers is proved and shipped with the page, so their number is limited.",
        "Split the table: let one decision feed another, or drop values that no row tells apart.");

    public static readonly DiagnosticKind Gap = DiagnosticKind.Error(
        "decision-gap", "Someone with these answers would get no verdict.",
        "Add a row for them, or widen one that is there.");

    public static readonly DiagnosticKind Overlap = DiagnosticKind.Error(
        "decision-overlap", "Two rows that contradict each other make the verdict a matter of luck.",
        "Narrow one of the rows, or use `policy=first` if their order should decide.");

    public static readonly DiagnosticKind RowUnreachable = DiagnosticKind.Error(
        "decision-row-unreachable", "A row that never decides misleads everyone who reads the table.",
        "Delete the row, move it up, or narrow the rows that hide it.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        TableMissing, ContentUnexpected, InputsMissing, ItemMalformed, NameDoubled, ValuesFew, RangeWrong, DefaultUnknown,
        PolicyUnknown, WithWrong, ColumnUnknown, ColumnMissing, RowUneven, CellMissing, CellMalformed, CellKind, ValueUnknown,
        CellNever, RangeOutside, OutcomeUnlabelled, OutcomeUnused, OutcomeNumber,
        DecisionDoubled, DecisionUnknown, DecisionCycle, InputDiffers, TooLarge, Gap, Overlap, RowUnreachable,
    ];
}
