using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>The session: which questions come, in which order, on which day.</summary>
[Collection(FirstBrowser.Name)]
public sealed class ReviewTests(Suite suite)
{
    private string Review => suite.Specimen.Address + "review/";

    [Fact]
    public Task What_was_missed_comes_first_then_what_was_unsure_then_what_is_due_then_what_is_new() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        var today = ReviewDesk.Today;
        await desk.Remember(
            ("q-match", $$"""{ "right": true, "tries": 1, "sure": 2, "day": {{today - 3}}, "box": 2 }"""),
            ("q-classify", $$"""{ "right": true, "tries": 1, "sure": 2, "day": {{today - 9}}, "box": 3 }"""),
            ("q-true-false", $$"""{ "right": true, "tries": 2, "sure": 1, "day": {{today - 1}}, "box": 1 }"""),
            ("q-again", $$"""{ "right": false, "tries": 3, "sure": 3, "day": {{today}}, "box": 0 }"""),
            ("q-single", $$"""{ "right": true, "tries": 1, "sure": 2, "day": {{today}}, "box": 1 }"""));
        await desk.Counted(4, 4, 1);
        await Expect(desk.Plan).ToHaveTextAsync("4 due, then 4 new questions");
        await desk.Start.ClickAsync();
        foreach (var (id, words) in ((string, string)[])[
            ("q-again", "1 of 8, missed last time"), ("q-true-false", "2 of 8, you were unsure"), ("q-classify", "3 of 8, due again"), ("q-match", "4 of 8, due again"),
            ("q-multiple", "5 of 8, new"), ("q-order", "6 of 8, new"), ("q-number", "7 of 8, new"), ("q-text", "8 of 8, new")])
        {
            await desk.Asks(id, words);
            await desk.Answer(right: true);
            await Expect(desk.Next).ToHaveTextAsync(id == "q-text" ? "Finish" : "Next question");
            await desk.Next.ClickAsync();
        }

        await Expect(desk.Ended).ToHaveTextAsync("Done. 8 of 8 questions right at the first try.");
        await Expect(desk.Ended).ToBeFocusedAsync();
        await desk.Counted(0, 0, 9);
        await Expect(desk.Plan).ToHaveTextAsync("Nothing is due. The next question comes back tomorrow; you can practise ahead.");
        await Expect(desk.Start).ToHaveTextAsync("Practise ahead");
    });

    [Fact]
    public Task A_question_comes_back_after_one_three_seven_fourteen_and_thirty_days_and_at_once_when_missed() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        var day = 0;
        foreach (var rest in (int[])[1, 3, 7, 14, 30, 30])
        {
            await Practise(page, desk, right: true);
            await desk.Open(Review, day + rest - 1);
            await desk.Counted(0, 8, 1);
            day += rest;
            await desk.Open(Review, day);
            await desk.Counted(1, 8, 0);
        }

        await Practise(page, desk, right: false);
        Assert.Equal(0, (await desk.Kept("q-single")).GetProperty("box").GetInt32());
        await desk.Counted(1, 8, 0);
        await Practise(page, desk, right: true);
        await desk.Counted(0, 8, 1);
        await desk.Open(Review, day + 1);
        await desk.Counted(1, 8, 0);
    });

    [Fact]
    public Task Answers_ahead_of_their_day_and_guesses_take_no_step() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await desk.Remember(("q-single", $$"""{ "right": true, "tries": 1, "sure": 2, "day": {{ReviewDesk.Today - 1}}, "box": 3 }"""), ("q-match", $$"""{ "right": true, "tries": 1, "sure": 2, "day": {{ReviewDesk.Today - 40}}, "box": 5 }"""));
        await page.GotoAsync(suite.Specimen.Address + "lessons/blocks/every-block/");
        await ReviewDesk.Answer(page.Locator("#q-single"), right: true);
        await ReviewDesk.Answer(page.Locator("#q-match"), right: true);
        Assert.Equal(3, (await desk.Kept("q-single")).GetProperty("box").GetInt32());
        Assert.Equal(5, (await desk.Kept("q-match")).GetProperty("box").GetInt32());
        await desk.Open(suite.Specimen.Address + "review/blocks/", 40, front: false);
        await ReviewDesk.Answer(page.Locator("#q-match"), right: true, sure: 1);
        Assert.Equal(1, (await desk.Kept("q-match")).GetProperty("box").GetInt32());
    });

    [Fact]
    public Task Answers_without_a_box_from_before_find_their_place() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        var today = ReviewDesk.Today;
        await desk.Remember(
            ("q-single", $$"""{ "right": true, "tries": 1, "sure": 0, "day": {{today - 2}} }"""),
            ("q-multiple", $$"""{ "right": true, "tries": 2, "sure": 0, "day": {{today - 1}} }"""),
            ("q-match", $$"""{ "right": false, "tries": 1, "sure": 0, "day": {{today}} }"""),
            ("q-text", $$"""{ "right": true, "tries": 1, "sure": 0, "day": {{today + 900}} }"""));
        await desk.Counted(2, 5, 2);
        await page.Locator(".all summary").ClickAsync();
        await Expect(page.Locator("[data-question=q-single] .state")).ToHaveTextAsync("back tomorrow");
        await Expect(page.Locator("[data-question=q-multiple] .state")).ToHaveTextAsync("due again");
        await Expect(page.Locator("[data-question=q-match] .state")).ToHaveTextAsync("missed last time");
        await Expect(page.Locator("[data-question=q-text] .state")).ToHaveTextAsync("back in 3 days");
    });

    [Fact]
    public Task A_lesson_and_the_review_know_of_each_other() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await page.GotoAsync(suite.Specimen.Address + "lessons/blocks/every-block/");
        await ReviewDesk.Answer(page.Locator("#q-number"), right: false);
        await desk.Open(Review);
        await desk.Start.ClickAsync();
        await desk.Asks("q-number", "1 of 9, missed last time");
        await desk.Answer(right: true);
        await page.GotoAsync(suite.Specimen.Address + "lessons/blocks/every-block/");
        await Expect(page.Locator("#q-number")).ToHaveAttributeAsync("data-past", "right");
    });

    [Fact]
    public Task A_question_that_stays_wrong_is_asked_once_more_at_the_end() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await desk.Start.ClickAsync();
        await desk.Answer(right: false);
        await desk.Next.ClickAsync();
        for (var i = 2; i <= 9; i++)
        {
            await Expect(desk.Quiz.Locator(".strip p").First).ToHaveTextAsync($"{i} of 10, new");
            await desk.Next.ClickAsync();
        }

        await desk.Asks("q-single", "10 of 10, once more");
        await desk.Answer(right: false);
        await Expect(desk.Next).ToHaveTextAsync("Finish");
        await desk.Next.ClickAsync();
        await Expect(desk.Ended).ToHaveTextAsync("Done. 0 of 1 question right at the first try.");
    });

    [Fact]
    public Task An_edited_question_keeps_its_id_and_drops_its_old_answer() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await desk.Remember(("q-single", $$"""{ "hash": "0000000000000000", "right": false, "tries": 7, "sure": 3, "day": {{ReviewDesk.Today - 1}}, "box": 0, "first": { "right": false, "sure": 3 } }"""));
        await desk.Counted(0, 9, 0);
        await Expect(page.Locator("ex-calibration")).ToContainTextAsync("There is nothing to show yet.");
        await desk.Start.ClickAsync();
        await desk.Asks("q-single", "1 of 9, new");
        await desk.Answer(right: true);
        var kept = await desk.Kept("q-single");
        Assert.Equal(1, kept.GetProperty("tries").GetInt32());
        Assert.Equal(await desk.Quiz.GetAttributeAsync("data-hash"), kept.GetProperty("hash").GetString());
        Assert.True(kept.GetProperty("first").GetProperty("right").GetBoolean());
    });

    [Fact]
    public Task A_session_goes_by_keys_alone_and_the_focus_follows_the_question() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await page.TabToAndPress(desk.Start, "Enter");
        await Expect(desk.Quiz).ToBeFocusedAsync();
        await Expect(desk.Quiz).ToBeInViewportAsync();
        await page.TabToAndPress(desk.Quiz.Locator(".option input").First, "Space");
        await page.TabTo(desk.Quiz.Locator(".confidence input").First);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.TabToAndPress(desk.Quiz.Locator(".check"), "Enter");
        await Expect(desk.Quiz.Locator("[role=status]")).ToContainTextAsync("Right.");
        await Expect(desk.Quiz.Locator(".check")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(desk.Next).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await desk.Asks("q-multiple", "2 of 9, new");
        await Expect(desk.Quiz).ToBeFocusedAsync();
        await page.TabToAndPress(page.Locator(".stop"), "Enter");
        await Expect(desk.Ended).ToHaveTextAsync("Stopped. 1 of 1 question right at the first try.");
        await Expect(desk.Ended).ToBeFocusedAsync();
        await Expect(desk.Quiz).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Units_can_be_left_out_and_the_choice_is_remembered() => suite.Visit(suite.Real.Address + "review/", async page =>
    {
        var desk = new ReviewDesk(page);
        var units = page.Locator("ex-review fieldset input");
        for (var i = 1; i < await units.CountAsync(); i++)
        {
            await units.Nth(i).UncheckAsync();
        }

        var first = page.Locator("[data-unit]").First;
        var asked = await first.Locator("[data-question]").CountAsync();
        await desk.Counted(0, asked, 0);
        await page.ReloadAsync();
        await desk.Counted(0, asked, 0);
        await desk.Start.ClickAsync();
        await Expect(desk.Quiz).ToHaveIdAsync(await first.Locator("[data-question]").First.GetAttributeAsync("data-question") ?? "");
        await page.Locator(".stop").ClickAsync();
        await units.First.UncheckAsync();
        await Expect(desk.Plan).ToHaveTextAsync("Choose a unit first.");
        await desk.Start.DispatchEventAsync("click");
        await Expect(desk.Quiz).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Every_question_of_the_course_can_be_asked_in_a_session_and_its_links_lead_on() => suite.Visit(suite.Real.Address + "review/", async page =>
    {
        // Whoever missed everything gets everything.
        var desk = new ReviewDesk(page);
        var ids = await page.Locator("[data-question]").EvaluateAllAsync<string[]>("(items) => items.map((item) => item.dataset.question)");
        Assert.True(ids.Length > 100);
        await desk.Remember(ids.Select(id => (id, $$"""{ "right": false, "tries": 1, "sure": 2, "day": 20000 }""")));
        await desk.Counted(ids.Length, 0, 0);
        await desk.Start.ClickAsync();
        foreach (var (id, i) in ids.Select((id, i) => (id, i)))
        {
            await desk.Asks(id, $"{i + 1} of {ids.Length}, missed last time");
            await desk.Answer(right: true);
            Assert.Equal(1, await page.EvaluateAsync<int>("(id) => document.querySelectorAll(`[id='${id}']`).length", id));
            Findings(await desk.Quiz.EvaluateAsync<string[]>("(quiz) => [...quiz.querySelectorAll('a[href]')].map((link) => new URL(link.href)).filter((link) => link.origin === location.origin).map((link) => link.pathname.slice(1))"));
            await desk.Next.DispatchEventAsync("click");
        }

        await desk.Counted(0, 0, ids.Length);
    });

    private void Findings(IEnumerable<string> paths) => Expected.Nothing(paths.Where(path => !suite.Real.Files.ContainsKey(path)));

    /// <summary>Answers the first question of the specimen from its unit's page.</summary>
    private async Task Practise(IPage page, ReviewDesk desk, bool right)
    {
        var address = page.Url;
        await page.GotoAsync(suite.Specimen.Address + "review/blocks/");
        await ReviewDesk.Answer(page.Locator("#q-single"), right);
        await page.GotoAsync(address);
        await Expect(desk.Counts).ToHaveTextAsync(new Regex("new"));
    }
}
