using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests.Running;

/// <summary>One question on a page, as a reader handles it.</summary>
internal sealed class Question(IPage page, string id)
{
    public ILocator Element { get; } = page.Locator($"ex-quiz#{id}");

    public ILocator Entry => Part(".entry input");

    public ILocator Part(string selector) => Element.Locator(selector);

    public ILocator Option(string text) => Part(".option").Filter(new LocatorFilterOptions { Has = page.GetByText(text, new PageGetByTextOptions { Exact = true }) });

    /// <summary>The visible one, should it stand in the row and in the list of foreseen answers.</summary>
    public ILocator Feedback(string text) => Part(":is(.option, .pair, .item) > .feedback").Filter(new LocatorFilterOptions { HasText = text });

    public Task Choose(string text) => Option(text).Locator(".option-text").ClickAsync();

    public Task Type(string text) => Entry.FillAsync(text);

    public Task Check() => Part(".check").ClickAsync();

    public Task Again() => Part(".retry").ClickAsync();

    public Task Says(string sentence) => Expect(Part(".result")).ToHaveTextAsync(sentence);

    /// <summary>The state that counts, and a part of what is said about it.</summary>
    public async Task Is(string state, string sentence)
    {
        await Expect(Element).ToHaveAttributeAsync("data-state", state);
        await Expect(Part(".result")).ToContainTextAsync(sentence);
    }

    /// <summary>Moves items up until each stands in its place; the button used keeps the focus.</summary>
    public async Task Sort(Func<ILocator, Task> press)
    {
        var count = await Part(".item").CountAsync();
        for (var place = 1; place < count; place++)
        {
            var item = Part($".item[data-place=\"{place}\"]");
            var button = item.Locator(".up");
            for (var at = await Place(item); at > place; at--)
            {
                await press(button);
                await Says($"Now in place {at - 1}.");
                await Expect(button).ToBeFocusedAsync();
            }
        }
    }

    private static Task<int> Place(ILocator item) => item.EvaluateAsync<int>("(item) => [...item.parentElement.children].indexOf(item) + 1");
}
