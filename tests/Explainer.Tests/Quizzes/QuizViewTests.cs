using Explainer.Quizzes.Kinds;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;
using Xunit;

namespace Explainer.Tests.Quizzes;

public class QuizViewTests
{
    [Fact]
    public void The_frame_holds_everything_that_stands_around_the_answers()
    {
        var view = Frame(QuizSamples.Single, new QuizAgainView("../what-open-means/index.html", "What open means"));

        Assert.Equal(("q-described", "single", "o-words", true, 2, 5), (view.Id, view.Kind, view.Objectives, view.Confidence, view.Number, view.Total));
        Assert.Equal("Choose one", view.Task);
        Assert.Equal("<p>Under the OSAID, which part may be <em>described</em>?</p>\n<blockquote>\n<p>a quote in the stem</p>\n</blockquote>", view.Stem);
        Assert.Equal("single: OptionsView", view.Answers);
        Assert.Equal(["<p>Which part do <em>others</em> hold rights in?</p>", "<p>Look at the data.</p>"], view.Hints);
        Assert.Equal("<p>The training <code>data</code></p>", view.Right);
        Assert.Equal("<p>The definition treats <em>information about data</em> apart.</p>", view.Why);
        Assert.Equal(new QuizAgainView("../what-open-means/index.html", "What open means"), view.Again);
    }

    [Fact]
    public void What_an_author_leaves_out_is_empty_or_comes_from_the_section()
    {
        var view = Frame(QuizSamples.Multiple, null);

        Assert.Equal("o-one o-two", view.Objectives);
        Assert.False(view.Confidence);
        Assert.Empty(view.Hints);
        Assert.Equal("", view.Why);
        Assert.Null(view.Again);
    }

    [Fact]
    public void The_kind_of_a_choice_is_inferred_from_its_boxes()
    {
        Assert.Equal("single", QuizText.Good(QuizSamples.Single).Kind.Name);
        Assert.Equal("multiple", QuizText.Good(QuizSamples.Multiple).Kind.Name);
        Assert.Equal("multiple", QuizText.Good(":::quiz {#q-x type=multiple}\nWhich?\n\n- [x] a\n- [ ] b\n  > no\n:::\n").Kind.Name);
    }

    [Fact]
    public void Options_keep_the_order_of_the_author()
    {
        var view = View<OptionsView>(QuizSamples.Single);

        Assert.Equal("q-described", view.Name);
        Assert.False(view.Multiple);
        Assert.Equal(
            [
                new OptionView("1", "The training <code>data</code>", "<p>Right: detailed information is asked for.</p>", true, "q-described_1"),
                new OptionView("2", "The weights", "<p>Weights are parameters.</p>\n<p>They must be available.</p>", false, "q-described_2"),
                new OptionView("3", "The code", "<p>The code must be released.</p>", false, "q-described_3"),
            ],
            view.Options);
    }

    [Fact]
    public void Several_right_options_are_listed()
    {
        Assert.True(View<OptionsView>(QuizSamples.Multiple).Multiple);
        Assert.Equal("<ul><li>One</li><li>Three</li></ul>", Frame(QuizSamples.Multiple, null).Right);
    }

    [Fact]
    public void True_or_false_is_a_choice_of_two()
    {
        var view = View<OptionsView>(QuizSamples.TrueFalse);

        Assert.Equal(["True", "False"], view.Options.Select(option => option.Text));
        Assert.Equal([false, true], view.Options.Select(option => option.Right));
        Assert.Equal("<p>False</p>", Frame(QuizSamples.TrueFalse, null).Right);
        Assert.Equal("True or false?", Frame(QuizSamples.TrueFalse, null).Task);
    }

    [Fact]
    public void Numbers_become_exact_ranges()
    {
        var view = View<NumberView>(QuizSamples.Number);

        Assert.Equal(("GB", "q-weights_entry"), (view.Unit, view.InputId));
        Assert.Equal(
            [
                new RangeView("3.3", "3.7", true, "<p>Right.</p>", "3.5 ± 0.2"),
                new RangeView("5", "5.5", true, "", "5 to 5.5"),
                new RangeView("27", "29", false, "<p>Bits are not bytes.</p>", "28 ± 1"),
                new RangeView("-7", "-7", false, "<p>Less than nothing.</p>", "-7"),
            ],
            view.Ranges);
        Assert.Equal("<p>3.5 ± 0.2 GB or 5 to 5.5 GB</p>", Frame(QuizSamples.Number, null).Right);
    }

    [Fact]
    public void Texts_are_taken_as_they_stand_in_the_code()
    {
        var view = View<TextView>(QuizSamples.Text);

        Assert.Equal(("q-name_entry", true), (view.InputId, view.CaseSensitive));
        Assert.Equal(
            [
                new AcceptedView("Apache-2.0", true, ""),
                new AcceptedView("Apache <2>", true, ""),
                new AcceptedView("Apache 2.0", false, "<p>The identifier has a hyphen.</p>"),
            ],
            view.Answers);
        Assert.Equal("<p><code>Apache-2.0</code> or <code>Apache &lt;2&gt;</code></p>", Frame(QuizSamples.Text, null).Right);
    }

    [Fact]
    public void Partners_are_sorted_and_each_row_names_its_own()
    {
        var view = View<PairsView>(QuizSamples.Match);

        Assert.Equal([new ChoiceView("1", "Code | data"), new ChoiceView("2", "Datasets"), new ChoiceView("3", "Weights")], view.Choices);
        Assert.Equal(
            [
                new PairView("An <em>engineer</em>", "q-which-part_1", "3", "Fine-tuning starts there."),
                new PairView("A publisher", "q-which-part_2", "2", "Only the data can answer."),
                new PairView("A reviewer", "q-which-part_3", "1", "With the same test."),
            ],
            view.Rows);
        Assert.Equal("<ul><li>An <em>engineer</em>: Weights</li><li>A publisher: <code>Datasets</code></li><li>A reviewer: Code | data</li></ul>",
            Frame(QuizSamples.Match, null).Right);
    }

    [Fact]
    public void Partners_never_stand_in_the_order_of_the_rows()
    {
        var view = View<PairsView>(":::quiz {#q-x type=match}\nMatch.\n\n| Item | Partner | Because |\n|---|---|---|\n| a | 1 | x |\n| b | 2 | x |\n| c | 3 | x |\n:::\n");

        Assert.Equal(["3", "2", "1"], view.Choices.Select(choice => choice.Text));
        Assert.Equal(["3", "2", "1"], view.Rows.Select(row => row.Right));
    }

    [Fact]
    public void Bins_are_listed_once()
    {
        var view = View<PairsView>(":::quiz {#q-x type=classify}\nSort.\n\n| Item | Bin | Because |\n|---|---|---|\n| a | two | x |\n| b | one | x |\n| c | two | x |\n:::\n");

        Assert.Equal(["one", "two"], view.Choices.Select(choice => choice.Text));
        Assert.Equal(["2", "1", "2"], view.Rows.Select(row => row.Right));
        Assert.Equal(3, View<PairsView>(QuizSamples.Classify).Rows.Count);
    }

    [Fact]
    public void Items_to_be_ordered_are_mixed_and_know_their_place()
    {
        var view = View<OrderView>(QuizSamples.Order);

        Assert.Equal([1, 2, 3, 4], view.Places);
        Assert.NotEqual([1, 2, 3, 4], view.Items.Select(item => item.Place));
        Assert.Equal(["An app", "A <em>file</em>, for research", "A file under MIT", "All of it"], view.Items.OrderBy(item => item.Place).Select(item => item.Text));
        Assert.Equal(["q-order_1", "q-order_2", "q-order_3", "q-order_4"], view.Items.Select(item => item.SelectId));
        Assert.Equal("<p>Nobody holds the file.</p>", view.Items.Single(item => item.Place == 1).Feedback);
        Assert.Equal("<ol><li>An app</li><li>A <em>file</em>, for research</li><li>A file under MIT</li><li>All of it</li></ol>", Frame(QuizSamples.Order, null).Right);
    }

    [Fact]
    public void No_name_mixes_items_into_the_right_order()
    {
        for (var i = 0; i < 2000; i++)
        {
            var places = Shuffle.Places($"q-{i}", 3 + (i % 5));

            Assert.NotEqual(Enumerable.Range(0, places.Length), places);
            Assert.Equal(Enumerable.Range(0, places.Length), places.Order());
            Assert.Equal(places, Shuffle.Places($"q-{i}", 3 + (i % 5)));
        }
    }

    [Fact]
    public void All_orders_but_the_right_one_come_up()
    {
        var seen = Enumerable.Range(0, 500).Select(i => string.Join(' ', Shuffle.Places($"q-{i}", 3))).Distinct().Count();

        Assert.Equal(5, seen);
    }

    private static QuizView Frame(string text, QuizAgainView? again) =>
        QuizViews.Build(QuizText.Good(text), new QuizPlace(2, 5, "o-one o-two", again, QuizText.Html, (kind, view) => $"{kind}: {view.GetType().Name}"));

    private static T View<T>(string text) => Assert.IsType<T>(QuizText.Good(text).View(QuizText.Html));
}
