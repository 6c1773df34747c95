using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>A copy of the site on a disk: <c>file://</c>, no server, no modules.</summary>
[Collection(SecondBrowser.Name)]
public sealed class CopyTests(Suite suite)
{
    [Fact]
    public async Task Questions_and_tools_work_from_a_folder() =>
        await suite.Visit(suite.Specimen.FileAddress + "lessons/blocks/every-block/index.html", async page =>
        {
            var quiz = new Question(page, "q-single");
            await quiz.Choose("The flat one");
            await quiz.Check();
            await quiz.Is("right", "Right.");
            var tool = page.Locator("ex-decision#trip");
            await tool.Locator("[data-input=hours] input").FillAsync("20");
            await Expect(tool.Locator(".verdict")).ToHaveTextAsync("Up the mountain");
            await tool.Locator(".copy").ClickAsync();
            await Expect(tool.Locator(".copied")).Not.ToBeEmptyAsync();
            await page.Locator("ex-tabs [role=tab]").Nth(1).ClickAsync();
            await Expect(page.GetByText("Feed it straight.")).ToBeVisibleAsync();
            await page.ReloadAsync();
            await Expect(quiz.Element).ToHaveAttributeAsync("data-past", "right");
        });

    [Fact]
    public async Task Every_page_opens_from_a_folder_and_its_links_lead_to_files() =>
        await suite.Visit(suite.Real.FileAddress + "index.html", async page =>
        {
            // The 404 page is shown at addresses of any depth, so its links start at the host.
            foreach (var path in suite.Real.Samples.Where(path => path != "404.html"))
            {
                await page.GotoAsync(suite.Real.FileAddress + path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
                var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href], link[href], script[src]')].map((link) => link.href || link.src).filter((address) => address.startsWith('file:'))");
                Assert.NotEmpty(links);
                Expected.Nothing(links.Select(link => new Uri(link).LocalPath).Distinct().Where(file => !File.Exists(file)));
            }
        });
}
