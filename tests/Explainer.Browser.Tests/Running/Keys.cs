using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests.Running;

/// <summary>Moves through a page as people without a mouse do.</summary>
internal static class Keys
{
    private const int Most = 200;

    /// <summary>Presses Tab, or Shift and Tab when the target lies behind, until it has the focus.</summary>
    public static async Task TabTo(this IPage page, ILocator target)
    {
        var back = await target.EvaluateAsync<bool>("(target) => document.activeElement !== document.body && (document.activeElement.compareDocumentPosition(target) & 2) > 0");
        for (var i = 0; i < Most && !await HasFocus(target); i++)
        {
            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        await Expect(target).ToBeFocusedAsync();
        await Expect(target).ToBeInViewportAsync();
    }

    public static async Task TabToAndPress(this IPage page, ILocator target, string key)
    {
        await page.TabTo(target);
        await page.Keyboard.PressAsync(key);
    }

    private static Task<bool> HasFocus(ILocator target) => target.EvaluateAsync<bool>("(target) => target === document.activeElement");
}
