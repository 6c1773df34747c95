using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Light and dark, by the system's wish and by the switch.</summary>
[Collection(SecondBrowser.Name)]
public sealed class ThemeTests(Suite suite)
{
    [Fact]
    public async Task The_switch_goes_from_auto_to_light_to_dark_and_is_remembered() =>
        await suite.Visit(suite.Real.Address, async page =>
        {
            var button = page.Locator(".theme-switch");
            var dark = await Ground(page);
            await Expect(button).ToHaveAttributeAsync("aria-label", "Colours: auto");
            await button.ClickAsync();
            await Expect(button).ToHaveAttributeAsync("aria-label", "Colours: light");
            var light = await Ground(page);
            Assert.NotEqual(dark, light);
            await page.Locator(".top nav a").First.ClickAsync();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
            Assert.Equal(light, await Ground(page));
            await button.ClickAsync();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
            Assert.Equal(dark, await Ground(page));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            Assert.Equal(dark, await Ground(page));
            await button.ClickAsync();
            await Expect(button).ToHaveAttributeAsync("aria-label", "Colours: auto");
            Assert.Equal(light, await Ground(page));
        }, new Device(Dark: true));

    private static Task<string> Ground(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
