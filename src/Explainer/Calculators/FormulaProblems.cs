using Explainer.Diagnostics;

namespace Explainer.Calculators;

/// <summary>What can be wrong inside a formula.</summary>
public static class FormulaProblems
{
    public static readonly DiagnosticKind Syntax = DiagnosticKind.Error(
        "formula-syntax", "A formula that cannot be read cannot be computed.",
        "Use numbers, names, `+ - * / ^ ( )`, comparisons, and the functions `min`, `max`, `ceil`, `floor`, `round`, `if`, `with`, `below`, `above`.");

    public static readonly DiagnosticKind NameUnknown = DiagnosticKind.Error(
        "formula-name-unknown", "A name without a value leaves the result without a value.",
        "Use the name of an input, or of a result that stands above.");

    public static readonly DiagnosticKind FunctionUnknown = DiagnosticKind.Error(
        "formula-function-unknown", "A function that nobody knows cannot be computed.",
        "Use `min`, `max`, `ceil`, `floor`, `round`, `if`, `with`, `below`, `above`; write `*` to multiply.");

    public static readonly DiagnosticKind Arguments = DiagnosticKind.Error(
        "formula-arguments", "With too few or too many arguments a function has no meaning.",
        "Give `ceil`, `floor` and `round` one argument, `if` three, `min` and `max` at least two.");

    public static readonly DiagnosticKind TooDeep = DiagnosticKind.Error(
        "formula-too-deep", "Readers see the formula; one nested this deep explains nothing.",
        "Give a part of the formula a result of its own, and use its name.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [Syntax, NameUnknown, FunctionUnknown, Arguments, TooDeep];
}
