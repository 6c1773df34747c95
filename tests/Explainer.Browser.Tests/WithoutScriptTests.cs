using Explainer.BrowserTests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>No JavaScript, no loss: every answer, reason and rule is within reach of HTML and CSS alone.</summary>
[Collection(SecondBrowser.Name)]
public sealed class WithoutScriptTests(Suite suite)
{
    [Fact]
    public async Task Every_kind_of_question_takes_an_answer_and_shows_its_feedback() =>
        await suite.Visit(suite.Specimen.Address + "lessons/blocks/every-block/", async page =>
        {
            await Expect(page.Locator(".quiz-actions >> visible=true")).ToHaveCountAsync(0);
            await Expect(page.Locator(".confidence >> visible=true")).ToHaveCountAsync(0);
            await Expect(page.Locator(".movers >> visible=true")).ToHaveCountAsync(0);

            foreach (var (id, choice, feedback) in ((string, string, string)[])[
                ("q-single", "The round one", "a ball is not flat"),
                ("q-multiple", "Glass", "breaks before it bends"),
                ("q-true-false", "False", "twice as thick")])
            {
                var quiz = new Question(page, id);
                await Expect(quiz.Part(".feedback >> visible=true")).ToHaveCountAsync(0);
                await quiz.Choose(choice);
                await Expect(quiz.Feedback(feedback)).ToBeVisibleAsync();
                await Expect(quiz.Part(".feedback >> visible=true")).ToHaveCountAsync(1);
            }

            foreach (var (id, feedback) in ((string, string)[])[
                ("q-number", "That is a thousand sheets."), ("q-text", "A5 is half of it."), ("q-match", "A blade parts the fibres."),
                ("q-classify", "A tear is a cut"), ("q-order", "Pressing comes after bending.")])
            {
                var quiz = new Question(page, id);
                await quiz.Part("details.foreseen summary").ClickAsync();
                await Expect(quiz.Part("details.foreseen")).ToContainTextAsync(feedback);
                await Expect(quiz.Part("details.foreseen").GetByText(feedback)).ToBeVisibleAsync();
            }

            await new Question(page, "q-number").Type("1");
            await new Question(page, "q-match").Part("select").First.SelectOptionAsync("2");
            await new Question(page, "q-order").Part("select").First.SelectOptionAsync("3");
            await new Question(page, "q-single").Part("details.answer summary").ClickAsync();
            await Expect(new Question(page, "q-single").Part(".why")).ToBeVisibleAsync();
        }, Device.WithoutScript);

    [Fact]
    public async Task Tabs_tools_and_calculators_show_all_that_they_hold() =>
        await suite.Visit(suite.Specimen.Address + "lessons/blocks/every-block/", async page =>
        {
            await Expect(page.Locator(".tab >> visible=true")).ToHaveCountAsync(4);
            await Expect(page.Locator("ex-tabs h3 >> visible=true")).ToHaveCountAsync(4);
            await Expect(page.Locator(".tool-inputs >> visible=true")).ToHaveCountAsync(0);
            await Expect(page.Locator(".tool-actions >> visible=true")).ToHaveCountAsync(0);
            var trip = page.Locator("ex-decision#trip");
            await Expect(trip.Locator(".example")).ToBeVisibleAsync();
            await Expect(trip.Locator(".verdict")).ToHaveTextAsync("To the lake");
            await Expect(trip.Locator("tr.fired").First).ToHaveIdAsync("trip-t6");
            // On a page of its own a tool opens its first table, in a lesson none.
            while (await trip.Locator("details.rules:not([open])").CountAsync() > 0)
            {
                await trip.Locator("details.rules:not([open]) summary").First.ClickAsync();
            }

            await Expect(trip.Locator("tbody tr >> visible=true")).ToHaveCountAsync(8);
            await Expect(trip.Locator(".rules-link a")).ToBeVisibleAsync();
            await Expect(page.Locator("ex-calculator [data-result=height_cm] .value")).ToHaveTextAsync("5.0");
        }, Device.WithoutScript);

    [Fact]
    public async Task Every_question_of_the_course_has_its_answer_and_its_reasons_in_the_page() =>
        await suite.VisitAll(suite.Real, suite.Real.Lessons, async (page, path) =>
        {
            var all = await page.Locator("ex-quiz").AllAsync();
            // Each can be seen; the mouse is tried on one, because its way to all of them takes most of the time.
            await all[0].Locator("details.answer summary").ClickAsync();
            foreach (var (quiz, i) in all.Select((quiz, i) => (quiz, i)))
            {
                await Expect(quiz.Locator("details.answer summary")).ToBeVisibleAsync();
                await (i == 0 ? Task.CompletedTask : quiz.Locator("details.answer summary").DispatchEventAsync("click"));
                await Expect(quiz.Locator("details.answer .right")).ToBeVisibleAsync();
                await Expect(quiz.Locator("details.answer .right")).Not.ToBeEmptyAsync();
            }

            Assert.True(all.Count > 0, path);
        }, Device.WithoutScript);
}
