using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Explainer.Parsing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Search as readers use it: from any page, by keyboard, with slips of the finger, from a disk, and without script.</summary>
[Collection(FirstBrowser.Name)]
public sealed class SearchTests(Suite suite)
{
    private const string Lesson = "lessons/words/osaid/";

    /// <summary>What axe does not measure: a marked word on its own ground.</summary>
    private const string Contrasts = """
        (marks) => marks.map((mark) => {
          const light = (colour) => colour.match(/\d+/g).slice(0, 3).map((part) => part / 255)
            .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0.05);
          const [a, b] = [getComputedStyle(mark).color, getComputedStyle(mark).backgroundColor].map(light);
          return Math.max(a, b) / Math.min(a, b);
        })
        """;

    private static readonly Regex SearchFile = new("/search/search\\.js$|/assets/search-");

    private static readonly (string Asked, string Found, string Group)[] Questions =
    [
        ("Apache License 2.0", "Apache License 2.0", "Licences"),
        ("apache-2.0", "Apache License 2.0", "Licences"),
        ("llama 3.3", "Llama 3.3", "Model families"),
        ("gpt-oss", "gpt-oss", "Model families"),
        ("AUP", "Acceptable use policy", "Terms"),
        ("quantize", "Quantisation", "Terms"),
        ("quantisat", "Quantisation", "Terms"),
        ("wieghts", "Weights", "Terms"),
        ("acceptible use polcy", "Acceptable use policy", "Terms"),
        ("apache licnce", "Apache License 2.0", "Licences"),
        ("distilation", "Distillation", "Terms"),
        ("OSAID", "Open Source AI Definition", "Terms"),
        ("which word", "Which word fits?", "Tools"),
        ("h100", "H100", "Data"),
        ("is modified mit the same", "Is \"modified MIT\" the same as MIT?", "Questions and myths"),
        ("small firm Lyon", "\"We are open source, so the Act is not for us\"", "Lessons"),
        ("licensi", "Licence", "Terms"),
        ("may i use flux commercially", "FLUX.1 [dev] Non-Commercial License", "Licences"),
        // What it is about may be called otherwise in its own text.
        ("which model runs on my laptop", "Will it fit?", "Tools"),
        ("run locally", "Running it yourself", "Lessons"),
        ("how much does it cost", "What does it cost?", "Tools"),
        ("cheaper api or own gpu", "What it costs", "Lessons"),
        // A sentence is about the family that it names.
        ("may i use qwen commercially", "Qwen", "Model families"),
        ("is deepseek open source", "DeepSeek", "Model families"),
    ];

    /// <summary>The generator takes accents off by a table, the browser by Unicode.</summary>
    [Fact]
    public async Task Both_sides_take_the_same_accents_off() =>
        await suite.Visit(suite.Real.Address + "search/", async page =>
        {
            await page.WaitForFunctionAsync("() => Explainer.openSearch && Explainer.finding");
            var letters = Enumerable.Range(0xC0, 0x250 - 0xC0).Concat(Enumerable.Range(0x1E00, 0x100)).Select(code => ((char)code).ToString().ToLowerInvariant()).Distinct().ToArray();
            var bare = await page.EvaluateAsync<string[]>("(letters) => letters.map((letter) => Explainer.finding.words.bare(letter))", letters);
            Expected.Nothing(letters.Zip(bare).Where(pair => char.IsAsciiLetter(pair.Second[0]) && pair.Second.Length == 1 && Accents.Without(pair.First) != pair.Second).Select(pair => $"{pair.First} is {pair.Second} to the browser"));
        });

    [Fact]
    public async Task A_name_a_slip_another_name_or_a_word_of_the_text_leads_there() =>
        await suite.VisitAll(suite.Real, Questions.Select(question => "search/?q=" + Uri.EscapeDataString(question.Asked)), async (page, path) =>
        {
            var (_, found, group) = Questions.Single(question => path.EndsWith("=" + Uri.EscapeDataString(question.Asked), StringComparison.Ordinal));
            var section = page.Locator(".found section").First;
            await Expect(section.Locator("a b").First).ToHaveTextAsync(found);
            await Expect(section.Locator("h2")).ToContainTextAsync(group);
            await Expect(section.Locator("mark").First).ToBeVisibleAsync();
            await Expect(page.Locator(".entries")).ToBeHiddenAsync();
            await section.Locator("a").First.ClickAsync();
            await Expect(page.Locator("h1")).ToHaveCountAsync(1);
            await Expect(page).Not.ToHaveURLAsync(new Regex("/search/"));
        });

    [Fact]
    public async Task Of_two_words_that_hardly_stand_together_the_rarer_one_says_what_is_meant() =>
        await suite.Visit(suite.Real.Address + "search/?q=" + Uri.EscapeDataString("h100 price"), async page =>
        {
            await Expect(page.Locator(".found section").First.Locator("a b").First).ToContainTextAsync("H100");
            foreach (var found in await page.Locator(".found a").AllInnerTextsAsync())
            {
                Assert.Contains("H100", found, StringComparison.Ordinal);
            }

            // Three places have both words.
            await page.Locator("[type=search]").FillAsync("gpu for 70b");
            await Expect(page.Locator(".found section").First.Locator("a b").First).ToHaveTextAsync("Will it fit?");
            await Expect(page.Locator(".found a").Nth(5)).ToBeAttachedAsync();
        });

    [Fact]
    public async Task The_name_shown_is_the_one_that_holds_most_of_what_was_asked() =>
        await suite.Visit(suite.Real.Address + "search/?q=" + Uri.EscapeDataString("run locally"), async page =>
        {
            await Expect(page.Locator(".found .line").First).ToContainTextAsync("also running a model locally");
            await Expect(page.Locator(".found .line").Last).ToContainTextAsync("also running a model locally");
        });

    [Fact]
    public async Task A_word_that_only_begins_the_name_of_a_family_is_not_what_a_sentence_is_about() =>
        await suite.Visit(suite.Real.Address + "search/?q=" + Uri.EscapeDataString("is the api stable"), async page =>
            await Expect(page.Locator(".found section").First.Locator("a b").First).ToHaveTextAsync("KoboldCpp"));

    /// <summary>The generator put every word of titles and lines into the index in the form that it gave it: the browser must give it the same one.</summary>
    [Fact]
    public async Task The_browser_gives_every_word_the_form_that_the_index_has_for_it() =>
        await suite.Visit(suite.Real.Address + "search/", async page =>
        {
            await page.WaitForFunctionAsync("() => Explainer.openSearch && Explainer.index");
            var strangers = await page.EvaluateAsync<string[]>("""
                () => {
                  const engine = new Explainer.Engine(Explainer.index);
                  const texts = engine.rows.flatMap((row) => [row.title, row.line, ...row.also]);
                  return texts.flatMap((text) => engine.words.forms(engine.words.cut(text))).filter((form) => !engine.number.has(form));
                }
                """);
            Expected.Nothing(strangers.Distinct());
        });

    [Fact]
    public async Task The_slash_opens_search_Escape_closes_it_and_the_focus_comes_back() =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            var link = page.Locator(".breadcrumbs a").First;
            await link.FocusAsync();
            await page.Keyboard.PressAsync("/");
            var field = page.GetByRole(AriaRole.Dialog, new() { Name = "Search" }).GetByRole(AriaRole.Searchbox, new() { Name = "Search this site" });
            await Expect(field).ToBeFocusedAsync();
            await Expect(field).ToHaveValueAsync("");
            await page.Keyboard.TypeAsync("a/b");
            await Expect(field).ToHaveValueAsync("a/b");
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Locator("dialog")).ToBeHiddenAsync();
            await Expect(link).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Control+k");
            await Expect(field).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Escape");
            await page.TabToAndPress(page.Locator(".top .search"), "Enter");
            await Expect(field).ToBeFocusedAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
            await Expect(page.Locator(".top .search")).ToBeFocusedAsync();
        });

    [Fact]
    public async Task Results_are_walked_with_arrows_and_typing_goes_on_in_the_field() =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            await page.Keyboard.PressAsync("/");
            var (field, links) = (page.Locator("dialog [type=search]"), page.Locator("dialog .found a"));
            await Expect(field).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync("gpt-os");
            await Expect(links.First.Locator("b")).ToHaveTextAsync("gpt-oss");
            await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex(@"^\d+ results\. Enter opens the first\.$"));
            Assert.Equal(1, await page.GetByRole(AriaRole.Region, new() { Name = "Model families" }).GetByRole(AriaRole.List).CountAsync());
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(links.First).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(links.Nth(1)).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("ArrowUp");
            await page.Keyboard.PressAsync("ArrowUp");
            await Expect(field).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("s");
            await Expect(field).ToBeFocusedAsync();
            await Expect(field).ToHaveValueAsync("gpt-oss");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page).ToHaveURLAsync(suite.Real.Address + "families/gpt-oss/");
        });

    [Fact]
    public async Task What_is_typed_while_the_index_is_on_its_way_is_kept_and_answered_when_it_comes() =>
        await suite.Visit(suite.Real.Address + "404.html", async page =>
        {
            var typed = new TaskCompletionSource();
            await page.RouteAsync("**/assets/search-*.js", async route =>
            {
                await typed.Task;
                await route.ContinueAsync();
            });
            await page.GotoAsync(suite.Real.Address + "search/?q=mit", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Loading the index …");
            await Expect(page.Locator("[type=search]")).ToHaveValueAsync("mit");
            await page.Locator("[type=search]").FillAsync("air gap");
            typed.SetResult();
            await Expect(page.Locator(".found a b").First).ToHaveTextAsync("Air gap");
            await page.GotoAsync(suite.Real.Address + Lesson);
        });

    [Fact]
    public async Task Without_its_index_search_says_where_everything_stands() =>
        await suite.Visit(suite.Real.Address + "404.html", async page =>
        {
            await page.RouteAsync("**/assets/search-*.js", route => route.AbortAsync());
            await page.GotoAsync(suite.Real.Address + "search/?q=mit");
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The index could not be loaded. All entries stand on the page of search.");
            await Expect(page.Locator(".entries")).ToBeVisibleAsync();
            await page.UnrouteAllAsync();
            await page.RouteAsync("**/search/search.js", route => route.AbortAsync());
            await page.GotoAsync(suite.Real.Address + Lesson);
            await page.Keyboard.PressAsync("/");
            await Expect(page).ToHaveURLAsync(suite.Real.Address + "search/");
        }, null, "search", "ERR_FAILED");

    [Fact]
    public async Task A_result_on_the_same_page_closes_the_dialog_and_goes_there() =>
        await suite.Visit(suite.Real.Address + "glossary/", async page =>
        {
            await page.Keyboard.PressAsync("/");
            await page.Locator("dialog [type=search]").FillAsync("air gap");
            await page.EvaluateAsync("window.isSame = true");
            await page.Locator("dialog .found a").First.ClickAsync();
            await Expect(page.Locator("dialog")).ToBeHiddenAsync();
            Assert.True(await page.EvaluateAsync<bool>("window.isSame"));
            await Expect(page).ToHaveURLAsync(suite.Real.Address + "glossary/#air-gap");
            await Expect(page.Locator("#air-gap")).ToBeInViewportAsync();
        });

    [Fact]
    public async Task A_live_region_says_how_much_was_found() =>
        await suite.Visit(suite.Real.Address + "search/", async page =>
        {
            var (field, status) = (page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox), page.GetByRole(AriaRole.Status));
            await field.FillAsync("h100");
            await Expect(status).ToHaveTextAsync(new Regex(@"^\d+ results\.$"));
            await field.FillAsync("wieghts");
            await Expect(status).ToHaveTextAsync(new Regex(@"^No exact match\. \d+ results with similar words\.$"));
            await field.FillAsync("zzqqzzqq");
            await Expect(status).ToHaveTextAsync("Nothing was found for “zzqqzzqq”.");
            await Expect(page.Locator(".found")).ToBeHiddenAsync();
            await field.FillAsync("osaid bananas");
            await Expect(status).ToContainTextAsync("Nothing holds all of these words.");
            await field.FillAsync("");
            await Expect(status).ToHaveTextAsync("");
            await Expect(page.Locator(".entries")).ToBeVisibleAsync();
            await Expect(page).ToHaveURLAsync(suite.Real.Address + "search/");
        });

    [Fact]
    public async Task A_long_group_opens_whole_and_the_address_keeps_what_was_asked() =>
        await suite.Visit(suite.Real.Address + "search/", async page =>
        {
            await page.Locator("[type=search]").FillAsync("licence");
            await Expect(page).ToHaveURLAsync(suite.Real.Address + "search/?q=licence");
            var section = page.Locator(".found section").First;
            var shown = await section.Locator("a").CountAsync();
            await page.TabToAndPress(section.Locator(".more"), "Enter");
            await Expect(section.Locator("a").Nth(shown)).ToBeFocusedAsync();
            Assert.Equal(int.Parse(await section.Locator(".number").InnerTextAsync()), await section.Locator("a").CountAsync());
            await page.GetByRole(AriaRole.Link, new() { Name = "Glossary" }).First.ClickAsync();
            await page.GoBackAsync();
            await Expect(page.Locator("[type=search]")).ToHaveValueAsync("licence");
            await Expect(page.Locator(".found section").First).ToBeVisibleAsync();
        });

    [Fact]
    public async Task Nothing_of_search_is_loaded_before_it_is_asked_for_and_then_once() =>
        await suite.VisitAlone(suite.Real.Address + "404.html", async page =>
        {
            var asked = new List<string>();
            page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
            await page.GotoAsync(suite.Real.Address + Lesson);
            await page.Keyboard.PressAsync("Shift");
            Assert.DoesNotContain(asked, SearchFile.IsMatch);
            await page.Keyboard.PressAsync("/");
            await page.Locator("dialog [type=search]").FillAsync("mit");
            await Expect(page.Locator("dialog .found a").First).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync("/");
            await Expect(page.Locator("dialog [type=search]")).ToBeFocusedAsync();
            Assert.Equal(3, asked.Count(SearchFile.IsMatch));
        });

    [Fact]
    public async Task The_key_can_be_switched_off_and_typing_in_fields_opens_nothing()
    {
        await suite.Visit(suite.Real.Address + "licences/", async page =>
        {
            await page.Locator(".filters [type=search]").FocusAsync();
            await page.Keyboard.PressAsync("/");
            await Expect(page.Locator(".filters [type=search]")).ToHaveValueAsync("/");
            await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
            await page.Locator(".top .search").ClickAsync();
            await page.GetByLabel("The key / opens search").UncheckAsync();
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync("/");
            await Expect(page.Locator("dialog")).ToBeHiddenAsync();
            await page.ReloadAsync();
            await page.Keyboard.PressAsync("/");
            await page.Keyboard.PressAsync("Control+k");
            await Expect(page.Locator("dialog [type=search]")).ToHaveValueAsync("");
            await Expect(page.GetByLabel("The key / opens search")).Not.ToBeCheckedAsync();
        });
    }

    [Fact]
    public async Task Search_works_from_a_disk_in_the_dialog_and_on_its_page()
    {
        await suite.Visit(suite.Real.FileAddress + Lesson + "index.html", async page =>
        {
            await page.Keyboard.PressAsync("/");
            await page.Locator("dialog [type=search]").FillAsync("apache-2.0");
            await page.Locator("dialog .found a").First.ClickAsync();
            await Expect(page).ToHaveURLAsync(suite.Real.FileAddress + "licences/apache-2.0/index.html");
        });
        await suite.Visit(suite.Real.FileAddress + "search/index.html?q=wieghts", async page =>
            await Expect(page.Locator(".found a b").First).ToHaveTextAsync("Weights"));
    }

    [Fact]
    public async Task Without_script_the_link_leads_to_a_page_that_lists_everything() =>
        await suite.Visit(suite.Real.Address + Lesson, async page =>
        {
            await page.Locator(".top .search").ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync("Search");
            await Expect(page.Locator(".finder")).ToBeHiddenAsync();
            await Expect(page.Locator(".entries section")).ToHaveCountAsync(9);
            Assert.True(await page.Locator(".entries section li > a").CountAsync() > 600);
            // By key: what comes into sight takes its real height then, and a mouse may find another place under it.
            await page.Locator(".entries").GetByRole(AriaRole.Link, new() { Name = "Air gap", Exact = true }).PressAsync("Enter");
            await Expect(page).ToHaveURLAsync(suite.Real.Address + "glossary/index.html#air-gap");
        }, Device.WithoutScript with { Width = 320 });

    [Theory]
    [InlineData("?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22%27")]
    [InlineData("?q=%00%FF%F0%9F%92%A9&q=b&x=1&=&&&")]
    [InlineData("?Q=open&query=open&q=")]
    [InlineData("?q=__proto__%20constructor%20toString")]
    [InlineData("?q=(((%5C%5B%7B*%2B%3F%5E%24%7C")]
    public async Task Junk_in_the_address_is_only_a_text_to_search_for(string query) =>
        await suite.Visit(suite.Real.Address + "search/" + query, async page =>
        {
            await page.WaitForFunctionAsync("() => Explainer.openSearch && Explainer.index");
            await Expect(page.Locator("main img, main script")).ToHaveCountAsync(0);
            await page.Locator("[type=search]").FillAsync("air gap");
            await Expect(page.Locator(".found a b").First).ToHaveTextAsync("Air gap");
        });

    [Theory]
    [InlineData(101)]
    [InlineData(3_000)]
    [InlineData(100_000)]
    public async Task A_text_too_long_to_search_for_is_left_out_with_a_notice(int length) =>
        await suite.Visit(suite.Real.FileAddress + "search/index.html?q=" + new string('x', length), async page =>
        {
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The address asks for more than can be searched for. It was left out.");
            await Expect(page.Locator("[type=search]")).ToHaveValueAsync("");
            await Expect(page.Locator(".entries")).ToBeVisibleAsync();
        });

    [Theory]
    [InlineData(320, 568)]
    [InlineData(320, 256)]
    [InlineData(1920, 1080)]
    public async Task Nothing_is_wider_than_the_screen_with_results_open(int width, int height) =>
        await suite.VisitAll(suite.Real, [Lesson, "search/"], async (page, path) =>
        {
            await page.Keyboard.PressAsync("/");
            await page.Locator(".finder [type=search]").FillAsync("licence");
            await Expect(page.Locator(".found a").First).ToBeVisibleAsync();
            Assert.Equal("", await page.EvaluateAsync<string>(Scripts.TooWide));
            Assert.True(await page.Locator(".finder").EvaluateAsync<bool>("(finder) => finder.scrollWidth <= finder.clientWidth && finder.getBoundingClientRect().right <= innerWidth"), path);
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(page.Locator(".found a").First).ToBeInViewportAsync();
        }, new Device(width, height));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_fault_of_accessibility_with_results_open(bool dark) =>
        await suite.VisitAll(suite.Real, [Lesson, "search/"], async (page, _) =>
        {
            await page.Keyboard.PressAsync("/");
            await page.Locator(".finder [type=search]").FillAsync("open weihgts");
            await Expect(page.Locator(".found mark").First).ToBeVisibleAsync();
            Expected.Nothing(await Axe.Violations(page));
            await page.Keyboard.PressAsync("ArrowDown");
            Expected.Nothing(await Axe.Violations(page));
            Assert.All(await page.Locator(".found mark").EvaluateAllAsync<double[]>(Contrasts), contrast => Assert.InRange(contrast, 7, 21));
        }, new Device(Dark: dark));
}
