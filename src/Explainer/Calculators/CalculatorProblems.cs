using Explainer.Diagnostics;

namespace Explainer.Calculators;

/// <summary>What can be wrong with a calculator.</summary>
public static class CalculatorProblems
{
    public static readonly DiagnosticKind ContentUnexpected = DiagnosticKind.Error(
        "calculator-content-unexpected", "Only a question, inputs and results are shown; anything else would be lost.",
        "Write first the question, then one list of inputs, then the results; put notes before or after the block.");

    public static readonly DiagnosticKind InputsMissing = DiagnosticKind.Error(
        "calculator-inputs-missing", "Without inputs there is nothing to calculate with.",
        "List the inputs before the results, one `- name: Text (0..100, default 8)` each.");

    public static readonly DiagnosticKind ResultsMissing = DiagnosticKind.Error(
        "calculator-results-missing", "Without results a calculator tells its readers nothing.",
        "Write a line `= name = formula \"Text\" digits=1` behind the inputs, with an empty line before it.");

    public static readonly DiagnosticKind InputMalformed = DiagnosticKind.Error(
        "calculator-input-malformed", "An input that cannot be read would be missing from the calculator.",
        "Write `- name: Text (0..100 GB, default 8)`, or `- name: Text (2 | 4 | 8, default 4)`.");

    public static readonly DiagnosticKind RangeWrong = DiagnosticKind.Error(
        "calculator-range-wrong", "An input that leaves nothing to choose is not an input.",
        "Write the smaller number first, as in `0..100`; give a choice at least two different numbers.");

    public static readonly DiagnosticKind DefaultWrong = DiagnosticKind.Error(
        "calculator-default-wrong", "The page shows the results for the defaults, so each default must be an answer that readers can give.",
        "Write `default` and a number of the range, or one of the choices, as the last setting.");

    public static readonly DiagnosticKind ResultMalformed = DiagnosticKind.Error(
        "calculator-result-malformed", "A result that cannot be read would be missing from the calculator.",
        "Write each result on a line of its own: `= name = formula \"Text\" digits=1`.");

    public static readonly DiagnosticKind NameMalformed = DiagnosticKind.Error(
        "calculator-name-malformed", "Formulas could not use this name.",
        "Use at least two lower-case letters, digits or underscores, starting with a letter, and not the name of a function.");

    public static readonly DiagnosticKind NameDoubled = DiagnosticKind.Error(
        "calculator-name-doubled", "Formulas would not know which of the two is meant.",
        "Rename one of them.");

    public static readonly DiagnosticKind InputUnused = DiagnosticKind.Error(
        "calculator-input-unused", "Readers would change a number and see that nothing happens.",
        "Use the input in a formula, or delete it.");

    public static readonly DiagnosticKind ResultUndefined = DiagnosticKind.Error(
        "calculator-result-undefined", "The page shows the results for the defaults, and there is nothing to show.",
        "Choose defaults for which the formula can be computed; avoid a division by zero.");

    public static readonly DiagnosticKind RecordsWrong = DiagnosticKind.Error(
        "calculator-records-wrong", "Readers would choose a record and get other numbers than it holds.",
        "Name a list of records such as `gpus`, name inputs after its fields, and let each take every recorded value.");

    public static readonly DiagnosticKind TextWrong = DiagnosticKind.Error(
        "calculator-text-wrong", "A sentence that cannot be put together would be missing, or say something else.",
        "Write a table `| If | => Verdict | Because |` whose last condition is `-`, or `| If | A title |`; `{name}` stands for a value.");

    public static readonly DiagnosticKind PictureWrong = DiagnosticKind.Error(
        "calculator-picture-wrong", "A picture of something that nobody computes cannot be drawn.",
        "Write `~ bar = part, part; limit result \"Title\"` or `~ chart = result, result; over input; to result \"Title\"` behind the results.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        ContentUnexpected, InputsMissing, ResultsMissing, InputMalformed, RangeWrong, DefaultWrong,
        ResultMalformed, NameMalformed, NameDoubled, InputUnused, ResultUndefined,
        RecordsWrong, TextWrong, PictureWrong,
        .. FormulaProblems.All,
    ];
}
