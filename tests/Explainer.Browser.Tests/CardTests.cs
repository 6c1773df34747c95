using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>A deck of cases: dealt one by one with script, all at once without it, and cut out of paper.</summary>
[Collection(FirstBrowser.Name)]
public sealed class CardTests(Suite suite)
{
    private const string Lesson = "lessons/decide/lean/";

    [Fact]
    public async Task A_deck_is_played_with_keys_alone_and_remembers_what_was_picked() =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            var deck = page.Locator("#cards-lean");
            var shown = deck.Locator(".card[data-shown]");
            await Expect(deck.Locator(".card >> visible=true")).ToHaveCountAsync(1);
            var right = int.Parse((await shown.GetAttributeAsync("data-outcome"))!, CultureInfo.InvariantCulture);
            await page.TabToAndPress(deck.Locator(".picks button").Nth(right), "Enter");
            await Expect(deck.Locator(".result")).ToContainTextAsync("Right: " + await deck.Locator(".picks button").Nth(right).TextContentAsync());
            await Expect(deck.Locator(".result a")).ToHaveTextAsync(new Regex("^Row Z[1-6]$"));
            await Expect(deck.Locator(".score")).ToHaveTextAsync("Card 1 of 12 · 1 right of 1");

            await page.Keyboard.PressAsync("ArrowRight");
            await Expect(shown).ToBeFocusedAsync();
            await Expect(shown.Locator(".number")).ToHaveTextAsync("Card 2");
            await Expect(deck.Locator(".result")).ToBeEmptyAsync();
            var wrong = await shown.GetAttributeAsync("data-outcome") == "0" ? 2 : 1;
            await page.Keyboard.PressAsync(wrong.ToString(CultureInfo.InvariantCulture));
            await Expect(deck.Locator(".result")).ToContainTextAsync("Not this time. The rules say: ");
            await Expect(deck.Locator("[data-marked=right]")).ToHaveCountAsync(1);
            await Expect(deck.Locator("[data-marked=wrong]")).ToHaveCountAsync(1);
            await Expect(deck.Locator(".score")).ToHaveTextAsync("Card 2 of 12 · 1 right of 2");

            // The first pick counts.
            await deck.Locator("[data-marked=right]").ClickAsync(new LocatorClickOptions { Force = true });
            await Expect(deck.Locator(".score")).ToHaveTextAsync("Card 2 of 12 · 1 right of 2");

            await page.ReloadAsync();
            await Expect(deck.Locator(".score")).ToHaveTextAsync("Card 3 of 12 · 1 right of 2");
            await deck.Locator(".back").ClickAsync();
            await Expect(deck.Locator("[data-marked=wrong]")).ToHaveCountAsync(1);
            await deck.Locator(".restart").ClickAsync();
            await Expect(deck.Locator(".score")).ToHaveTextAsync("Card 1 of 12");
            await Expect(deck.Locator("[data-marked]")).ToHaveCountAsync(0);
        });

    [Theory]
    [InlineData("00000000:1,1,1")]
    [InlineData("HASH:99,x,-1,,<b>")]
    [InlineData("HASH:0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0", @"Card 1 of 12 · \d right of 12")]
    public async Task What_is_kept_of_another_deal_or_makes_no_sense_is_left_out(string kept, string said = "Card 1 of 12") =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            await page.EvaluateAsync("kept => Explainer.progress.choose('cards-lean', kept.replace('HASH', document.querySelector('#cards-lean').dataset.hash))", kept);
            await page.ReloadAsync();
            await Expect(page.Locator("#cards-lean .score")).ToHaveTextAsync(new Regex($"^{said}$"));
        });

    [Fact]
    public async Task The_controls_stay_where_they_are_while_cards_are_turned() =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            var next = page.Locator("#cards-lean .next");
            await next.ScrollIntoViewIfNeededAsync();
            var before = await page.EvaluateAsync<double>(Place);
            for (var i = 0; i < 4; i++)
            {
                await next.ClickAsync();
            }

            Assert.Equal(before, await page.EvaluateAsync<double>(Place), 0.5);
        });

    private const string Place = "() => document.querySelector('#cards-lean .next').getBoundingClientRect().top - document.querySelector('#cards-lean').getBoundingClientRect().top";

    [Fact]
    public async Task Without_script_each_card_stands_there_with_its_answer_folded() =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            var deck = page.Locator("#cards-lean");
            await Expect(deck.Locator(".card >> visible=true")).ToHaveCountAsync(12);
            await Expect(deck.Locator("button >> visible=true")).ToHaveCountAsync(0);
            await Expect(deck.Locator(".choose")).ToContainTextAsync("Closed, an API; Hybrid");
            await deck.Locator("summary").First.ClickAsync();
            await Expect(deck.Locator(".says").First).ToBeVisibleAsync();
            await Expect(deck.Locator(".key")).ToBeHiddenAsync();
        }, Device.WithoutScript with { Width = 320 });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Paper_has_cards_in_two_columns_without_answers_and_the_key_on_a_page_of_its_own(bool script) =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            var deck = page.Locator("#cards-lean");
            if (script)
            {
                await deck.Locator(".picks button").First.ClickAsync();
            }

            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(deck.Locator(".card >> visible=true")).ToHaveCountAsync(12);
            await Expect(deck.Locator(":is(button, details, .result, .says) >> visible=true")).ToHaveCountAsync(0);
            var columns = await deck.Locator(".card").EvaluateAllAsync<double[]>("cards => [...new Set(cards.map(card => card.getBoundingClientRect().left))]");
            Assert.Equal(2, columns.Length);
            await Expect(deck.Locator(".card").First).ToHaveCSSAsync("border-top-style", "dashed");
            await Expect(deck.Locator(".key tbody tr >> visible=true")).ToHaveCountAsync(12);
            await Expect(deck.Locator(".key")).ToHaveCSSAsync("break-before", "page");
            await Expect(deck.Locator(".key caption")).ToContainTextAsync("For the teacher. Keep this page back");
            await Expect(deck.Locator(".choose")).ToBeVisibleAsync();
        }, new Device(Script: script));

    /// <summary>An A4 page within its margins is 178 by 261 mm, at 96 dots an inch.</summary>
    [Theory]
    [InlineData(Lesson)]
    [InlineData("lessons/licences/reading-a-community-licence/")]
    public async Task Six_cards_fit_on_a_sheet_and_none_breaks(string path) =>
        await suite.Visit(suite.Real.Address + path, async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(page.Locator("ex-cards")).ToHaveCSSAsync("break-before", "page");
            await Expect(page.Locator(".card").First).ToHaveCSSAsync("break-inside", "avoid");
            var tallest = await page.Locator(".card").EvaluateAllAsync<double>("cards => Math.max(...cards.map(card => card.getBoundingClientRect().height))");
            Assert.True(tallest < 261 / 25.4 * 96 / 3, $"{tallest} dots are more than a third of a sheet");
        }, new Device(Width: 673));
}
