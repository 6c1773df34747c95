using System.Text;
using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>The page on paper: questions to be answered with a pen.</summary>
[Collection(SecondBrowser.Name)]
public sealed partial class PrintTests(Suite suite)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Paper_shows_boxes_and_no_button_mark_feedback_or_answer(bool script) =>
        await suite.Visit(suite.Specimen.Address + "lessons/blocks/every-block/", async page =>
        {
            if (script)
            {
                await page.EvaluateAsync(Scripts.AnswerAll);
            }

            await page.EvaluateAsync(Scripts.Unfold);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            foreach (var hidden in (string[])["button", ".feedback", ".mark", ".result", ".hint", ".answer", ".foreseen", ".confidence", ".top nav", ".changes", ".note"])
            {
                await Expect(page.Locator($"{hidden} >> visible=true")).ToHaveCountAsync(0);
            }

            foreach (var box in await page.Locator(".option input").AllAsync())
            {
                await Expect(box).ToBeVisibleAsync();
                await Expect(box).ToHaveCSSAsync("appearance", "none");
                await Expect(box).ToHaveCSSAsync("border-top-width", "1px");
            }

            await Expect(page.Locator(".stem >> visible=true")).ToHaveCountAsync(8);
            await Expect(page.Locator(".pair select >> visible=true")).ToHaveCountAsync(7);
            await Expect(page.Locator(".item select >> visible=true")).ToHaveCountAsync(4);
            await Expect(page.Locator(".tab >> visible=true")).ToHaveCountAsync(4);
            await Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
            if (script)
            {
                Assert.True((await page.PdfAsync(new PagePdfOptions { Format = "A4" })).Length > 20_000);
            }
        }, new Device(Script: script, Dark: true));

    [Theory]
    [InlineData("licences/llama-3-1-community/")]
    [InlineData("families/inkling/")]
    public async Task A_record_on_paper_keeps_its_facts_and_opens_to_the_row_that_decided(string path) =>
        await suite.Visit(suite.Real.Address + path, async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(page.Locator(".answer .lines")).ToBeVisibleAsync();
            await Expect(page.Locator(".why div p").First).ToBeVisibleAsync();
            await Expect(page.Locator(":is(.screen, .contents, .breadcrumbs, .why ul) >> visible=true")).ToHaveCountAsync(0);
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tool_that_nobody_answered_is_a_sheet_to_be_filled_in_by_hand(bool script) =>
        await suite.Visit(suite.Real.Address + "tools/which-word/", async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(page.Locator("ex-decision .tool-inputs > .input > .choices > label >> visible=true")).ToHaveCountAsync(16);
            await Expect(page.Locator("ex-decision .rules tbody tr >> visible=true")).ToHaveCountAsync(11);
            await Expect(page.Locator("ex-decision :is(.tool-verdict, .presets, .rules-beside) >> visible=true")).ToHaveCountAsync(0);
            Assert.Equal(["1px"], await Boxes(page));
        }, new Device(Script: script));

    [Fact]
    public async Task A_tool_embedded_in_a_lesson_brings_its_rules_to_paper() =>
        await suite.Visit(suite.Real.Address + "lessons/words/osaid/", async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(page.Locator("#osaid tbody tr >> visible=true")).ToHaveCountAsync(10);
        });

    [Fact]
    public async Task An_answered_tool_keeps_all_its_boxes_and_adds_what_was_chosen_the_verdict_and_why() =>
        await suite.Visit(suite.Real.Address + "tools/which-word/?weights=gated", async page =>
        {
            var verdict = page.Locator("ex-decision .verdict");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(verdict).ToHaveTextAsync("Gated weights (restricted)");
            await Expect(page.Locator("ex-decision .because").First).ToBeVisibleAsync();
            await Expect(page.Locator("ex-decision .tool-inputs > .input > .choices > label >> visible=true")).ToHaveCountAsync(16);
            Assert.Equal(2, (await Boxes(page)).Length);

            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
            await page.Locator("ex-decision .reset").ClickAsync();
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(verdict).ToBeHiddenAsync();

            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
            await page.Locator("ex-decision [data-id=none]").First.CheckAsync();
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(verdict).ToBeVisibleAsync();
        });

    /// <summary>A list says where to write; else there are lines at the end.</summary>
    [Theory]
    [InlineData("lessons/licences/licence-is-a-dependency/", ".activity ol > li", "after", 7)]
    [InlineData("lessons/words/osaid/", ".activity", "before", 1)]
    [InlineData("lessons/words/osaid/", ".activity", "after", 1)]
    public async Task An_activity_has_room_to_write_on_paper_alone(string path, string place, string side, int lines) =>
        await suite.Visit(suite.Real.Address + path, async page =>
        {
            var count = $$"""places => places.filter((place) => getComputedStyle(place, "::{{side}}").borderBottomWidth === "1px" && parseFloat(getComputedStyle(place, "::{{side}}").height) > 25).length""";
            Assert.Equal(0, await page.Locator(place).EvaluateAllAsync<int>(count));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            Assert.Equal(lines, await page.Locator(place).EvaluateAllAsync<int>(count));
        });

    [Theory]
    [InlineData("sources/")]
    [InlineData("licences/llama-3-1-community/")]
    [InlineData("lessons/words/yardsticks/")]
    public async Task The_foot_of_a_page_takes_no_sheet_of_its_own(string path) =>
        await suite.Visit(suite.Real.Address + path, async page =>
        {
            var pages = await Pages(page);
            await page.EvaluateAsync("document.querySelector('footer').remove()");
            Assert.Equal(await Pages(page), pages);
        });

    /// <summary>How thick the edges of boxes are: a filled one is all edge.</summary>
    private static Task<string[]> Boxes(IPage page) => page.Locator("ex-decision .choices input >> visible=true")
        .EvaluateAllAsync<string[]>("boxes => [...new Set(boxes.map((box) => getComputedStyle(box).borderTopWidth))]");

    private static async Task<int> Pages(IPage page) =>
        PdfPage().Count(Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = "A4" })));

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex PdfPage();
}
