using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Decision tools as readers use them: answers, verdict, reasons, what would change it, and the address.</summary>
[Collection(SecondBrowser.Name)]
public sealed class DecisionTests(Suite suite)
{
    private const string Refused = "Part of the address was not understood and is left out.";

    private string Trip => suite.Specimen.Address + "tools/trip/";

    [Fact]
    public async Task Every_tool_starts_with_exactly_what_the_page_was_delivered_with()
    {
        foreach (var site in (BuiltSite[])[suite.Real, suite.Specimen])
        {
            var paths = site.Pages.Where(path => site.Text(path).Contains("<ex-decision", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(paths);
            await suite.VisitAll(site, paths, async (page, path) =>
            {
                var delivered = await page.EvaluateAsync<string[]>(ToolSnapshot.ReadAll("new DOMParser().parseFromString(html, 'text/html')"), site.Text(path));
                var upgraded = await page.EvaluateAsync<string[]>(ToolSnapshot.ReadAll("document"), "");
                Assert.Equal(path + "\n" + ToolSnapshot.Text(delivered), path + "\n" + ToolSnapshot.Text(upgraded));
            });
        }
    }

    [Fact]
    public async Task An_answer_changes_verdict_reason_row_why_not_changes_and_address() =>
        await suite.Visit(Trip, async page =>
        {
            var tool = page.Locator("ex-decision");
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("To the lake");
            await tool.Locator("[data-input=hours] input").FillAsync("12.5");
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("Up the mountain");
            await Expect(tool.Locator(".because:not(td)")).ToHaveTextAsync("The mountain needs a whole day.");
            await Expect(tool.Locator(".extras dd")).ToHaveTextAsync("good shoes");
            await Expect(tool.Locator("p.fired")).ToHaveTextAsync("Decided by row T8");
            await Expect(tool.Locator("#trip-t8")).ToHaveClassAsync("fired");
            await Expect(tool.Locator("#trip-t6 .why-not")).ToHaveTextAsync("hours is 12.5 h, not [3..10)");
            await Expect(tool.Locator("#trip-t1 .why-not")).ToHaveTextAsync("weather is fine, not storm");
            await Expect(tool.Locator(".changes li").Filter(new() { HasText = "“To the lake” if “How many hours have you got?” is at least 8 and under 10 h" })).ToHaveCountAsync(1);
            await Expect(tool.Locator(".ramp [aria-current]")).ToHaveTextAsync("Up the mountain");
            await Expect(page).ToHaveURLAsync(Trip + "?hours=12.5");

            await tool.Locator("[data-input=weather] > .choices [data-id=rain]").CheckAsync();
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("To the city");
            await Expect(page).ToHaveURLAsync(new Regex("weather=rain"));
            await tool.Locator(".reset").ClickAsync();
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("To the lake");
            await Expect(page).ToHaveURLAsync(Trip);
        });

    [Fact]
    public async Task A_fed_answer_follows_its_inner_questions_until_it_is_set_and_back_again() =>
        await suite.Visit(Trip, async page =>
        {
            var tool = page.Locator("ex-decision");
            var weather = tool.Locator("[data-input=weather] > .choices");
            await tool.Locator("[data-input=weather] .inner summary").First.ClickAsync();
            await tool.Locator("[data-input=wind] [data-id=yes]").CheckAsync();
            await Expect(weather.Locator("[data-id=windy]")).ToBeCheckedAsync();
            await Expect(page).ToHaveURLAsync(Trip + "?wind=yes");
            await weather.Locator("[data-id=storm]").CheckAsync();
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("Stay at home");
            await Expect(tool.Locator("[data-decision=weather] tr.fired")).ToHaveCountAsync(0);
            await tool.Locator("[data-input=wind] [data-id=no]").CheckAsync();
            await Expect(weather.Locator("[data-id=fine]")).ToBeCheckedAsync();
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("To the lake");
        });

    [Fact]
    public async Task A_number_outside_its_range_is_refused_in_words_and_the_last_verdict_stays() =>
        await suite.Visit(Trip, async page =>
        {
            var hours = page.Locator("[data-input=hours] input");
            await hours.FillAsync("99");
            await Expect(page.Locator(".copied")).ToHaveTextAsync("Type a number from 0 to 48.");
            await Expect(hours).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(page.Locator(".verdict")).ToHaveTextAsync("To the lake");
            await hours.FillAsync("48");
            await Expect(page.Locator(".copied")).ToBeEmptyAsync();
            await Expect(page.Locator(".verdict")).ToHaveTextAsync("Up the mountain");
        });

    [Fact]
    public async Task The_copied_address_restores_the_state_on_the_page_of_the_tool() =>
        await suite.VisitAlone(suite.Specimen.Address + "lessons/blocks/every-block/", async page =>
        {
            await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            var tool = page.Locator("ex-decision#trip");
            await tool.Locator("[data-input=hours] input").FillAsync("2");
            await Expect(page).ToHaveURLAsync(new Regex("trip\\.hours=2"));
            var before = ToolSnapshot.Of(await tool.EvaluateAsync<string>(ToolSnapshot.Read));
            await tool.Locator(".copy").ClickAsync();
            await Expect(tool.Locator(".copied")).ToHaveTextAsync("Link copied.");
            var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
            Assert.Equal(Trip + "?hours=2", link);
            await page.ReloadAsync();
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("To the park");
            await page.GotoAsync(link);
            await Expect(page.Locator(".verdict")).ToHaveTextAsync("To the park");
            var after = ToolSnapshot.Of(await page.Locator("ex-decision").EvaluateAsync<string>(ToolSnapshot.Read));
            Assert.Equal(before.Changes, after.Changes);
            Assert.Equal(before.Answers, after.Answers);
        });

    [Theory]
    [InlineData("?nobody=knows")]
    [InlineData("?weather=hail")]
    [InlineData("?hours=1e9")]
    [InlineData("?hours=-5&sky=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("?__proto__=x&constructor=y&%E0%A4%A=%ZZ")]
    [InlineData("LONG")]
    public async Task Junk_in_the_address_is_left_out_with_a_word_and_nothing_else(string query)
    {
        // No host takes much more than 16 KB, so the longest comes from a page's own script.
        var isLong = query == "LONG";
        await suite.Visit(isLong ? Trip : Trip + query, async page =>
        {
            if (isLong)
            {
                await page.EvaluateAsync("history.replaceState(null, '', '?hours=' + '7'.repeat(100_000))");
                await page.EvaluateAsync("dispatchEvent(new PopStateEvent('popstate'))");
            }

            await Expect(page.Locator(".copied")).ToHaveTextAsync(Refused);
            await Expect(page.Locator(".verdict")).ToHaveTextAsync("To the lake");
            await Expect(page.Locator("ex-decision img")).ToHaveCountAsync(0);
        });
    }

    [Fact]
    public async Task Known_keys_count_beside_unknown_ones_and_going_back_restores_the_state() =>
        await suite.Visit(Trip + "?hours=2&nobody=knows", async page =>
        {
            await Expect(page.Locator(".verdict")).ToHaveTextAsync("To the park");
            await Expect(page.Locator(".copied")).ToHaveTextAsync(Refused);
            await page.EvaluateAsync("history.pushState(null, '', '?weather=storm')");
            await page.GoBackAsync();
            await Expect(page.Locator(".verdict")).ToHaveTextAsync("To the park");
            await page.GoForwardAsync();
            await Expect(page.Locator(".verdict")).ToHaveTextAsync("Stay at home");
        });

    [Fact]
    public async Task A_calculator_computes_and_keeps_its_state_in_the_address() =>
        await suite.Visit(suite.Specimen.Address + "tools/thickness/", async page =>
        {
            var height = page.Locator("[data-result=height_cm]");
            await Expect(height.Locator(".value")).ToHaveTextAsync("5.0");
            await page.Locator("[data-input=sheets] input").FillAsync("12345");
            await page.Locator("[data-input=folds] select").SelectOptionAsync("3");
            await Expect(page.Locator("[data-result=layers] .value")).ToHaveTextAsync("98,760");
            await Expect(height.Locator(".value")).ToHaveTextAsync("987.6");
            await Expect(height.Locator(".filled")).ToContainTextAsync("98,760 * 0.1 / 10");
            // The address is written after the answer is painted.
            await Expect(page).ToHaveURLAsync(new Regex("[?&]folds=3"));
            await page.ReloadAsync();
            await Expect(height.Locator(".value")).ToHaveTextAsync("987.6");
            await page.Locator(".reset").ClickAsync();
            await Expect(height.Locator(".value")).ToHaveTextAsync("5.0");
        });
}
