using Explainer.Quizzes;
using Explainer.Quizzes.Kinds;
using Xunit;

namespace Explainer.Tests.Quizzes;

public class QuizReaderTests
{
    [Fact]
    public void Every_kind_has_a_good_sample_without_problems()
    {
        Assert.Equal(QuestionKinds.All.Select(kind => kind.Name), QuizSamples.All.Select(text => QuizText.Good(text).Kind.Name));
    }

    [Fact]
    public void Everything_that_is_read_knows_its_place()
    {
        var question = Assert.IsType<SingleChoice>(QuizText.Good("Text before.\n\n" + QuizSamples.Single));

        Assert.Equal((3, 1), question.Head.Span.Position());
        Assert.Equal("q-described", question.Id.Value);
        Assert.Equal("#q-described", question.Id.Span.ReadText());
        Assert.Equal("o-words", question.Head.Objective?.Span.ReadText());
        Assert.Equal("what-open-means", question.Head.Again?.Span.ReadText());
        Assert.Equal(["The training `data`", "The weights", "The code"], question.Options.Select(option => option.Span.ReadText()));
        Assert.Equal("The training data", question.Options[0].Words);
        Assert.Equal("Why: The definition treats *information about data* apart.", question.Head.Why?.Span.ReadText());
    }

    [Fact]
    public void Cells_know_their_place_without_padding()
    {
        var question = Assert.IsType<Matching>(QuizText.Good(QuizSamples.Match));

        Assert.Equal(["An *engineer*", "A publisher", "A reviewer"], question.Pairs.Select(pair => pair.Item.Span.ReadText()));
        Assert.Equal(["Weights", "`Datasets`", "Code \\| data"], question.Pairs.Select(pair => pair.Partner.Span.ReadText()));
    }

    [Fact]
    public void Places_are_right_behind_letters_of_two_bytes_and_front_matter()
    {
        var (_, problems) = QuizText.Read("Ärger — 模型\n\n:::quiz {#q-x}\nÜber?\n\n- [x] ä\n- [ ] ö\n:::\n");

        Assert.Equal(["7:7 quiz-feedback-missing"], problems.Select(QuizText.DiagnosticTextOf));
    }

    [Fact]
    public void The_hash_belongs_to_the_block_and_to_nothing_around_it()
    {
        var hash = QuizText.Good(QuizSamples.Single).Head.Hash;

        Assert.Matches("^[0-9a-f]{16}$", hash);
        Assert.Equal(hash, QuizText.Good("Möre text.\n\n" + QuizSamples.Single + "\n\nAnd more.\n").Head.Hash);
        Assert.NotEqual(hash, QuizText.Good(QuizSamples.Single.Replace("weights", "Weights", StringComparison.Ordinal)).Head.Hash);
    }

    [Fact]
    public void Reading_twice_gives_the_same_because_the_tree_is_not_changed()
    {
        var first = QuizText.Good(QuizSamples.Single);
        var problems = new Diagnostics.DiagnosticBag();
        var second = QuizReader.Read(first.Head.Block, problems)!;

        Assert.Empty(problems.Sorted());
        Assert.Equal(((OptionsView)first.View(QuizText.Html)).Options, ((OptionsView)second.View(QuizText.Html)).Options);
    }

    [Theory]
    [InlineData("4", "4", "4")]
    [InlineData("−4.50", "-4.50", "-4.50")]
    [InlineData("0.1 ± 0.2", "-0.1", "0.3")]
    [InlineData("1±0.5", "0.5", "1.5")]
    [InlineData("-2..-1", "-2", "-1")]
    [InlineData("1000000000000000", "1000000000000000", "1000000000000000")]
    public void Numbers_are_read_exactly(string written, string low, string high)
    {
        var question = Assert.IsType<NumberAnswer>(QuizText.Good($":::quiz {{#q-x type=number}}\nHow many?\n\n- [x] {written}\n:::\n"));

        Assert.Equal((low, high), (NumberRange.Write(question.Ranges[0].Low), NumberRange.Write(question.Ranges[0].High)));
    }

    [Fact]
    public void A_near_miss_may_differ_from_a_right_text_by_its_capitals_alone()
    {
        var question = Assert.IsType<TextAnswer>(QuizText.Good(":::quiz {#q-x type=text}\nName it.\n\n- [x] `MIT`\n- [ ] `mit`\n  > Capitals.\n:::\n"));

        Assert.False(question.CaseSensitive);
        Assert.Equal(["MIT", "mit"], question.Answers.Select(answer => answer.Words));
    }
}
