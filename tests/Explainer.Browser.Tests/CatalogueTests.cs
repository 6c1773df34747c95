using System.Globalization;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Tables of records that are filtered and sorted, records beside each other, and all of it under an address.</summary>
[Collection(SecondBrowser.Name)]
public sealed class CatalogueTests(Suite suite)
{
    [Theory]
    [InlineData("families/", "Find a family", "tools/find-a-family/")]
    [InlineData("licences/", "Can I use it? The licence check", "tools/can-i-use-it/")]
    public async Task An_overview_leads_to_the_tool_that_looks_through_it(string overview, string title, string tool) =>
        await suite.Visit(suite.Real.Address + overview, async page =>
        {
            await page.Locator("main header").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = title }).ClickAsync();
            await Expect(page).ToHaveURLAsync(suite.Real.Address + tool);
        });

    [Fact]
    public async Task A_filter_leaves_the_rows_that_fit_and_stands_in_the_address() =>
        await suite.Visit(suite.Real.Address + "licences/", async page =>
        {
            var rows = page.Locator("tbody tr");
            var all = await rows.CountAsync();
            await page.Locator("select[name=kind]").SelectOptionAsync("community");
            await Expect(page.Locator("tbody tr >> visible=true").First).ToHaveAttributeAsync("data-kind", "community");
            var left = await page.Locator("tbody tr >> visible=true").CountAsync();
            Assert.InRange(left, 1, all - 1);
            await Expect(page.Locator(".filters [role=status]")).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"{left} of {all} shown"));
            await page.Locator("input[type=search]").FillAsync("llama 3.3");
            await Expect(page.Locator("tbody tr >> visible=true")).ToHaveCountAsync(1);

            await page.ReloadAsync();
            await Expect(page.Locator("tbody tr >> visible=true")).ToHaveCountAsync(1);
            await Expect(page.Locator("select[name=kind]")).ToHaveValueAsync("community");
        });

    [Fact]
    public async Task A_column_is_sorted_by_its_heading_with_keys_alone() =>
        await suite.Visit(suite.Real.Address + "licences/", async page =>
        {
            await page.TabToAndPress(page.Locator("thead button").Last, "Enter");
            await Expect(page.Locator("thead th").Last).ToHaveAttributeAsync("aria-sort", "ascending");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("thead th").Last).ToHaveAttributeAsync("aria-sort", "descending");
            var counts = await page.Locator("tbody tr td:last-child").AllTextContentsAsync();
            Assert.Equal(counts.Select(int.Parse).OrderDescending(), counts.Select(int.Parse));
        });

    [Theory]
    [InlineData("licences/compare/", "apache-2.0,gemma-terms,mit", "Apache License 2.0", "Gemma Terms of Use", "MIT License")]
    [InlineData("families/compare/", "olmo-3,llama-3.3", "Olmo 3", "Llama 3.3")]
    public async Task An_address_puts_records_beside_each_other(string path, string with, params string[] names) =>
        await suite.Visit(suite.Real.Address + path + "?with=" + with, async page =>
        {
            await Expect(page.Locator(".compared thead th")).ToHaveTextAsync(names);
            await Expect(page.Locator("[role=status]").First).ToContainTextAsync(string.Join(", ", names));
        });

    [Theory]
    [InlineData("licences/compare/")]
    [InlineData("families/compare/")]
    public async Task Two_records_beside_each_other_fit_a_phone(string path) =>
        await suite.Visit(suite.Real.Address + path, async page =>
            Assert.True(await page.Locator(".table").First.EvaluateAsync<bool>("table => table.scrollWidth <= table.clientWidth")), Device.Desk with { Width = 360 });

    [Theory]
    [InlineData("nonsense,<b>x</b>,apache-2.0")]
    [InlineData("")]
    public async Task Names_that_nobody_knows_are_left_out_of_a_comparison(string with) =>
        await suite.Visit(suite.Real.Address + "licences/compare/?with=" + Uri.EscapeDataString(with + new string('x', 100_000 / 20)), async page =>
        {
            await Expect(page.Locator(".compared thead th")).ToHaveCountAsync(2);
            Assert.Equal(0, await page.Locator("main b:text('x')").CountAsync());
        });

    [Fact]
    public async Task Without_script_the_tables_hold_everything()
    {
        await suite.Visit(suite.Real.Address + "licences/", async page =>
            Assert.True(await page.Locator("tbody tr >> visible=true").CountAsync() >= 65), new Device(Script: false));
        await suite.Visit(suite.Real.Address + "licences/compare/", async page =>
        {
            await page.Locator("details summary").ClickAsync();
            Assert.True(await page.Locator("details tbody tr >> visible=true").CountAsync() >= 65);
        }, new Device(Script: false));
    }

    [Fact]
    public async Task A_licence_says_without_script_what_it_asks_and_forbids() =>
        await suite.Visit(suite.Real.Address + "licences/llama-3-3-community/", async page =>
        {
            await Expect(page.Locator(".steps section")).ToHaveCountAsync(3);
            await Expect(page.Locator(".steps")).ToContainTextAsync("700 million users");
            await Expect(page.Locator("#used + dl a").First).ToBeVisibleAsync();
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        }, Device.WithoutScript with { Width = 320 });
}
