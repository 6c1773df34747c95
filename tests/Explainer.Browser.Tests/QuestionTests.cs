using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Each kind of question with script: nothing yet, wrong, partly, again, right, and what is remembered.</summary>
[Collection(FirstBrowser.Name)]
public sealed class QuestionTests(Suite suite)
{
    private const string Lesson = "lessons/blocks/every-block/";

    [Fact]
    public Task A_single_choice_explains_a_wrong_answer_and_takes_another() => Ask("q-single", async quiz =>
    {
        await quiz.Check();
        await quiz.Says("Choose an answer first.");
        await quiz.Choose("The round one");
        await quiz.Check();
        await quiz.Is("wrong", "Not quite.");
        await Expect(quiz.Feedback("a ball is not flat")).ToBeVisibleAsync();
        await Expect(quiz.Feedback("It is flat")).ToBeHiddenAsync();
        await Expect(quiz.Option("The round one").Locator(".mark")).ToHaveTextAsync("Not quite");
        await Expect(quiz.Part("details.answer")).Not.ToHaveAttributeAsync("open", "");

        await quiz.Again();
        await Expect(quiz.Part(":checked")).ToHaveCountAsync(0);
        await Expect(quiz.Part("[data-marked]")).ToHaveCountAsync(0);
        await quiz.Choose("The flat one");
        await quiz.Check();
        await quiz.Is("right", "Right.");
        await Expect(quiz.Part(".result")).ToContainTextAsync("Sheets are flat by definition.");
    });

    [Fact]
    public Task Changing_an_answer_takes_its_mark_away() => Ask("q-single", async quiz =>
    {
        await quiz.Choose("The round one");
        await quiz.Check();
        await quiz.Is("wrong", "Not quite.");
        await quiz.Choose("The hollow one");
        await Expect(quiz.Part("[data-marked]")).ToHaveCountAsync(0);
        await Expect(quiz.Part(".result")).ToBeEmptyAsync();
        await Expect(quiz.Part(".retry")).ToBeHiddenAsync();
    });

    [Fact]
    public Task Hints_open_one_by_one() => Ask("q-single", async quiz =>
    {
        await Expect(quiz.Part(".hint").Nth(1)).ToBeHiddenAsync();
        await quiz.Part(".hint summary").First.ClickAsync();
        await Expect(quiz.Part(".hint").First).ToContainTextAsync("table top");
        await Expect(quiz.Part(".hint").Nth(1)).ToBeVisibleAsync();
        await quiz.Part(".hint summary").Nth(1).ClickAsync();
        await Expect(quiz.Part(".hint").Nth(1)).ToContainTextAsync("thin shadow");
    });

    [Fact]
    public Task A_multiple_choice_counts_what_was_found_and_tells_the_rest_only_when_asked() => Ask("q-multiple", async quiz =>
    {
        await quiz.Choose("Paper");
        await quiz.Choose("Glass");
        await quiz.Check();
        await quiz.Is("partly", "Not quite: 1 of 2 found, and 1 too many.");
        await Expect(quiz.Feedback("breaks before it bends")).ToBeVisibleAsync();
        await Expect(quiz.Option("Cloth").Locator(".mark")).ToHaveCountAsync(0);
        await quiz.Part("details.answer summary").ClickAsync();
        await Expect(quiz.Option("Cloth").Locator(".mark")).ToHaveTextAsync("Also right");

        await quiz.Again();
        await Expect(quiz.Option("Paper").Locator("input")).ToBeCheckedAsync();
        await Expect(quiz.Option("Glass").Locator("input")).Not.ToBeCheckedAsync();
        await quiz.Choose("Cloth");
        await quiz.Check();
        await quiz.Is("right", "Right.");
    });

    [Fact]
    public Task True_or_false_asks_how_sure_the_reader_is_first() => Ask("q-true-false", async quiz =>
    {
        await quiz.Choose("False");
        await quiz.Check();
        await quiz.Says("First say how sure you are.");
        await Expect(quiz.Part("[data-marked]")).ToHaveCountAsync(0);
        await quiz.Part(".confidence label").Filter(new() { HasText = "Certain" }).ClickAsync();
        await quiz.Check();
        await quiz.Is("wrong", "You felt certain");
        await quiz.Again();
        await quiz.Choose("True");
        await quiz.Part(".confidence label").Filter(new() { HasText = "Guessing" }).ClickAsync();
        await quiz.Check();
        await quiz.Is("right", "you were only guessing");
    });

    [Fact]
    public Task A_number_is_read_in_every_usual_spelling() => Ask("q-number", async quiz =>
    {
        await quiz.Check();
        await quiz.Says("Type a number first.");
        await quiz.Type("a lot");
        await quiz.Check();
        await quiz.Says("Type a number first.");
        foreach (var spelling in (string[])["1", "1.0", "1,05", " 0.95 mm", "1 MM"])
        {
            await quiz.Type(spelling);
            await quiz.Check();
            await quiz.Is("right", "Thickness adds up.");
        }

        await quiz.Type("100");
        await quiz.Check();
        await quiz.Is("wrong", "That is a thousand sheets.");
        await quiz.Type("7");
        await quiz.Check();
        await quiz.Is("wrong", "Not quite.");
        await Expect(quiz.Part(".result .feedback")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_text_is_compared_without_case_and_near_misses_are_explained() => Ask("q-text", async quiz =>
    {
        await quiz.Check();
        await quiz.Says("Type an answer first.");
        await quiz.Type("a5");
        await quiz.Check();
        await quiz.Is("wrong", "A5 is half of it.");
        await quiz.Again();
        await Expect(quiz.Entry).ToBeFocusedAsync();
        await quiz.Type("  din  a4 ");
        await quiz.Entry.PressAsync("Enter");
        await quiz.Is("right", "Right.");
    });

    [Theory]
    [InlineData("q-match", "A blade parts the fibres.")]
    [InlineData("q-classify", "A tear is a cut without a knife.")]
    public Task Pairs_are_marked_row_by_row_and_reasons_wait_for_the_right_answer(string id, string reason) => Ask(id, async quiz =>
    {
        var rows = quiz.Part(".pair");
        var count = await rows.CountAsync();
        await quiz.Check();
        await quiz.Says("Choose an answer for each item first.");
        await quiz.Part(".pair select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await quiz.Check();
        await quiz.Says($"{count - 1} still to choose.");

        var wrong = 0;
        for (var i = 0; i < count; i++)
        {
            var right = await rows.Nth(i).GetAttributeAsync("data-right") ?? "";
            var values = await rows.Nth(i).Locator("option").EvaluateAllAsync<string[]>("(options) => options.map((option) => option.value).filter(Boolean)");
            var choice = i == 0 ? right : values.First(value => value != right);
            wrong += choice == right ? 0 : 1;
            await rows.Nth(i).Locator("select").SelectOptionAsync(choice);
        }

        await quiz.Check();
        await quiz.Is("partly", $"{count - wrong} of {count} {(count - wrong == 1 ? "is" : "are")} right");
        await Expect(quiz.Part(".pair[data-marked=wrong]")).ToHaveCountAsync(wrong);
        await Expect(quiz.Part(".pair[data-marked=wrong] .feedback >> visible=true")).ToHaveCountAsync(0);

        await quiz.Again();
        for (var i = 0; i < count; i++)
        {
            await rows.Nth(i).Locator("select").SelectOptionAsync(await rows.Nth(i).GetAttributeAsync("data-right") ?? "");
        }

        await quiz.Check();
        await quiz.Is("right", "Right.");
        await Expect(quiz.Feedback(reason)).ToBeVisibleAsync();
    });

    [Fact]
    public Task An_order_is_made_with_buttons_that_keep_the_focus() => Ask("q-order", async quiz =>
    {
        await quiz.Check();
        await Expect(quiz.Element).ToHaveAttributeAsync("data-state", new System.Text.RegularExpressions.Regex("wrong|partly"));
        await quiz.Sort(button => button.ClickAsync());
        await quiz.Check();
        await quiz.Is("right", "Right.");
        await Expect(quiz.Feedback("Pressing comes after bending.")).ToBeVisibleAsync();
    });

    [Fact]
    public async Task Progress_survives_a_reload_and_ticks_the_lesson_and_its_aims() =>
        await suite.Visit(suite.Specimen.Address + "lessons/blocks/next-lesson/", async page =>
        {
            var quiz = new Question(page, "q-again");
            await Expect(page.Locator("[data-objective=o-remember]")).Not.ToContainTextAsync("Done");
            await quiz.Choose("A hole");
            await quiz.Check();
            await Expect(quiz.Element).ToHaveAttributeAsync("data-past", "wrong");
            await page.ReloadAsync();
            await Expect(quiz.Element).ToHaveAttributeAsync("data-past", "wrong");
            await Expect(quiz.Part(":checked")).ToHaveCountAsync(0);
            await quiz.Choose("A pressed line");
            await quiz.Check();
            await Expect(page.Locator("[data-objective=o-remember] .tick")).ToHaveTextAsync("Done");

            await page.GotoAsync(suite.Specimen.Address + "lessons/");
            await Expect(page.Locator("[data-questions=q-again] .tick")).ToHaveTextAsync("Done");
            await Expect(page.Locator("[data-questions~=q-single][data-done]")).ToHaveCountAsync(0);
            await page.GotoAsync(suite.Specimen.Address + "lessons/blocks/every-block/");
            var single = new Question(page, "q-single");
            await single.Choose("The flat one");
            await single.Check();
            await page.GotoAsync(suite.Specimen.Address + "lessons/blocks/");
            await Expect(page.Locator("[data-questions~=q-single] .tick")).ToHaveTextAsync("1 of 8 answered");
        });

    private Task Ask(string id, Func<Question, Task> talk) =>
        suite.Visit(suite.Specimen.Address + Lesson, page => talk(new Question(page, id)));
}
