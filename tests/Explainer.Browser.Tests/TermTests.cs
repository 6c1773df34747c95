using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Words in place: a term opens its definition for mouse, keys and fingers, and gets out of the way again.</summary>
[Collection(FirstBrowser.Name)]
public sealed partial class TermTests(Suite suite)
{
    private const string Open = "[role=tooltip] >> visible=true";

    /// <summary>More than any wait of the script.</summary>
    private const long While = 1000;

    private string Words => suite.Specimen.Address + "words/";

    [Fact]
    public async Task A_mouse_that_rests_on_a_word_opens_its_definition_can_move_into_it_and_closes_it_by_leaving() =>
        await suite.VisitAlone(Words, async page =>
        {
            await StopTheClock(page);
            await MoveTo(page, page.Locator(".term").First);
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveTextAsync("Sheet One flat piece of paper, before it is cut or bent.");
            await MoveTo(page, page.Locator(Open));
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            await MoveTo(page, page.Locator(".term").First);
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            await MoveTo(page, page.Locator("h1"));
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);

            // A mouse on its way to elsewhere opens nothing.
            await MoveTo(page, page.Locator(".term").First);
            await MoveTo(page, page.Locator("h1"));
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
            await page.Locator(".term").First.ClickAsync();
            await Expect(page).ToHaveURLAsync(GlossaryAtSheet);
        });

    [Fact]
    public async Task Escape_closes_without_moving_mouse_or_focus_and_the_word_stays_closed() =>
        await suite.VisitAlone(Words, async page =>
        {
            await StopTheClock(page);
            await MoveTo(page, page.Locator(".term").First);
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Escape");
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
            await page.TabTo(page.Locator(".term").First);
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Escape");
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
            await Expect(page.Locator(".term").First).ToBeFocusedAsync();
        });

    [Fact]
    public async Task Keys_open_one_word_after_the_other_and_change_neither_order_nor_link() =>
        await suite.Visit(Words, async page =>
        {
            await page.TabTo(page.Locator(".term").First);
            await Expect(page.Locator(Open)).ToContainTextAsync("One flat piece");
            await Expect(page.Locator(".term").First).ToHaveAccessibleDescriptionAsync("Sheet One flat piece of paper, before it is cut or bent.");
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(".term").Nth(1)).ToBeFocusedAsync();
            await Expect(page.Locator(Open)).ToHaveTextAsync("Fold A line along which paper is bent and pressed flat.");

            // The mouse opens another word; then only that one is open.
            await MoveTo(page, page.Locator(".term").First);
            await Expect(page.Locator(Open)).ToContainTextAsync("One flat piece");
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Shift+Tab");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page).ToHaveURLAsync(GlossaryAtSheet);
        });

    [Fact]
    public async Task A_word_opens_neither_by_itself_nor_by_a_focus_that_a_script_moves_and_is_described_closed() =>
        await suite.VisitAlone(Words, async page =>
        {
            await StopTheClock(page);
            await page.Keyboard.PressAsync("Tab");
            await page.Locator(".term").First.FocusAsync();
            await page.Clock.RunForAsync(While);
            await Expect(page.Locator(".term").First).ToBeFocusedAsync();
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
            await Expect(page.Locator(".term").First).ToHaveAccessibleNameAsync("Sheets");
            await Expect(page.Locator(".term").First).ToHaveAccessibleDescriptionAsync("Sheet One flat piece of paper, before it is cut or bent.");
        });

    [Fact]
    public async Task A_first_tap_opens_a_second_follows_and_a_tap_elsewhere_closes() =>
        await suite.Visit(Words, async page =>
        {
            var (first, second) = (page.Locator(".term").First, page.Locator(".term").Nth(1));
            await first.TapAsync();
            await Expect(page.Locator(Open)).ToContainTextAsync("One flat piece");
            await Expect(page.Locator(Open)).ToHaveAttributeAsync("data-next", "Tap the word again for the glossary.");
            await page.Locator(Open).TapAsync();
            await second.TapAsync();
            await Expect(page.Locator(Open)).ToContainTextAsync("A line along which");
            await page.Locator("h1").TapAsync();
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
            await Expect(page).ToHaveURLAsync(Words);
            await first.TapAsync();
            await Expect(page.Locator(Open)).ToContainTextAsync("One flat piece");
            await first.TapAsync();
            await Expect(page).ToHaveURLAsync(GlossaryAtSheet);
            await page.GoBackAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync("Words in place");
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
        }, new Device(360, 740, Touch: true));

    [Theory]
    [InlineData("HTMLElement.prototype.click.call(link)")]
    [InlineData("link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch', width: 0, height: 0 })); link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))")]
    public async Task What_a_screen_reader_sends_as_a_tap_follows_the_link(string click) =>
        await suite.Visit(Words, async page =>
        {
            await page.Locator(".term").First.EvaluateAsync($"link => {{ {click} }}");
            await Expect(page).ToHaveURLAsync(GlossaryAtSheet);
        }, new Device(360, 740, Touch: true));

    [Fact]
    public async Task A_definition_scrolls_with_its_word_and_closes_when_both_are_out_of_sight() =>
        await suite.Visit(Words, async page =>
        {
            await page.TabTo(page.Locator(".term").First);
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            var before = await Gap(page);
            await page.EvaluateAsync("window.scrollBy(0, 40)");
            Assert.Equal(before, await Gap(page), 1.0);
            await Expect(page.Locator(Open)).ToHaveCountAsync(1);
            await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
        }, new Device(1280, 220));

    [Theory]
    [InlineData(320, 640, "100%")]
    [InlineData(320, 640, "200%")]
    [InlineData(1280, 500, "100%")]
    public async Task A_definition_stays_on_the_screen_and_never_covers_its_word(int width, int height, string size)
    {
        var wordiest = suite.Real.Lessons.MaxBy(path => suite.Real.Text(path).Split("role=\"tooltip\"").Length)!;
        var wrong = new System.Collections.Concurrent.ConcurrentQueue<string>();
        foreach (var (site, paths) in ((BuiltSite, IEnumerable<string>)[])[(suite.Specimen, ["words/"]), (suite.Real, [wordiest])])
        {
            await suite.VisitAll(site, paths, async (page, path) =>
            {
                await page.EvaluateAsync($"document.documentElement.style.fontSize = '{size}'");
                foreach (var block in (string[])["start", "center", "end"])
                {
                    foreach (var found in await page.EvaluateAsync<string[]>(Placed, block))
                    {
                        wrong.Enqueue($"{path} at {block}: {found}");
                    }
                }

                Assert.Equal("", await page.EvaluateAsync<string>(Scripts.TooWide));
            }, new Device(width, height));
        }

        Expected.Nothing(wrong);
    }

    [Fact]
    public async Task Without_script_a_word_is_a_link_to_the_glossary_and_nothing_else() =>
        await suite.Visit(Words, async page =>
        {
            await page.Locator(".term").First.HoverAsync();
            await Expect(page.GetByText("One flat piece").Locator("visible=true")).ToHaveCountAsync(0);
            await page.Locator(".term").First.ClickAsync();
            await Expect(page).ToHaveURLAsync(GlossaryAtSheet);
            await Expect(page.GetByText("One flat piece")).ToBeInViewportAsync();
        }, Device.WithoutScript);

    [Fact]
    public async Task From_a_disk_words_open_too() =>
        await suite.Visit(suite.Specimen.FileAddress + "words/index.html", async page =>
        {
            await page.Locator(".term").First.HoverAsync();
            await Expect(page.Locator(Open)).ToContainTextAsync("One flat piece");
        });

    [Fact]
    public async Task An_open_definition_has_no_violation_moves_nothing_and_is_not_printed() =>
        await suite.Visit(Words, async page =>
        {
            await page.TabTo(page.Locator(".term").First);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await Expect(page.Locator(Open)).ToHaveCountAsync(1);
                Expected.Nothing([.. await Axe.Violations(page)]);
            }

            Assert.Equal("", await page.EvaluateAsync<string>(Scripts.Moving));
            Assert.Equal(0, await page.EvaluateAsync<int>(Shifts));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(page.Locator(Open)).ToHaveCountAsync(0);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen, ForcedColors = ForcedColors.Active });
            await Expect(page.Locator(Open)).ToHaveCSSAsync("border-left-style", "solid");
            await Expect(page.Locator(Open)).ToHaveCSSAsync("border-left-width", "1px");
        });

    [GeneratedRegex("/glossary/(index.html)?#sheet$")]
    private static partial Regex GlossaryAtSheet { get; }

    /// <summary>On a busy machine real time would run on between two steps.</summary>
    private static async Task StopTheClock(IPage page)
    {
        var noon = new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);
        await page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = noon });
        await page.Clock.PauseAtAsync(noon.AddHours(1));
    }

    private static async Task MoveTo(IPage page, ILocator target)
    {
        var box = (await target.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new MouseMoveOptions { Steps = 2 });
    }

    private static async Task<double> Gap(IPage page) =>
        (await page.Locator(Open).BoundingBoxAsync())!.Y - (await page.Locator(".term").First.BoundingBoxAsync())!.Y;

    private const string Shifts = """
        () => new Promise((done) => {
          let shifts = 0;
          new PerformanceObserver((list) => { shifts += list.getEntries().length; }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(shifts))));
        })
        """;

    /// <summary>Opens each word in sight as a mouse does, at an edge of the screen, and says what is wrong with the place of its definition.</summary>
    private const string Placed = """
        async (block) => {
          const wrong = [], page = document.documentElement;
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          for (const link of [...document.querySelectorAll("a.term")].filter((link) => link.checkVisibility())) {
            link.scrollIntoView({ block });
            await frame();
            // As by the Tab key: a mouse would have to rest on each word.
            document.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
            link.focus({ preventScroll: true });
            while (!document.querySelector("[role=tooltip]:not([hidden])")) {
              await frame();
            }
            const tip = document.querySelector("[role=tooltip]:not([hidden])"), box = tip.getBoundingClientRect();
            const fits = box.height < page.clientHeight / 2 - 60;
            if (tip.id !== link.getAttribute("aria-describedby") || box.left < 0 || box.right > page.clientWidth || fits && (box.top < 0 || box.bottom > page.clientHeight)) {
              wrong.push(link.textContent + ": " + JSON.stringify(box) + " in " + page.clientWidth + " x " + page.clientHeight);
            }
            for (const line of link.getClientRects()) {
              if (line.left < box.right && line.right > box.left && line.top < box.bottom && line.bottom > box.top) {
                wrong.push(link.textContent + " is covered");
              }
            }
            if (page.scrollWidth > page.clientWidth) {
              wrong.push(link.textContent + " makes the page " + page.scrollWidth + " wide");
            }
            document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
          }
          return wrong;
        }
        """;
}
