using System.Collections.Concurrent;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>The pages of the review as they look: calibration, without script, from a disk, on paper, narrow, and to axe.</summary>
[Collection(FirstBrowser.Name)]
public sealed class ReviewPageTests(Suite suite)
{
    private static readonly int Today = ReviewDesk.Today;

    private string Review => suite.Specimen.Address + "review/";

    [Fact]
    public Task Calibration_waits_for_enough_answers_then_says_what_the_chart_shows() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        var calibration = page.Locator("ex-calibration");
        await Expect(calibration).ToHaveTextAsync("There is nothing to show yet. Once you have said how sure you are for five questions, a chart compares that with how often you were right.");
        await desk.Remember(("q-single", Sure(3, false)), ("q-match", Sure(3, true)), ("q-order", Sure(1, true)), ("q-text", Sure(0, true)));
        await Expect(calibration).ToContainTextAsync("So far you have said how sure you were for 3 of the 5 questions that a chart needs.");
        await Expect(calibration.Locator("svg")).ToHaveCountAsync(0);
        await Expect(calibration.Locator("li")).ToHaveTextAsync("Choosing in Every block");

        await desk.Remember(("q-single", Sure(3, false)), ("q-match", Sure(3, true)), ("q-classify", Sure(3, true)), ("q-order", Sure(1, false)), ("q-number", Sure(1, true)), ("q-text", Sure(0, true)));
        await Expect(calibration.Locator("> *").First).ToContainTextAsync("Sure, but wrong");
        await Expect(calibration.Locator("li a")).ToHaveAttributeAsync("href", "../lessons/blocks/every-block/index.html#choosing");
        await Expect(calibration).ToContainTextAsync("When you were certain, you were right 2 of 3 times.");
        await Expect(calibration.Locator("svg")).ToHaveAttributeAsync("aria-hidden", "true");
        await Expect(calibration.Locator(".bar")).ToHaveCountAsync(3);
        Assert.Equal(
            await calibration.Locator("tbody td:nth-child(4)").EvaluateAllAsync<string[]>("(cells) => cells.map((cell) => cell.textContent)"),
            await calibration.Locator(".bar").EvaluateAllAsync<string[]>("(bars) => bars.map((bar) => +bar.getAttribute('width') ? Math.round(bar.getAttribute('width') / 2.24) + ' %' : '–')"));
        await calibration.Locator("summary").ClickAsync();
        Assert.Equal(["Certain 3 2 67 %", "Fairly sure 0 0 –", "Guessing 2 1 50 %"], await calibration.Locator("tbody tr").EvaluateAllAsync<string[]>("(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent).join(' '))"));
        await calibration.Locator("li a").ClickAsync();
        await Expect(page.Locator("#choosing")).ToBeInViewportAsync();
    });

    [Fact]
    public Task Calibration_counts_the_first_answer_of_a_day() => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        await desk.Start.ClickAsync();
        await desk.Answer(right: false, sure: 3);
        await desk.Answer(right: true, sure: 3);
        await Expect(page.Locator("ex-calibration li")).ToHaveTextAsync("Choosing in Every block");
        await desk.Open(Review, 1);
        await desk.Start.ClickAsync();
        await desk.Asks("q-single", "1 of 9, due again");
        await desk.Answer(right: true, sure: 3);
        await Expect(page.Locator("ex-calibration li")).ToHaveCountAsync(0);
    });

    [Fact]
    public async Task Without_script_every_question_of_the_course_is_answered_where_it_stands()
    {
        var asked = 0;
        await suite.Visit(suite.Real.Address + "review/", async page =>
        {
            await Expect(page.Locator(":is(ex-review, .kept) >> visible=true")).ToHaveCountAsync(0);
            await Expect(page.Locator("p.plain")).ToBeVisibleAsync();
            var all = await page.Locator("[data-question]").CountAsync();
            foreach (var unit in await page.Locator(".all h3 a").EvaluateAllAsync<string[]>("(links) => links.map((link) => link.href)"))
            {
                await page.GotoAsync(unit);
                foreach (var quiz in await page.Locator("ex-quiz").AllAsync())
                {
                    await quiz.Locator("details.answer summary").ClickAsync();
                    await Expect(quiz.Locator("details.answer .right")).ToBeVisibleAsync();
                    Assert.True(await quiz.Locator(":is(input, select) >> visible=true").CountAsync() > 0);
                    asked++;
                }

                var wrong = page.Locator(".option:not([data-right]):has(.feedback)").First;
                await wrong.Locator("input").CheckAsync();
                await Expect(wrong.Locator(".feedback")).ToBeVisibleAsync();
                await Expect(page.Locator(":is(.confidence, .check) >> visible=true")).ToHaveCountAsync(0);
            }

            Assert.Equal(all, asked);
        }, Device.WithoutScript);
    }

    [Fact]
    public Task From_a_disk_the_questions_come_and_their_links_lead_to_files() => suite.Visit(suite.Real.FileAddress + "review/index.html", async page =>
    {
        var desk = new ReviewDesk(page);
        await desk.Start.ClickAsync();
        await desk.Answer(right: true);
        await desk.Next.ClickAsync();
        await Expect(desk.Quiz).ToHaveCountAsync(1);
        await desk.Quiz.Locator(".again a").First.ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-kind", "lesson");
        await page.GoBackAsync();
        await Expect(desk.Counts).ToContainTextAsync("1 done");
    });

    [Fact]
    public Task When_the_questions_cannot_be_loaded_it_says_so_and_tries_again_when_asked() => suite.Visit(Review, async page =>
    {
        var desk = new ReviewDesk(page);
        await page.RouteAsync("**/questions-*.js", route => route.AbortAsync());
        await desk.Start.ClickAsync();
        await Expect(desk.Plan).ToHaveTextAsync("The questions could not be loaded. Those of each unit are on its page, below.");
        await page.UnrouteAllAsync();
        await desk.Start.ClickAsync();
        await Expect(desk.Quiz).ToBeFocusedAsync();
    }, null, "questions-", "ERR_FAILED");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task On_paper_a_unit_is_a_sheet_with_boxes_and_lines_and_no_answer(bool script) => suite.Visit(Review + "blocks/", async page =>
    {
        if (script)
        {
            await page.EvaluateAsync(Scripts.AnswerAll);
        }

        await page.EvaluateAsync(Scripts.Unfold);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.Locator(":is(button, .feedback, .mark, .result, .hint, .answer, .foreseen, .confidence, .again, .around, .screen) >> visible=true")).ToHaveCountAsync(0);
        await Expect(page.Locator(".stem >> visible=true")).ToHaveCountAsync(9);
        await Expect(page.Locator(".option input").First).ToHaveCSSAsync("border-top-width", "1px");
        await Expect(page.Locator(".sheet")).ToBeVisibleAsync();
        await Expect(page.Locator("#q-match .words")).ToHaveTextAsync("Choose from: Join Fold Cut");
        await Expect(page.Locator("#q-match .words")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.quiz')].filter((quiz) => getComputedStyle(quiz).breakInside !== 'avoid').length"));
        if (script)
        {
            Assert.True((await page.PdfAsync(new PagePdfOptions { Format = "A4" })).Length > 20_000);
        }

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await page.GotoAsync(Review + "answers/");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.Locator(".prose li .right >> visible=true")).ToHaveCountAsync(9);
    }, new Device(Script: script));

    [Theory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public Task In_the_middle_of_it_all_axe_finds_nothing_and_nothing_is_too_wide(int width, bool dark) => ReviewDesk.Sit(suite, async (page, desk) =>
    {
        var found = new ConcurrentQueue<string>();
        await desk.Remember(("q-single", Sure(3, false)), ("q-match", Sure(3, true)), ("q-classify", Sure(2, true)), ("q-order", Sure(1, false)), ("q-number", Sure(1, true)));
        await page.EvaluateAsync(Scripts.Unfold);
        await page.Locator(".clear").ClickAsync();
        await Report("before it starts");
        await desk.Start.ClickAsync();
        await desk.Asks("q-single", "1 of 6, missed last time");
        await desk.Answer(right: false, sure: 3);
        await page.EvaluateAsync(Scripts.Unfold);
        await Report("with an answer");
        await page.Locator(".stop").ClickAsync();
        await page.Locator(".yes").ClickAsync();
        await Report("when it is over");
        Expected.Nothing(found);

        async Task Report(string when)
        {
            foreach (var violation in await Axe.Violations(page, dark ? Axe.Colours : []))
            {
                found.Enqueue($"{when}: {violation}");
            }

            if (await page.EvaluateAsync<string>(Scripts.TooWide) is { Length: > 0 } over)
            {
                found.Enqueue($"{when}: {over}");
            }
        }
    }, new Device(width, width == 320 ? 256 : 900, Dark: dark));

    [Fact]
    public Task A_reader_who_comes_back_sees_nothing_jump() => suite.Visit(Review, async page =>
    {
        // A clock of the test would also stand before what the browser knows of its own paints, so all answers are of long ago.
        var desk = new ReviewDesk(page);
        await desk.Remember(("q-single", Sure(3, false, 20000)), ("q-match", Sure(3, true, 20000)), ("q-classify", Sure(3, true, 20000)), ("q-order", Sure(1, false, 20000)), ("q-number", Sure(1, true, 20000)));
        // Scripts come after the first paint, as on a slow line.
        var painted = new TaskCompletionSource();
        await page.RouteAsync("**/*.js", async route =>
        {
            await painted.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(Review, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        painted.SetResult();
        await desk.Counted(5, 4, 0);
        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => new Promise((done) => {
              const found = [];
              new PerformanceObserver((list) => found.push(...list.getEntries().map((shift) => shift.value + " " + shift.sources.map(({ node }) => node?.className ?? "?")))).observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(found.join("; ")))));
            })
            """));
    });

    /// <summary>An answer of today or another day, given first as said.</summary>
    private static string Sure(int sure, bool right, int? day = null) => $$"""{ "right": {{(right ? "true" : "false")}}, "tries": 1, "sure": {{sure}}, "day": {{day ?? Today}}, "box": {{(right ? 1 : 0)}} }""";
}
