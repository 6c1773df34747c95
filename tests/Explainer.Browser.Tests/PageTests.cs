using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Every page of the real site and of the specimen, as it is delivered.</summary>
[Collection(SecondBrowser.Name)]
public sealed class PageTests(Suite suite)
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Pages_load_clean(bool script, bool dark)
    {
        foreach (var site in (BuiltSite[])[suite.Real, suite.Specimen])
        {
            // Each page is loaded by the walk; beyond that one of each kind and some more: templates and colours come from few files.
            var pages = site.Samples.Where((path, i) => i % 3 == 0 || (!script && site.Longest.Contains(path)));
            await suite.VisitAll(site, pages, (page, _) => PageWalk.IsWhole(page, script), new Device(Script: script, Dark: dark));
        }
    }

    [Fact]
    public async Task Every_page_loads_clean_and_none_scrolls_sideways_at_any_width_or_with_text_twice_as_large()
    {
        var visits = await suite.Visits();
        Assert.Equal(suite.Real.Samples.Count + 1, visits.Count(visit => visit.Site == suite.Real));
        Expected.Nothing(visits.SelectMany(visit => visit.TooWide.Select(wide => $"{visit.Path} {wide}")));
    }

    [Fact]
    public async Task A_folder_address_hides_the_file_name_and_keeps_the_fragment() =>
        await suite.Visit(suite.Specimen.Address + "lessons/blocks/every-block/index.html#typing", async page =>
            await Expect(page).ToHaveURLAsync(suite.Specimen.Address + "lessons/blocks/every-block/#typing"));

    [Fact]
    public async Task Links_work_in_a_folder_of_a_host_and_lead_through_the_whole_course() =>
        await suite.Visit(suite.Real.AddressBelow, async page =>
        {
            await page.Locator(".top nav a").First.ClickAsync();
            await Expect(page).ToHaveURLAsync(suite.Real.AddressBelow + "lessons/");
            await page.Locator(".lessons a").First.ClickAsync();
            foreach (var lesson in suite.Real.Lessons.Skip(1))
            {
                await page.Locator("link[rel=next]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
                await page.Locator(".around a[rel=next]").ClickAsync();
                await Expect(page.Locator("h1")).ToBeVisibleAsync();
                Assert.StartsWith(suite.Real.AddressBelow, page.Url, StringComparison.Ordinal);
            }

            await Expect(page.Locator(".around a[rel=next]")).ToHaveCountAsync(0);
        });

    [Fact]
    public async Task An_unknown_address_shows_the_way_back_from_any_depth() =>
        await suite.Visit(suite.Real.Address + "lessons/words/no-such-lesson/", async page =>
        {
            Assert.Equal(0, await page.EvaluateAsync<int>("[...document.styleSheets].filter((sheet) => sheet.cssRules.length === 0).length"));
            await page.Locator(".brand").ClickAsync();
            await Expect(page.Locator(".hero h1")).ToBeVisibleAsync();
        }, null, "404");

    [Fact]
    public async Task The_skip_link_comes_first_and_leads_to_the_text() =>
        await suite.Visit(suite.Real.Address, async page =>
        {
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(".skip")).ToBeFocusedAsync();
            await Expect(page.Locator(".skip")).ToBeInViewportAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("main")).ToBeFocusedAsync();
        });

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Replaced_colours_and_less_motion_load_clean(bool highContrast, bool calm) =>
        await suite.VisitAll(suite.Specimen, suite.Specimen.Pages.Where(path => !path.StartsWith("tools/p", StringComparison.Ordinal)), async (page, _) =>
        {
            await page.EvaluateAsync(Scripts.Unfold);
            if (calm)
            {
                Assert.Equal("", await page.EvaluateAsync<string>(Scripts.Moving));
            }

            if (highContrast)
            {
                await Expect(page.Locator("h1")).ToBeVisibleAsync();
            }
        }, new Device(HighContrast: highContrast, Calm: calm));
}
