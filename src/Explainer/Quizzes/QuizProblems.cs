using Explainer.Diagnostics;

namespace Explainer.Quizzes;

/// <summary>What can be wrong with the shape of one question.</summary>
public static class QuizProblems
{
    public static readonly DiagnosticKind IdForm = DiagnosticKind.Error(
        "quiz-id", "Ids of questions start with `q-`, so that they never meet the id of a heading.", "Write `{#q-something}`.");

    public static readonly DiagnosticKind StemMissing = DiagnosticKind.Error(
        "quiz-stem-missing", "Options without a question cannot be answered.", "Write the question in a paragraph before the options.");

    public static readonly DiagnosticKind OptionsMissing = DiagnosticKind.Error(
        "quiz-options-missing", "A question without anything to choose or enter cannot be answered.", "Write a task list: `- [x]` before what is right, `- [ ]` before what is wrong.");

    public static readonly DiagnosticKind OptionsFew = DiagnosticKind.Error(
        "quiz-options-few", "With one option there is nothing to choose.", "Write at least two options; three or four are best.");

    public static readonly DiagnosticKind AnswersMany = DiagnosticKind.Error(
        "quiz-answers-many", "Nobody can weigh so many answers against each other, least of all on a phone.", "Split the question into several; four answers are plenty.");

    public static readonly DiagnosticKind RightMissing = DiagnosticKind.Error(
        "quiz-right-missing", "Nobody can answer a question without a right answer.", "Put `[x]` before what is right.");

    public static readonly DiagnosticKind RightSeveral = DiagnosticKind.Error(
        "quiz-right-several", "Only one option can be chosen here, so two right ones contradict each other.", "Keep one `[x]`, or use `type=multiple`.");

    public static readonly DiagnosticKind OptionUnmarked = DiagnosticKind.Error(
        "quiz-option-unmarked", "Without a box nobody knows whether the option is right.", "Start the line with `- [x]` or `- [ ]`.");

    public static readonly DiagnosticKind FeedbackMissing = DiagnosticKind.Error(
        "quiz-feedback-missing", "A wrong answer is the moment to learn something; \"wrong\" alone teaches nothing.", "Write a quote below the option: `  > What is behind this mistake, and what is true.`");

    public static readonly DiagnosticKind ContentLost = DiagnosticKind.Error(
        "quiz-content-lost", "This text has no place in a question and would not be shown.", "After the answers only `Hint: …` and `Why: …` may follow; put everything else before them.");

    public static readonly DiagnosticKind NoteEmpty = DiagnosticKind.Error(
        "quiz-note-empty", "An empty hint or reason helps nobody.", "Write it, or delete the line.");

    public static readonly DiagnosticKind WhyDoubled = DiagnosticKind.Error(
        "quiz-why-doubled", "A question has one reason; a second one would not be shown.", "Join the two paragraphs.");

    public static readonly DiagnosticKind TypeUnfit = DiagnosticKind.Error(
        "quiz-type-unfit", "The answers below are of another form than the type asks for.", "Change `type`, or write the answers in the form that the authoring guide shows for it.");

    public static readonly DiagnosticKind NumberUnread = DiagnosticKind.Error(
        "quiz-number-unread", "An answer that is not a number can never be met.", "Write `3.5`, `3.5 ± 0.2` or `3.3..3.7`.");

    public static readonly DiagnosticKind RangeOverlap = DiagnosticKind.Error(
        "quiz-range-overlap", "A number would be right and wrong at once, or get two answers.", "Make the ranges apart from each other.");

    public static readonly DiagnosticKind TextUncoded = DiagnosticKind.Error(
        "quiz-text-uncoded", "What readers type is compared sign by sign, so its exact form must be plain.", "Write the accepted text in back-ticks.");

    public static readonly DiagnosticKind TableShape = DiagnosticKind.Error(
        "quiz-table-shape", "The table needs a column for items, one for what belongs to them, one for the reason.", "Write `| Item | Partner | Because |`, or `| Item | Bin | Because |`.");

    public static readonly DiagnosticKind PartnerDoubled = DiagnosticKind.Error(
        "quiz-partner-doubled", "In a match each partner belongs to one item.", "Use `type=classify` where several items share one.");

    public static readonly DiagnosticKind BinsFew = DiagnosticKind.Error(
        "quiz-bins-few", "With one bin there is nothing to sort.", "Use two to four bins.");

    public static readonly DiagnosticKind ItemsFew = DiagnosticKind.Error(
        "quiz-items-few", "Two things in order are a coin toss.", "Write at least three items.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        IdForm, StemMissing, OptionsMissing, OptionsFew, AnswersMany, RightMissing, RightSeveral, OptionUnmarked, FeedbackMissing, ContentLost, NoteEmpty,
        WhyDoubled, TypeUnfit, NumberUnread, RangeOverlap, TextUncoded, TableShape, PartnerDoubled, BinsFew, ItemsFew,
    ];
}
