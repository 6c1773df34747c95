using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Xunit;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Definitions, lists of records, sources and data: light, whole without script, and within reach of the keyboard.</summary>
[Collection(SecondBrowser.Name)]
public sealed partial class RecordPageTests(Suite suite, ITestOutputHelper output)
{
    /// <summary>Names and values of the headers that come with every page, which a page shares its first flight with.</summary>
    private const int Headers = 900;
    private const int FirstFlight = 14_600;
    private const int Overview = 40 * 1024;

    private IEnumerable<string> Definitions => suite.Real.Pages.Where(path => path.StartsWith("definitions/", StringComparison.Ordinal) && suite.Real.KindOf(path) == "definition");

    private IEnumerable<string> Overviews => suite.Real.Pages.Where(path => suite.Real.KindOf(path) is "definitions" or "records" or "data" or "sources");

    [Fact]
    public void A_definition_fits_the_first_flight() => Light(Definitions, FirstFlight, path => suite.Real.Weight(path) + Styles(path) + Headers);

    [Fact]
    public void An_overview_stays_under_forty_kilobytes() => Light(Overviews, Overview, path => suite.Real.Weight(path) + Styles(path) + Scripts(path) + Headers);

    [Fact]
    public async Task Every_definition_says_without_script_what_it_is_and_asks() =>
        await suite.VisitAll(suite.Real, Definitions, async (page, path) =>
        {
            await Expect(page.Locator("h1")).ToBeVisibleAsync();
            await Expect(page.Locator("header .summary")).ToContainTextAsync("Kept by");
            await Expect(page.Locator(".asks dd").First).ToBeVisibleAsync();
            await Expect(page.Locator(".sources li").First).ToBeVisibleAsync();
            Assert.Equal(0, await page.Locator("main [hidden]").CountAsync());
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), path);
        }, Device.WithoutScript with { Width = 320 });

    [Fact]
    public async Task No_overview_is_wider_than_a_small_screen() =>
        await suite.VisitAll(suite.Real, Overviews, async (page, path) =>
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), path), Device.Desk with { Width = 320 });

    [Fact]
    public async Task Fields_of_the_data_open_without_script_and_scroll_by_keyboard() =>
        await suite.Visit(suite.Real.Address + "data/", async page =>
        {
            await page.Locator("#licences ~ details summary").ClickAsync();
            await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Region, new() { Name = "Fields of licences.json" })).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(":focus")).ToHaveAttributeAsync("aria-label", "Fields of licences.json");
        }, Device.WithoutScript);

    private void Light(IEnumerable<string> paths, int limit, Func<string, int> weigh)
    {
        var weights = paths.Select(path => (path, Weight: weigh(path))).OrderByDescending(page => page.Weight).ToList();
        Assert.NotEmpty(weights);
        foreach (var (path, weight) in weights.Take(5))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {weight:N0} (html {suite.Real.Weight(path):N0})"));
        }

        Expected.Nothing(weights.Where(page => page.Weight > limit).Select(page => string.Create(CultureInfo.InvariantCulture, $"{page.path}: {page.Weight:N0}")));
    }


    private int Styles(string path) => StyleName.Matches(suite.Real.Text(path)).Sum(match => suite.Real.Weight(match.Value));

    private int Scripts(string path) => ScriptName.Matches(suite.Real.Text(path)).Sum(match => suite.Real.Weight(match.Value));

    [GeneratedRegex("assets/style-[0-9a-f]+\\.css")]
    private static partial Regex StyleName { get; }

    [GeneratedRegex("assets/script-[0-9a-f]+\\.js")]
    private static partial Regex ScriptName { get; }
}
