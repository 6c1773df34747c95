using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>From a verdict in a grid to the row that decided, the facts and the tool.</summary>
[Collection(SecondBrowser.Name)]
public sealed class VerdictTests(Suite suite)
{
    private const string Grid = "definitions/verdicts/";

    [Theory]
    [InlineData(true, "td.word[data-level]")]
    [InlineData(false, "td.word:not([data-level])")]
    public async Task A_cell_of_the_grid_opens_what_explains_it(bool script, string place) =>
        await suite.Visit(suite.Real.Address + Grid, async page =>
        {
            var cell = page.Locator($"{place} a[href*='#verdict-which-word-']").First;
            var word = await cell.TextContentAsync();
            var id = (await cell.GetAttributeAsync("href"))!.Split('#')[1];
            await cell.ClickAsync();
            await Expect(page.Locator($"#{id}")).ToBeVisibleAsync();
            await Expect(page.Locator($"details:has(#{id})")).ToHaveAttributeAsync("open", "");
            // Of many words that remain the grid says only how many, the page between which.
            await Expect(page.Locator($"details:has(#{id}) summary")).ToContainTextAsync(word!.Split(',')[0]);
            await Expect(page.Locator($"details:has(#{id}) summary")).ToContainTextAsync(word.Split(", ")[^1]);
            await Expect(page.Locator($"#{id} a[href*='tools/which-word/']").First).ToBeVisibleAsync();
        }, new Device(Script: script));

    [Fact]
    public async Task The_way_from_the_grid_to_the_facts_goes_by_keys_alone() =>
        await suite.Visit(suite.Real.Address + Grid, async page =>
        {
            await page.TabToAndPress(page.Locator("td.word a").First, "Enter");
            await Expect(page.Locator("h1")).Not.ToContainTextAsync("Verdicts");
            await page.TabToAndPress(page.Locator("details.why:not([open]) summary").First, "Enter");
            await Expect(page.Locator("details.why[open]")).Not.ToHaveCountAsync(0);
        });

    [Fact]
    public async Task A_verdict_opens_in_the_tool_with_the_same_result() =>
        await suite.Visit(suite.Real.Address + Grid, async page =>
        {
            // A word that is decided: its tool, filled in from the record, must say the same.
            var cell = page.Locator("td.word[data-level] a[href*='#verdict-which-word-']").First;
            var word = await cell.TextContentAsync();
            var id = (await cell.GetAttributeAsync("href"))!.Split('#')[1];
            await cell.ClickAsync();
            await page.Locator($"#{id} a[href*='tools/which-word/'][href*='?']").Last.ClickAsync();
            await Expect(page.Locator("ex-decision .verdict")).ToHaveTextAsync(word!);
            await Expect(page.Locator("ex-decision .copied")).ToHaveTextAsync("");
        });

    [Fact]
    public async Task The_heads_of_the_grid_stay_in_sight()
    {
        await suite.Visit(suite.Real.Address + Grid, async page =>
        {
            await page.SetViewportSizeAsync(1280, 700);
            var grid = page.Locator(".grid");
            await grid.ScrollIntoViewIfNeededAsync();
            await grid.EvaluateAsync("(grid) => grid.scrollTo(400, 2000)");
            await Expect(grid.Locator("thead th").First).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = .5f });
        });
    }
}
