using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>A worksheet in the reader's own words, and the memo that it makes: kept in this browser, printed on one page.</summary>
[Collection(FirstBrowser.Name)]
public sealed class WorksheetTests(Suite suite)
{
    private const string NoPrinter = "void (window.print = () => { window.printed = (window.printed ?? 0) + 1; })";

    /// <summary>Fills each field to its end with a text, and gives each answer the last mark.</summary>
    private const string FillAll = """
        (text) => {
          for (const field of document.querySelectorAll("ex-worksheet :is(textarea, input, select)")) {
            field.value = field.matches("select") ? "U" : text.repeat(300).slice(0, field.maxLength);
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }
        """;

    private string Lesson => suite.Real.Address + "lessons/decide/your-own-case/";

    [Fact]
    public async Task The_memo_fills_with_words_and_marks_while_one_types_and_survives_a_reload() => await suite.Visit(Lesson, async page =>
    {
        await Expect(Line(page, "Where the data goes")).ToBeEmptyAsync();
        await Step(page, "data").PressSequentiallyAsync("In the building");
        await Expect(Line(page, "Where the data goes")).ToHaveTextAsync("In the building");
        await Step(page, "data-mark").SelectOptionAsync("C");
        await Expect(Line(page, "Where the data goes")).ToHaveTextAsync("In the building C");

        await Step(page, "candidates").FillAsync("Two\n\n\nlines");
        await Step(page, "terms").FillAsync("Section 2");
        await Expect(Line(page, "Exact release or service, and its terms").Locator("p")).ToHaveTextAsync(["Candidates: Two lines", "Terms: Section 2"]);

        await Step(page, "terms-mark").SelectOptionAsync("U");
        await Step(page, "risk-and-law-mark").SelectOptionAsync("U");
        await Expect(Line(page, "Unknown, who finds out, by when").Locator("p")).ToHaveTextAsync("Terms, Risk and law:");

        await Step(page, "memo-we-will").FillAsync("Stay.");
        await Step(page, "memo-source-1").FillAsync("The contract");
        await Step(page, "memo-source-1-day").FillAsync("21 November");
        var query = await page.EvaluateAsync<string>("location.search + location.hash");
        await page.ReloadAsync();
        Assert.Equal("", query);
        await Expect(Step(page, "data")).ToHaveValueAsync("In the building");
        await Expect(Step(page, "terms-mark")).ToHaveValueAsync("U");
        await Expect(Step(page, "candidates")).ToHaveValueAsync("Two\n\n\nlines");
        await Expect(Step(page, "memo-we-will")).ToHaveValueAsync("Stay.");
        await Expect(Step(page, "memo-source-1-day")).ToHaveValueAsync("21 November");
        await Expect(Line(page, "Where the data goes")).ToHaveTextAsync("In the building C");
    });

    [Fact]
    public async Task Clear_asks_first_takes_no_double_click_and_then_leaves_nothing_behind() => await suite.Visit(Lesson, async page =>
    {
        await Step(page, "data").FillAsync("Secret words");
        await Step(page, "memo-we-will").FillAsync("More secret words");
        var clear = page.Locator("#my-case .clear");
        var told = page.Locator("#my-case .told");
        await clear.DblClickAsync();
        await Expect(told).ToContainTextAsync("This deletes every answer");
        await Expect(clear).ToHaveTextAsync("Clear all");
        await page.Keyboard.PressAsync("Escape");
        await Expect(told).ToBeEmptyAsync();
        await Expect(clear).ToHaveTextAsync("Clear");
        await clear.PressAsync("Enter");
        await Expect(clear).ToHaveTextAsync("Clear all");
        await Step(page, "data").FocusAsync();
        await Expect(clear).ToHaveTextAsync("Clear");
        await Expect(Step(page, "data")).ToHaveValueAsync("Secret words");

        await page.TabToAndPress(clear, "Enter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(told).ToHaveTextAsync("All answers are cleared.");
        await Expect(clear).ToBeFocusedAsync();
        await Expect(Step(page, "data")).ToHaveValueAsync("");
        await Expect(Step(page, "memo-we-will")).ToHaveValueAsync("");
        await Expect(Line(page, "Where the data goes")).ToBeEmptyAsync();
        Assert.DoesNotContain("ecret", await page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);
        await page.ReloadAsync();
        await Expect(Step(page, "data")).ToHaveValueAsync("");
    });

    [Fact]
    public async Task Where_storage_is_refused_the_memo_fills_all_the_same() => await suite.VisitAlone(Lesson, async page =>
    {
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });");
        await page.ReloadAsync();
        await Step(page, "data").FillAsync("In the building");
        await Step(page, "memo-we-will").FillAsync("Stay.");
        await Expect(Line(page, "Where the data goes")).ToHaveTextAsync("In the building");
        await Expect(Step(page, "data")).ToHaveValueAsync("In the building");
    });

    [Theory]
    [InlineData("[1,2]")]
    [InlineData("null")]
    [InlineData("{\"my-case-data\":{\"a\":1},\"my-case-data-mark\":\"Z\"}")]
    [InlineData("not json")]
    public async Task What_is_kept_but_makes_no_sense_is_left_out(string kept) => await suite.Visit(Lesson, async page =>
    {
        await page.EvaluateAsync("kept => Explainer.progress.choose('worksheet my-case', kept)", kept);
        await page.ReloadAsync();
        await Expect(Step(page, "data")).ToHaveValueAsync("");
        await Expect(Step(page, "data-mark")).ToHaveValueAsync("");
        await Step(page, "data").FillAsync("Words");
        await page.ReloadAsync();
        await Expect(Step(page, "data")).ToHaveValueAsync("Words");
    });

    [Fact]
    public async Task Markup_that_is_typed_is_shown_as_text_and_a_long_answer_ends_at_the_limit() => await suite.Visit(Lesson, async page =>
    {
        const string Markup = "<img src=x onerror=alert(1)><b>bold</b> &amp;";
        await Step(page, "data").FillAsync(Markup);
        await Expect(Line(page, "Where the data goes")).ToHaveTextAsync(Markup);
        await Expect(page.Locator("ex-worksheet img")).ToHaveCountAsync(0);

        await Step(page, "data").FillAsync("");
        await Step(page, "data").PressSequentiallyAsync(new string('a', 250), new LocatorPressSequentiallyOptions { Delay = 0 });
        await Expect(Step(page, "data")).ToHaveValueAsync(new string('a', 240));
        await Expect(page.Locator(".field:has(#my-case-data)")).ToHaveAttributeAsync("data-left", "0 left");
    });

    [Fact]
    public async Task The_memo_is_copied_as_text() => await suite.Visit(Lesson, async page =>
    {
        await page.EvaluateAsync("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
        await Step(page, "data").FillAsync("In the building");
        await Step(page, "data-mark").SelectOptionAsync("T");
        await Step(page, "lean-mark").SelectOptionAsync("U");
        await Step(page, "memo-we-will").FillAsync("Stay.");
        await Step(page, "memo-source-1").FillAsync("The contract");
        await Step(page, "memo-source-1-day").FillAsync("21 November");
        await page.Locator("#my-case-memo .copy").ClickAsync();
        await Expect(page.Locator("#my-case-memo .told")).ToHaveTextAsync("Memo copied.");
        var text = await page.EvaluateAsync<string>("copied");
        Assert.StartsWith("Decision memo\n\nDecision and day\n…\n\nWe will\nStay.\n\n", text, StringComparison.Ordinal);
        Assert.Contains("Where the data goes\nIn the building T\n\n", text, StringComparison.Ordinal);
        Assert.Contains("Unknown, who finds out, by when\nLean:\n\n", text, StringComparison.Ordinal);
        Assert.Contains("Sources, each with the day it was opened\nThe contract, 21 November\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("/lessons/decide/your-own-case/, facts checked 20 November 2026.", text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("")]
    [InlineData("a longer answer with clauses, dates and names of releases in it ")]
    [InlineData("https://example.org/terms/of/service/2026-11-20/section-4.2-hosting/")]
    [InlineData("ab cdefghijklmnop ")]
    [InlineData("W")]
    [InlineData("数据")]
    [InlineData("line\n")]
    public async Task The_memo_prints_alone_on_one_page_however_full_it_is(string text) => await suite.Visit(Lesson, async page =>
    {
        await page.EvaluateAsync(NoPrinter);
        await page.EvaluateAsync(FillAll, text);
        foreach (var format in (string[])["A4", "Letter"])
        {
            await page.Locator("#my-case-memo .print").ClickAsync();
            Assert.Equal(1, Pages(await page.PdfAsync(new PagePdfOptions { Format = format })));
            await Expect(page.Locator("html")).Not.ToHaveAttributeAsync("data-alone", "");
            Assert.True(Pages(await page.PdfAsync(new PagePdfOptions { Format = format })) > 4, "the lesson itself is printed whole again");
        }

        Assert.Equal(2, await page.EvaluateAsync<int>("printed"));
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_paper_the_lesson_shows_answers_whole_lines_where_there_are_none_and_the_memo_by_itself(bool script) => await suite.Visit(Lesson, async page =>
    {
        await Step(page, "data").FillAsync(string.Concat(Enumerable.Repeat("In the building. ", 14)));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.Locator("ex-worksheet button >> visible=true")).ToHaveCountAsync(0);
        Assert.True(await Step(page, "data").EvaluateAsync<bool>("field => field.scrollHeight <= field.clientHeight && field.clientHeight > 30"));
        await Expect(Step(page, "terms")).ToBeHiddenAsync();
        Assert.True((await page.Locator(".field:has(#my-case-terms)").BoundingBoxAsync())!.Height > 45);
        await Expect(page.Locator(".memo")).ToHaveCSSAsync("break-before", "page");
        await Expect(page.Locator(".memo")).ToHaveCSSAsync("break-after", "page");
        foreach (var line in await page.Locator(".memo dl > div:not(:last-child) dd").AllAsync())
        {
            Assert.True((await line.BoundingBoxAsync())!.Height > (script && await line.TextContentAsync() is { Length: > 0 } ? 10 : 45));
        }

        // As high as what Letter leaves of a page.
        Assert.InRange((await page.Locator(".memo").BoundingBoxAsync())!.Height, 400, 918);
    }, new Device(Width: 690, Script: script));

    [Fact]
    public async Task Without_script_there_is_a_form_to_write_in_and_nothing_to_press() => await suite.Visit(Lesson, async page =>
    {
        await Expect(page.Locator("ex-worksheet button >> visible=true")).ToHaveCountAsync(0);
        await Expect(page.Locator("#my-case textarea >> visible=true")).ToHaveCountAsync(12);
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { NameRegex = new Regex("^Data\\. What goes in") }).FillAsync("Words");
        await page.GetByLabel("Mark: Data").SelectOptionAsync("C");
        await Expect(Line(page, "Where the data goes").Locator("xpath=..")).ToContainTextAsync("from Data");
    }, Device.WithoutScript with { Width = 320 });

    [Fact]
    public async Task Everything_is_done_with_keys_alone() => await suite.Visit(Lesson, async page =>
    {
        await page.EvaluateAsync(NoPrinter);
        await page.TabTo(Step(page, "data"));
        await page.Keyboard.TypeAsync("In / the building");
        await page.Keyboard.PressAsync("Tab");
        await Expect(Step(page, "data-mark")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("t");
        await Expect(Line(page, "Where the data goes")).ToHaveTextAsync("In / the building T");
        await page.TabToAndPress(page.Locator("#my-case-memo dt a").First, "Enter");
        await Expect(Step(page, "the-decision")).ToBeInViewportAsync();
        await page.TabTo(Step(page, "memo-we-will"));
        await page.TabToAndPress(page.Locator("#my-case-memo .print"), "Enter");
        Assert.Equal(1, await page.EvaluateAsync<int>("printed"));
    });

    private static ILocator Step(IPage page, string name) => page.Locator("#my-case-" + name);

    private static ILocator Line(IPage page, string heading) => page.Locator(".memo dl > div", new PageLocatorOptions { Has = page.Locator("dt", new PageLocatorOptions { HasText = heading }) }).Locator("dd");

    private static int Pages(byte[] pdf) => Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");
}
