using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes;
using Xunit;

namespace Explainer.Tests.Quizzes;

/// <summary>Each slip yields exactly one report, at the place where <c>¦</c> stands in the text.</summary>
public class QuizMistakeTests
{
    private const string Good = "- [x] a\n- [ ] b\n  > no\n";

    private const string Row = "| one | x | why |\n| two | y | why |\n";

    public static TheoryData<string, DiagnosticKind, string> Slips => new()
    {
        { "a quiz without id", ParsingProblems.FieldMissing, "¦:::quiz\nWhich?\n\n" + Good + ":::\n" },
        { "an id of another form", QuizProblems.IdForm, ":::quiz {¦#which}\nWhich?\n\n" + Good + ":::\n" },
        { "no stem", QuizProblems.StemMissing, "¦:::quiz {#q-x}\n" + Good + ":::\n" },
        { "nothing at all", QuizProblems.AnswersMissing, "¦:::quiz {#q-x}\n:::\n" },
        { "no options", QuizProblems.AnswersMissing, "¦:::quiz {#q-x}\nWhich?\n\nHint: think\n:::\n" },
        { "a table without type", QuizProblems.AnswersMissing, "¦:::quiz {#q-x}\nWhich?\n\n| Item | Partner | Because |\n|---|---|---|\n" + Row + ":::\n" },
        { "a list where a table belongs", QuizProblems.AnswersMissing, "¦:::quiz {#q-x type=match}\nWhich?\n\n- a\n- b\n:::\n" },
        { "an unknown type", QuizProblems.TypeUnknown, ":::quiz {#q-x type=¦singel}\nWhich?\n\n" + Good + ":::\n" },
        { "a type that is like none", QuizProblems.TypeUnknown, ":::quiz {#q-x type=¦essay}\nWhich?\n\n" + Good + ":::\n" },
        { "a type without value", ParsingProblems.AttributeWrong, ":::quiz {#q-x ¦type}\nWhich?\n\n" + Good + ":::\n" },
        { "an objective without value", ParsingProblems.AttributeWrong, ":::quiz {#q-x ¦for=}\nWhich?\n\n" + Good + ":::\n" },
        { "an unknown attribute", ParsingProblems.AttributeUnknown, ":::quiz {#q-x ¦agian=a-lesson}\nWhich?\n\n" + Good + ":::\n" },
        { "a unit without number", QuizProblems.SettingNeedless, ":::quiz {#q-x ¦unit=GB}\nWhich?\n\n" + Good + ":::\n" },
        { "case without text", QuizProblems.SettingNeedless, ":::quiz {#q-x ¦case type=single}\nWhich?\n\n" + Good + ":::\n" },
        { "one option", QuizProblems.OptionsFew, ":::quiz {#q-x}\nWhich?\n\n- [x] ¦a\n:::\n" },
        { "forty-one options", QuizProblems.AnswersMany, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n" + string.Concat(Enumerable.Range(2, 39).Select(number => $"- [ ] {number}\n  > no\n")) + "¦- [ ] z\n  > no\n:::\n" },
        { "forty-one pairs", QuizProblems.AnswersMany, ":::quiz {#q-x type=match}\nMatch.\n\n| Item | Partner | Because |\n|---|---|---|\n" + string.Concat(Enumerable.Range(1, 40).Select(number => $"| a{number} | b{number} | c |\n")) + "| ¦y | z | c |\n:::\n" },
        { "no right option", QuizProblems.RightMissing, ":::quiz {#q-x}\nWhich?\n\n¦- [ ] a\n  > no\n- [ ] b\n  > no\n:::\n" },
        { "two right in single", QuizProblems.RightSeveral, ":::quiz {#q-x type=single}\nWhich?\n\n- [x] a\n- [x] ¦b\n- [x] c\n:::\n" },
        { "two right in true-false", QuizProblems.RightSeveral, ":::quiz {#q-x type=true-false}\nSo?\n\n- [x] True\n- [x] ¦False\n:::\n" },
        { "yes and no in true-false", QuizProblems.OptionUnknown, ":::quiz {#q-x type=true-false}\nSo?\n\n- [x] True\n- [ ] ¦false\n  > no\n:::\n" },
        { "only one of true and false", QuizProblems.OptionsFew, ":::quiz {#q-x type=true-false}\nSo?\n\n- [x] ¦True\n:::\n" },
        { "no box", QuizProblems.OptionUnmarked, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- ¦[] b\n  > no\n- [ ] c\n  > no\n:::\n" },
        { "no boxes at all", QuizProblems.OptionUnmarked, ":::quiz {#q-x}\nWhich?\n\n¦- a\n- b\n:::\n" },
        { "no space before the first box", QuizProblems.OptionUnmarked, ":::quiz {#q-x type=multiple}\nWhich?\n\n¦-[x] a\n- [x] b\n- [ ] c\n  > no\n:::\n" },
        { "a hard space before a box", QuizProblems.OptionUnmarked, ":::quiz {#q-x type=multiple}\nWhich?\n\n¦-\u00a0[x] a\n- [x] b\n- [ ] c\n  > no\n:::\n" },
        { "no hyphen before the first box", QuizProblems.OptionUnmarked, ":::quiz {#q-x type=multiple}\nWhich?\n\n¦[x] a\n- [x] b\n- [ ] c\n  > no\n:::\n" },
        { "no space before a later box", QuizProblems.OptionUnmarked, ":::quiz {#q-x type=multiple}\nWhich?\n\n- [x] a\n¦-[x] b\n- [ ] c\n  > no\n:::\n" },
        { "an empty option", QuizProblems.OptionEmpty, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- ¦[ ]\n  > no\n:::\n" },
        { "an item without anything", QuizProblems.OptionEmpty, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n¦-\n- [ ] c\n  > no\n:::\n" },
        { "equal options", QuizProblems.OptionDoubled, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- [ ] ¦a\n  > no\n:::\n" },
        { "no feedback", QuizProblems.FeedbackMissing, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- [ ]  ¦b\n:::\n" },
        { "empty feedback", QuizProblems.FeedbackMissing, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- [ ] b\n  ¦>\n:::\n" },
        { "feedback at the margin", QuizProblems.FeedbackAstray, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- [ ] b\n¦> no\n- [ ] c\n  > no\n:::\n" },
        { "feedback at the margin, at the end", QuizProblems.FeedbackAstray, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- [ ] b\n\n¦> no\n\nHint: think\n:::\n" },
        { "feedback without its mark", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n- [ ] b\n\n  ¦no\n:::\n" },
        { "an empty hint", QuizProblems.NoteEmpty, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\n¦Hint:\n:::\n" },
        { "an empty reason", QuizProblems.NoteEmpty, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\n¦Why: \n\nHint: x\n:::\n" },
        { "a second reason", QuizProblems.NoteDoubled, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\nWhy: x\n\n¦Why: y\n:::\n" },
        { "the same hint", QuizProblems.NoteDoubled, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\nHint: x\n\n¦Hint: x\n:::\n" },
        { "a hint right after feedback", QuizProblems.NoteSwallowed, ":::quiz {#q-x}\nWhich?\n\n" + Good + "¦Hint: x\n:::\n" },
        { "a reason right after a hint", QuizProblems.NoteSwallowed, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\nHint: x\n¦Why: y\n:::\n" },
        { "a hint right after the stem", QuizProblems.NoteSwallowed, ":::quiz {#q-x}\nWhich?\n¦Hint: x\n\n" + Good + ":::\n" },
        { "a hint before the answers", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n¦Hint: x\n\n" + Good + ":::\n" },
        { "a hint inside an answer", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\n  ¦Hint: x\n:::\n" },
        { "a paragraph that is lost", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\n¦Because it is so.\n:::\n" },
        { "a small hint", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\n¦**Hint:** x\n:::\n" },
        { "a list behind the reason", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\nWhy: x\n\n¦- one\n- two\n:::\n" },
        { "a second list of options", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n" + Good + "\n¦* [ ] c\n  > no\n:::\n" },
        { "a heading", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\n¦### Now\n\nWhich?\n\n" + Good + ":::\n" },
        { "an option with two paragraphs", QuizProblems.ContentUnexpected, ":::quiz {#q-x}\nWhich?\n\n- [x] a\n\n  ¦more\n- [ ] b\n  > no\n:::\n" },
        { "a number in words", QuizProblems.NumberUnreadable, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] ¦four\n- [ ] 5\n  > no\n:::\n" },
        { "a number with its unit", QuizProblems.NumberUnreadable, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] ¦4 GB\n:::\n" },
        { "a number with a comma", QuizProblems.NumberUnreadable, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] ¦1,234\n:::\n" },
        { "a number beyond all bounds", QuizProblems.NumberUnreadable, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] ¦9999999999999999999999999999999\n:::\n" },
        { "a negative tolerance", QuizProblems.NumberUnreadable, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] ¦4 ± -1\n:::\n" },
        { "a range that runs backwards", QuizProblems.NumberUnreadable, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] ¦5..4\n:::\n" },
        { "ranges that overlap", QuizProblems.RangeOverlap, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] 4 ± 1\n- [ ] ¦5..7\n  > no\n:::\n" },
        { "a right answer inside a foreseen error", QuizProblems.RangeOverlap, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] 4\n- [ ] ¦0..10\n  > no\n:::\n" },
        { "a foreseen error inside the right range", QuizProblems.RangeHidden, ":::quiz {#q-x type=number}\nHow many?\n\n- [x] 3..5\n- [ ] ¦4\n  > no\n:::\n" },
        { "no right number", QuizProblems.RightMissing, ":::quiz {#q-x type=number}\nHow many?\n\n¦- [ ] 4\n  > no\n:::\n" },
        { "a text without code", QuizProblems.TextNotCode, ":::quiz {#q-x type=text}\nName it.\n\n- [x] ¦Apache-2.0\n:::\n" },
        { "two texts in one option", QuizProblems.TextNotCode, ":::quiz {#q-x type=text}\nName it.\n\n- [x] ¦`a` or `b`\n:::\n" },
        { "equal texts", QuizProblems.OptionDoubled, ":::quiz {#q-x type=text}\nName it.\n\n- [x] `a`\n- [ ] ¦`a`\n  > no\n:::\n" },
        { "a wrong column", QuizProblems.ColumnsWrong, ":::quiz {#q-x type=match}\nMatch.\n\n| Item | ¦Bin | Because |\n|---|---|---|\n" + Row + ":::\n" },
        { "a missing column", QuizProblems.ColumnsWrong, ":::quiz {#q-x type=match}\nMatch.\n\n| ¦Item | Partner |\n|---|---|\n| a | b |\n| c | d |\n:::\n" },
        { "a fourth column", QuizProblems.ColumnsWrong, ":::quiz {#q-x type=match}\nMatch.\n\n| Item | Partner | Because | ¦Note |\n|---|---|---|---|\n| a | b | c | d |\n:::\n" },
        { "a row with four cells", QuizProblems.ColumnsWrong, ":::quiz {#q-x type=match}\nMatch.\n\n| Item | Partner | Because |\n|---|---|---|\n" + Row + "| a | b | c | ¦d |\n:::\n" },
        { "an empty cell", QuizProblems.CellEmpty, ":::quiz {#q-x type=match}\nMatch.\n\n| Item | Partner | Because |\n|---|---|---|\n" + Row + "| ¦a | | c |\n:::\n" },
        { "a doubled partner", QuizProblems.PartnerDoubled, ":::quiz {#q-x type=match}\nMatch.\n\n| Item | Partner | Because |\n|---|---|---|\n" + Row + "| a | ¦x | c |\n:::\n" },
        { "a doubled item", QuizProblems.OptionDoubled, ":::quiz {#q-x type=classify}\nSort.\n\n| Item | Bin | Because |\n|---|---|---|\n" + Row + "| ¦one | x | c |\n:::\n" },
        { "one pair", QuizProblems.OptionsFew, ":::quiz {#q-x type=match}\nMatch.\n\n| Item | Partner | Because |\n|---|---|---|\n| ¦a | b | c |\n:::\n" },
        { "one bin", QuizProblems.BinsCount, ":::quiz {#q-x type=classify}\nSort.\n\n| Item | Bin | Because |\n|---|---|---|\n| a | ¦x | c |\n| b | x | c |\n:::\n" },
        { "five bins", QuizProblems.BinsCount, ":::quiz {#q-x type=classify}\nSort.\n\n| Item | Bin | Because |\n|---|---|---|\n| a | 1 | c |\n| b | 2 | c |\n| c | 3 | c |\n| d | 4 | c |\n| e | ¦5 | c |\n| f | 6 | c |\n:::\n" },
        { "a rule without rows", QuizProblems.OptionsFew, ":::quiz {#q-x type=classify}\nSort.\n\n| ¦Item | Bin | Because |\n|---|---|---|\n:::\n" },
        { "two items in order", QuizProblems.OptionsFew, ":::quiz {#q-x type=order}\nOrder.\n\n1. ¦a\n2. b\n:::\n" },
        { "a box in an item to be ordered", QuizProblems.ContentUnexpected, ":::quiz {#q-x type=order}\nOrder.\n\n1. a\n2. ¦[x] b\n3. c\n:::\n" },
        { "equal items", QuizProblems.OptionDoubled, ":::quiz {#q-x type=order}\nOrder.\n\n1. a\n2. b\n3. ¦a\n:::\n" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void Each_slip_is_reported_once_and_at_its_place(string slip, DiagnosticKind kind, string marked)
    {
        var at = marked.IndexOf('¦', StringComparison.Ordinal);
        var text = marked.Remove(at, 1);
        var (line, column) = new SourceFile("a.md", text).Span(at, 0).Position();

        var (_, problems) = QuizText.Read(text);

        Assert.True(slip.Length > 0);
        Assert.Equal([$"{line}:{column} {kind.Id}"], problems.Select(QuizText.DiagnosticTextOf));
    }

    [Fact]
    public void Every_kind_of_slip_has_a_case()
    {
        var shown = Slips.Select(row => ((DiagnosticKind)row[1]).Id).ToHashSet();

        Assert.All(QuizProblems.All, kind => Assert.Contains(kind.Id, shown));
    }

    [Fact]
    public void Sentences_are_plain_and_have_no_full_stop()
    {
        foreach (var row in Slips)
        {
            var (_, problems) = QuizText.Read(((string)row[2]).Replace("¦", "", StringComparison.Ordinal));
            Assert.All(problems, problem =>
            {
                Assert.False(problem.Sentence.EndsWith('.'), problem.Sentence);
                Assert.False(char.IsUpper(problem.Sentence[0]), problem.Sentence);
            });
        }
    }

    [Theory]
    [InlineData("singel", "did you mean `single`?")]
    [InlineData("true_false", "did you mean `true-false`?")]
    [InlineData("essay", "the types are `classify`, `match`, `multiple`, `number`, `order`, `single`, `text` and `true-false`")]
    public void An_unknown_type_is_answered_with_the_nearest_one(string type, string help)
    {
        var (_, problems) = QuizText.Read($":::quiz {{#q-x type={type}}}\nSo?\n\n- [x] True\n- [ ] False\n  > no\n:::\n");

        Assert.Equal(help, Assert.Single(problems).Help);
    }

    [Fact]
    public void A_quiz_that_is_never_closed_is_reported_once()
    {
        var (question, problems) = QuizText.Read(":::quiz {#q-x}\nWhich?\n\n- a\n\n## Next\n\nMore text.\n");

        Assert.Null(question);
        Assert.Equal(["1:1 block-unclosed"], problems.Select(QuizText.DiagnosticTextOf));
    }

    [Fact]
    public void All_slips_of_one_quiz_are_reported_together()
    {
        var (_, problems) = QuizText.Read(":::quiz {#q-x unit=GB}\n- [x] a\n- [ ] b\n\nHint:\n\nWhy: x\nHint: y\n:::\n");

        Assert.Equal(
            ["1:1 quiz-stem-missing", "1:15 quiz-setting-needless", "3:7 quiz-feedback-missing", "5:1 quiz-note-empty", "8:1 quiz-note-swallowed"],
            problems.Select(QuizText.DiagnosticTextOf));
    }
}
