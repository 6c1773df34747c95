using Explainer.BrowserTests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Everything that can be done with a mouse, done with keys alone.</summary>
[Collection(FirstBrowser.Name)]
public sealed class KeyboardTests(Suite suite)
{
    [Fact]
    public async Task Every_kind_of_question_is_answered_without_a_mouse() =>
        await suite.Visit(suite.Specimen.Address + "lessons/blocks/every-block/", async page =>
        {
            var quiz = new Question(page, "q-single");
            await page.TabTo(quiz.Part("input").First);
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("ArrowUp");
            await Expect(quiz.Option("The flat one").Locator("input")).ToBeCheckedAsync();
            await page.TabToAndPress(quiz.Part(".hint summary").First, "Enter");
            await Expect(quiz.Part(".hint").First).ToHaveAttributeAsync("open", "");
            await page.TabToAndPress(quiz.Part(".check"), "Enter");
            await quiz.Is("right", "Right.");
            await Expect(quiz.Part(".check")).ToBeFocusedAsync();
            await page.TabToAndPress(quiz.Part(".retry"), "Space");
            await Expect(quiz.Part("input").First).ToBeFocusedAsync();

            quiz = new Question(page, "q-multiple");
            await page.TabToAndPress(quiz.Option("Paper").Locator("input"), "Space");
            await page.TabToAndPress(quiz.Option("Cloth").Locator("input"), "Space");
            await page.TabToAndPress(quiz.Part(".check"), "Space");
            await quiz.Is("right", "Right.");

            quiz = new Question(page, "q-true-false");
            await page.TabToAndPress(quiz.Part(".option input").First, "Space");
            await page.TabToAndPress(quiz.Part(".confidence input").First, "Space");
            await page.Keyboard.PressAsync("ArrowRight");
            await page.TabToAndPress(quiz.Part(".check"), "Enter");
            await quiz.Is("right", "Right.");

            foreach (var id in (string[])["q-match", "q-classify"])
            {
                quiz = new Question(page, id);
                foreach (var row in await quiz.Part(".pair").AllAsync())
                {
                    await page.TabTo(row.Locator("select"));
                    var steps = await row.EvaluateAsync<int>("(row) => [...row.querySelector('select').options].findIndex((option) => option.value === row.dataset.right)");
                    for (var i = 0; i < steps; i++)
                    {
                        await page.Keyboard.PressAsync("ArrowDown");
                    }
                }

                await page.TabToAndPress(quiz.Part(".check"), "Enter");
                await quiz.Is("right", "Right.");
            }

            quiz = new Question(page, "q-order");
            await quiz.Sort(button => page.TabToAndPress(button, "Enter"));
            await page.TabToAndPress(quiz.Part(".check"), "Enter");
            await quiz.Is("right", "Right.");

            foreach (var (id, answer) in ((string, string)[])[("q-number", "1"), ("q-text", "A4")])
            {
                quiz = new Question(page, id);
                await page.TabTo(quiz.Entry);
                await page.Keyboard.TypeAsync(answer);
                await page.Keyboard.PressAsync("Enter");
                await quiz.Is("right", "Right.");
                await Expect(quiz.Entry).ToBeFocusedAsync();
            }
        });

    [Fact]
    public async Task Tabs_are_changed_with_arrows_and_all_of_a_group_follow() =>
        await suite.Visit(suite.Specimen.Address + "lessons/blocks/every-block/", async page =>
        {
            var tabs = page.Locator("ex-tabs").First;
            var other = page.Locator("ex-tabs").Nth(1);
            await page.TabToAndPress(tabs.Locator("[role=tab]").First, "ArrowRight");
            await Expect(tabs.Locator("[role=tab]").Nth(1)).ToBeFocusedAsync();
            await Expect(tabs.GetByText("Feed it straight.")).ToBeVisibleAsync();
            await Expect(tabs.GetByText("Press with a nail.")).ToBeHiddenAsync();
            await Expect(other.GetByText("Count to a thousand.")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await Expect(tabs.GetByText("Press with a nail.")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("End");
            await page.Keyboard.PressAsync("Tab");
            await Expect(tabs.Locator("[role=tabpanel]").Nth(1)).ToBeFocusedAsync();
            await page.ReloadAsync();
            await Expect(tabs.GetByText("Feed it straight.")).ToBeVisibleAsync();
            await page.GotoAsync(suite.Specimen.Address + "lessons/blocks/every-block/#by-hand");
            await Expect(tabs.GetByText("Press with a nail.")).ToBeVisibleAsync();
        });

    [Fact]
    public async Task A_decision_is_worked_through_without_a_mouse() =>
        await suite.Visit(suite.Specimen.Address + "tools/trip/", async page =>
        {
            var tool = page.Locator("ex-decision");
            await page.TabToAndPress(tool.Locator("[data-input=weather] details.inner summary").First, "Enter");
            await page.TabToAndPress(tool.Locator("[data-input=wind] input:checked"), "ArrowUp");
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("To the sea");
            await page.TabTo(tool.Locator("[data-input=hours] input"));
            await page.Keyboard.PressAsync("Control+a");
            await page.Keyboard.TypeAsync("20");
            await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("hours=20"));
            await page.TabToAndPress(tool.Locator(".reset"), "Enter");
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("To the lake");
            await page.TabToAndPress(tool.Locator(".fired a"), "Enter");
            await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#trip-t6$"));
        });
}
