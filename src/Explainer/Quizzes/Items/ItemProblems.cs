using Explainer.Diagnostics;

namespace Explainer.Quizzes.Items;

/// <summary>What can give a question away or make it a riddle, although its shape is right.</summary>
public static class ItemProblems
{
    public static readonly DiagnosticKind LongestRight = DiagnosticKind.Warning(
        "item-longest-right",
        "Readers learn that the longest answer is right, and find it without thinking.",
        "Say the right answer in fewer words, or make a wrong one as exact as the right one. From 20 letters on, the longest right answer may be longer than the longest wrong one by a third.");

    public static readonly DiagnosticKind SamePlace = DiagnosticKind.Warning(
        "item-same-place",
        "When the right answer always stands in one place, readers choose the place.",
        "Move the right answer of some questions up or down; a page with three single choices needs two places.");

    public static readonly DiagnosticKind AllOfAbove = DiagnosticKind.Warning(
        "item-all-of-above",
        "An answer about the other answers is found by knowing half of them, and says nothing of its own.",
        "Write what it stands for, or let several answers be right.");

    public static readonly DiagnosticKind Negation = DiagnosticKind.Warning(
        "item-negation",
        "A small `not` is read over, and readers who know the answer choose the opposite.",
        "Ask without it, or put it in emphasis: `*not*`.");

    public static readonly DiagnosticKind Absolute = DiagnosticKind.Warning(
        "item-absolute",
        "Where only wrong answers say always or never, the strong word gives them away.",
        "Take the strong word out of a wrong answer, or use one in a right answer where it is true. One wrong answer without such a word is enough.");

    public static readonly DiagnosticKind FeedbackEmpty = DiagnosticKind.Warning(
        "item-feedback-empty",
        "Readers see that they were wrong without being told; they need to know why.",
        "Name the mistake behind the answer, and say what is true.");

    public static readonly DiagnosticKind OptionsCount = DiagnosticKind.Warning(
        "item-options-count",
        "Two answers are a coin to be thrown, and the fifth is mostly there to fill a line.",
        "Write three or four answers that people really give, where several are right too.");

    public static readonly DiagnosticKind OptionsAlike = DiagnosticKind.Warning(
        "item-options-alike",
        "Answers that differ by a capital, a comma or an article are one answer to readers.",
        "Delete one, or say in words how they differ.");

    public static readonly DiagnosticKind Clang = DiagnosticKind.Warning(
        "item-clang",
        "A word that the question shares with the right answer alone leads readers there by its sound.",
        "Use another word in one of the two, or use it in a wrong answer as well. Words of the glossary, common words and words below six letters are not meant.");

    public static readonly DiagnosticKind Ignore = DiagnosticKind.Warning(
        "item-ignore",
        "An exception without a reason, or for nothing, hides the next mistake.",
        "Write `ignore=` with the id of a warning about this question, and `because=\"…\"` behind it, or delete both.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        LongestRight, SamePlace, AllOfAbove, Negation, Absolute, FeedbackEmpty, OptionsCount, OptionsAlike, Clang, Ignore,
    ];
}
