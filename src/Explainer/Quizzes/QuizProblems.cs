using Explainer.Diagnostics;

namespace Explainer.Quizzes;

/// <summary>What can be wrong with the shape of a question.</summary>
public static class QuizProblems
{
    public static readonly DiagnosticKind IdForm = DiagnosticKind.Error(
        "quiz-id",
        "Ids of questions start with `q-`, so that they never meet the id of a heading.",
        "Write `{#q-something}`.");

    public static readonly DiagnosticKind StemMissing = DiagnosticKind.Error(
        "quiz-stem-missing",
        "Without a question readers cannot know what to answer.",
        "Write the question as a paragraph between the `:::quiz` line and the answers.");

    public static readonly DiagnosticKind AnswersMissing = DiagnosticKind.Error(
        "quiz-answers-missing",
        "A question without answers cannot be checked.",
        "Add what its type needs: a list with boxes, a table, or a numbered list.");

    public static readonly DiagnosticKind TypeUnknown = DiagnosticKind.Error(
        "quiz-type-unknown",
        "A type that nobody knows says neither how to read the answers nor how to check them.",
        "Use one of the types that `input/README.md` lists; leave `type` out for single and multiple choice.");

    public static readonly DiagnosticKind SettingNeedless = DiagnosticKind.Error(
        "quiz-setting-needless",
        "A setting that this type of question does not know would have no effect.",
        "Delete the setting, or write the type that it belongs to.");

    public static readonly DiagnosticKind OptionsFew = DiagnosticKind.Error(
        "quiz-options-few",
        "With too few answers there is nothing to think about.",
        "Add answers: two options or pairs at least, three items to be ordered.");

    public static readonly DiagnosticKind AnswersMany = DiagnosticKind.Error(
        "quiz-answers-many",
        "Nobody weighs dozens of answers, and each makes the page slower for every reader.",
        "Keep the answers that teach something, or split the question; the most is 40.");

    public static readonly DiagnosticKind OptionUnmarked = DiagnosticKind.Error(
        "quiz-option-unmarked",
        "An option without a box is neither right nor wrong.",
        "Start it with `- [x]` when it is right, with `- [ ]` when it is wrong.");

    public static readonly DiagnosticKind OptionEmpty = DiagnosticKind.Error(
        "quiz-option-empty",
        "An empty answer would be shown as a box without words.",
        "Write the answer, or delete the line.");

    public static readonly DiagnosticKind OptionDoubled = DiagnosticKind.Error(
        "quiz-option-doubled",
        "Of two equal answers readers cannot know which one counts.",
        "Delete one, or say how they differ.");

    public static readonly DiagnosticKind OptionUnknown = DiagnosticKind.Error(
        "quiz-option-unknown",
        "A question of type true-false has two answers that are always called the same.",
        "Write `True` and `False`, or leave the type out for options of your own.");

    public static readonly DiagnosticKind RightMissing = DiagnosticKind.Error(
        "quiz-right-missing",
        "A question without a right answer marks every reader wrong.",
        "Put an `x` into the box of each right answer.");

    public static readonly DiagnosticKind RightSeveral = DiagnosticKind.Error(
        "quiz-right-several",
        "Readers can choose only one answer here, so several right ones cannot be found.",
        "Keep one `[x]`, or leave the type out: several right options make a multiple choice.");

    public static readonly DiagnosticKind FeedbackMissing = DiagnosticKind.Error(
        "quiz-feedback-missing",
        "Being told \"wrong\" teaches nothing; readers need to know which idea misled them.",
        "Write a quote under the wrong answer that names the misconception and says what is true.");

    public static readonly DiagnosticKind FeedbackAstray = DiagnosticKind.Error(
        "quiz-feedback-astray",
        "A quote that is not indented belongs to no answer.",
        "Indent it, so that `>` stands under the first letter of its answer's box or text.");

    public static readonly DiagnosticKind NoteEmpty = DiagnosticKind.Error(
        "quiz-note-empty",
        "An empty hint or reason would open on nothing.",
        "Write it, or delete the line.");

    public static readonly DiagnosticKind NoteDoubled = DiagnosticKind.Error(
        "quiz-note-doubled",
        "Only one reason is shown, and a hint that repeats another helps nobody.",
        "Join the two, or delete one.");

    public static readonly DiagnosticKind NoteSwallowed = DiagnosticKind.Error(
        "quiz-note-swallowed",
        "A hint or reason in the middle of a paragraph is shown at once, as a part of it.",
        "Put an empty line before `Hint:` and `Why:`.");

    public static readonly DiagnosticKind ContentUnexpected = DiagnosticKind.Error(
        "quiz-content-unexpected",
        "This part of the text has no place in the question and would be lost.",
        "Move it before the answers, into a `Hint:` or `Why:` paragraph, or out of the block.");

    public static readonly DiagnosticKind NumberUnreadable = DiagnosticKind.Error(
        "quiz-number-unreadable",
        "A number that cannot be read cannot be compared with what readers type.",
        "Write `7`, `3.5 ± 0.2` or `3.3..3.7`, with a point before decimals and nothing between thousands.");

    public static readonly DiagnosticKind RangeOverlap = DiagnosticKind.Error(
        "quiz-range-overlap",
        "A number that lies in two ranges would have two verdicts.",
        "Make the ranges narrower, so that each number lies in one of them.");

    public static readonly DiagnosticKind RangeHidden = DiagnosticKind.Error(
        "quiz-range-hidden",
        "A foreseen error inside the right range counts as right, and its feedback is never seen.",
        "Make the right range narrower, or delete the foreseen error.");

    public static readonly DiagnosticKind TextNotCode = DiagnosticKind.Error(
        "quiz-text-not-code",
        "An accepted text must be exact to the letter, and only code shows where it starts and ends.",
        "Put each answer into back-ticks, one answer an option.");

    public static readonly DiagnosticKind ColumnsWrong = DiagnosticKind.Error(
        "quiz-columns-wrong",
        "The columns say what is asked, what is right and why; other columns cannot be shown.",
        "Write `| Item | Partner | Because |` to match, `| Item | Bin | Because |` to classify.");

    public static readonly DiagnosticKind CellEmpty = DiagnosticKind.Error(
        "quiz-cell-empty",
        "A row needs something to ask for, a right answer and a reason.",
        "Fill the cell, or delete the row.");

    public static readonly DiagnosticKind PartnerDoubled = DiagnosticKind.Error(
        "quiz-partner-doubled",
        "When two items share a partner, readers are marked wrong for the right idea.",
        "Give each item a partner of its own, or write `type=classify` with a Bin column.");

    public static readonly DiagnosticKind BinsCount = DiagnosticKind.Error(
        "quiz-bins-count",
        "One bin leaves nothing to sort, and more than four are hard to keep in mind.",
        "Use two to four bins, each for several items.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        IdForm, StemMissing, AnswersMissing, TypeUnknown, SettingNeedless, OptionsFew, AnswersMany, OptionUnmarked, OptionEmpty, OptionDoubled, OptionUnknown,
        RightMissing, RightSeveral, FeedbackMissing, FeedbackAstray, NoteEmpty, NoteDoubled, NoteSwallowed, ContentUnexpected,
        NumberUnreadable, RangeOverlap, RangeHidden, TextNotCode, ColumnsWrong, CellEmpty, PartnerDoubled, BinsCount,
    ];
}
