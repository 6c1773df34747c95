using System.Text;
using System.Text.Json;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Progress as a file: out, in, cleared, brought back; and whatever else somebody may put into the file.</summary>
[Collection(FirstBrowser.Name)]
public sealed class ReviewProgressTests(Suite suite)
{
    private static readonly int Today = ReviewDesk.Today;

    private string Review => suite.Specimen.Address + "review/";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Progress_goes_to_a_file_is_cleared_and_comes_back_from_it(bool server) =>
        await suite.Visit(server ? Review : suite.Specimen.FileAddress + "review/index.html", async page =>
        {
            var desk = new ReviewDesk(page);
            await desk.Start.ClickAsync();
            await desk.Asks("q-single", "1 of 9, new");
            await desk.Answer(right: true, sure: 3);
            await desk.Next.ClickAsync();
            await desk.Asks("q-multiple", "2 of 9, new");
            await desk.Answer(right: false, sure: 3);
            await page.Locator(".stop").ClickAsync();
            await desk.Counted(1, 7, 1);
            var before = await desk.Kept("q-multiple");

            var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator(".save").ClickAsync());
            Assert.Equal("progress.json", saved.SuggestedFilename);
            await Expect(desk.Said).ToHaveTextAsync("Saved 2 answers as progress.json.");
            var text = await File.ReadAllBytesAsync(await saved.PathAsync());

            await page.Locator(".clear").ClickAsync();
            await Expect(page.Locator(".no")).ToBeFocusedAsync();
            await page.Locator(".yes").ClickAsync();
            await Expect(desk.Said).ToContainTextAsync("Cleared.");
            await desk.Counted(0, 9, 0);
            await page.ReloadAsync();
            await desk.Counted(0, 9, 0);

            await Give(page, text);
            await Expect(desk.Said).ToHaveTextAsync("Taken in: 2 answers to questions new to this browser, 0 newer than yours.");
            await desk.Counted(1, 7, 1);
            Assert.True(JsonElement.DeepEquals(before, await desk.Kept("q-multiple")));
        });

    [Fact]
    public Task Clearing_asks_first_and_can_be_taken_back_by_keys_until_the_page_is_left() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await page.TabToAndPress(page.Locator(".clear"), "Enter");
        await Expect(desk.Said).ToHaveTextAsync("There is nothing to clear.");
        await desk.Remember(("q-single", Entry(day: Today)), ("q-match", Entry(day: Today)));
        await page.TabToAndPress(page.Locator(".clear"), "Enter");
        await Expect(page.Locator("#confirm-text")).ToHaveTextAsync("Clear all 2 answers from this browser?");
        await Expect(page.Locator(".no")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".confirm")).ToBeHiddenAsync();
        await Expect(page.Locator(".clear")).ToBeFocusedAsync();
        await desk.Counted(0, 7, 2);

        await page.Keyboard.PressAsync("Enter");
        await page.TabToAndPress(page.Locator(".yes"), "Enter");
        await desk.Counted(0, 9, 0);
        await Expect(page.Locator(".undo")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await desk.Counted(0, 7, 2);
        await Expect(desk.Said).ToHaveTextAsync("Your answers are back.");
        await Expect(page.Locator(".undo")).ToBeHiddenAsync();
        await Expect(page.Locator(".clear")).ToBeFocusedAsync();
    });

    [Fact]
    public Task Of_two_answers_the_later_stays_and_what_the_course_does_not_ask_stays_out() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await desk.Remember(
            ("q-single", Entry(day: Today, tries: 4)),
            ("q-multiple", Entry(day: Today - 5)),
            ("q-match", Entry(day: Today, tries: 1)),
            ("q-text", $$"""{ "hash": "0000000000000000", "right": true, "tries": 9, "sure": 0, "day": {{Today}} }"""));
        var hashes = await page.EvaluateAsync<Dictionary<string, string>>("Object.fromEntries([...document.querySelectorAll('[data-question]')].map((item) => [item.dataset.question, item.dataset.hash]))");
        string Of(string id, int day, int tries, bool right = true, string? hash = null) =>
            $$""" "{{id}}": { "hash": "{{hash ?? hashes[id]}}", "right": {{(right ? "true" : "false")}}, "tries": {{tries}}, "sure": 2, "day": {{day}}, "box": 4 } """;
        await Give(page, $$"""
            { "version": 1, "choices": { "theme": "dark" }, "questions": {
            {{Of("q-single", Today - 1, 9, right: false)}}, {{Of("q-multiple", Today - 1, 2)}}, {{Of("q-match", Today, 2, right: false)}}, {{Of("q-classify", Today + 5000, 1)}}, {{Of("q-text", Today - 3, 1)}},
            {{Of("q-order", Today, 1, hash: "1111111111111111")}}, "q-nowhere": { "hash": "a", "right": true, "tries": 1, "sure": 0, "day": 1 }, "x": 7 } }
            """);
        await Expect(desk.Said).ToHaveTextAsync("Taken in: 2 answers to questions new to this browser, 2 newer than yours. Left alone: 1 because yours are as late or later, 2 to questions that have changed or are not asked here.");
        Assert.Equal(4, (await desk.Kept("q-single")).GetProperty("tries").GetInt32());
        Assert.Equal(4, (await desk.Kept("q-multiple")).GetProperty("box").GetInt32());
        Assert.Equal(0, (await desk.Kept("q-match")).GetProperty("box").GetInt32());
        Assert.Equal(Today + 1, (await desk.Kept("q-classify")).GetProperty("day").GetInt32());
        Assert.Equal(1, (await desk.Kept("q-text")).GetProperty("tries").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await desk.Kept("q-order")).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await desk.Kept("q-nowhere")).ValueKind);
        await Expect(page.Locator("html")).Not.ToHaveAttributeAsync("data-theme", "dark");
    });

    private static readonly (string Content, string Sentence)[] BadFiles =
    [
        ("", "This file cannot be read"),
        ("{ \"version\": 1, \"questions\": { \"q-single\"", "This file cannot be read"),
        ("\u0000\u0001\u0002", "This file cannot be read"),
        ("[]", "This is no progress file"),
        ("null", "This is no progress file"),
        ("7", "This is no progress file"),
        ("{ \"version\": 1 }", "This is no progress file"),
        ("{ \"version\": \"1\", \"questions\": {} }", "This is no progress file"),
        ("{ \"version\": 1, \"questions\": [] }", "This is no progress file"),
        ("{ \"name\": \"explainer\", \"dependencies\": {} }", "This is no progress file"),
        ("{ \"version\": 2, \"questions\": {} }", "another version of this site"),
        (new string('[', 900_000), "This file cannot be read"),
        (new string('[', 400_000) + new string(']', 400_000), ""),
        (new string('x', 2_000_000), "far larger than a progress file"),
    ];

    [Fact]
    public Task A_damaged_or_foreign_file_is_refused_with_a_sentence_and_changes_nothing() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await desk.Remember(("q-single", Entry(day: Today)));
        foreach (var (content, sentence) in BadFiles)
        {
            // What was said of the file before must not pass for an answer.
            await desk.Said.EvaluateAsync("said => { said.textContent = \"\"; }");
            await Give(page, content);
            await Expect(desk.Said).ToContainTextAsync(sentence);
            await Expect(desk.Said).ToContainTextAsync("Nothing was taken in.");
            Assert.Equal(2, (await desk.Kept("q-single")).GetProperty("tries").GetInt32());
            await desk.Counted(0, 8, 1);
        }
    });

    [Fact]
    public Task Keys_and_values_that_mean_harm_do_none() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        var hash = await page.Locator("[data-question=q-single]").GetAttributeAsync("data-hash");
        await Give(page, $$"""
            { "version": 1, "__proto__": { "right": true }, "questions": {
              "__proto__": { "hash": "x", "right": true, "day": 1 }, "constructor": { "prototype": { "right": true } },
              "q-single": { "hash": "{{hash}}", "right": "yes", "tries": -5, "sure": 1e99, "day": 1e12, "box": 77, "first": [], "__proto__": { "box": 5 }, "extra": "<img src=x onerror=alert(1)>" },
              "q-multiple": null, "q-match": "<b>", "q-text": { "hash": { "toString": 7 }, "tries": 1 }
            }, "choices": { "__proto__": "x" } }
            """);
        await Expect(desk.Said).ToContainTextAsync("Taken in: 1 answer to questions new to this browser");
        Assert.False(await page.EvaluateAsync<bool>("'right' in {} || 'box' in {} || 'hash' in {}"));
        var kept = await desk.Kept("q-single");
        Assert.Equal("""{"hash":"HASH","right":false,"tries":0,"sure":3,"day":DAY,"box":0,"first":{"right":false,"sure":3}}""".Replace("HASH", hash, StringComparison.Ordinal).Replace("DAY", $"{Today + 1}", StringComparison.Ordinal), kept.GetRawText());
    });

    [Fact]
    public Task The_same_file_can_be_given_twice() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await desk.Remember(("q-single", Entry(day: Today)));
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator(".save").ClickAsync());
        var text = await File.ReadAllBytesAsync(await saved.PathAsync());
        for (var i = 0; i < 2; i++)
        {
            await page.Locator(".save").FocusAsync();
            await page.EvaluateAsync("document.querySelector('ex-progress .said').textContent = ''");
            await Give(page, text);
            await Expect(desk.Said).ToHaveTextAsync("Taken in: 0 answers to questions new to this browser, 0 newer than yours. Left alone: 1 because yours are as late or later.");
        }
    });

    private static string Entry(int day, int tries = 2) => $$"""{ "right": true, "tries": {{tries}}, "sure": 2, "day": {{day}}, "box": 1 }""";

    private static Task Give(IPage page, string text) => Give(page, Encoding.UTF8.GetBytes(text));

    /// <summary>Through the button, as a reader does.</summary>
    private static async Task Give(IPage page, byte[] bytes)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Locator(".take").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "file.json", MimeType = "application/json", Buffer = bytes });
    }
}
