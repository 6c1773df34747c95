using System.Globalization;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Releases found by what is recorded of them, an address for each state, and the list as a file.</summary>
[Collection(SecondBrowser.Name)]
public sealed class FinderTests(Suite suite)
{
    private const string Tool = "tools/find-a-family/";
    private const string Rows = "ex-finder tbody tr:not(.group)";

    /// <summary>What the rows hold, judged a second time by other code: sizes, licence and word as they stand there without script.</summary>
    private const string Read = """
        () => [...document.querySelectorAll("ex-finder tbody tr:not(.group)")].map((row) =>
          [row.cells[0].textContent, row.cells[2].dataset.sizes, row.cells[4].textContent, row.cells[5].textContent, row.hidden ? "" : "shown", row.cells[3].textContent])
        """;

    [Fact]
    public async Task Filters_leave_what_fits_say_what_they_left_out_and_stand_in_the_address() =>
        await suite.Visit(suite.Real.Address + Tool, async page =>
        {
            var all = await page.Locator(Rows).CountAsync();
            await page.Locator("[name=memory]").FillAsync("24");
            await page.Locator("[name=licence]").SelectOptionAsync("apache-2.0");
            var rows = await page.EvaluateAsync<string[][]>(Read);
            var fitting = rows.Where(row => row[2].Split(", ").Contains("Apache-2.0") && Sizes(row).Any(size => size * 4.8944 / 8 <= 24)).Select(row => row[0]).ToList();
            Assert.InRange(fitting.Count, 5, all - 5);
            Assert.Equal(fitting, rows.Where(row => row[4].Length > 0).Select(row => row[0]));
            await Expect(page.Locator(".found .says")).ToContainTextAsync($"{fitting.Count} releases of ");
            await Expect(page.Locator(".left-out")).ToContainTextAsync("whose licence is not recorded");
            await Expect(page.Locator(".left-out")).ToContainTextAsync("Memory counts the weights only.");
            await Expect(page.Locator($"{Rows} b >> visible=true").First).ToBeVisibleAsync();

            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Expect(page.Locator(".asked")).ToHaveTextAsync("Asked for: Weights fit into, in GB: 24; Licence: Apache-2.0 (43).");
            await Expect(page.Locator("ex-finder :is(button, select, input) >> visible=true")).ToHaveCountAsync(0);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
            await page.ReloadAsync();
            await Expect(page.Locator($"{Rows} >> visible=true")).ToHaveCountAsync(fitting.Count);
            await Expect(page.Locator("[name=memory]")).ToHaveValueAsync("24");
            await page.Locator(".reset").ClickAsync();
            await Expect(page.Locator($"{Rows} >> visible=true")).ToHaveCountAsync(all);
            Assert.DoesNotContain("?", page.Url, StringComparison.Ordinal);
        });

    [Fact]
    public async Task A_release_with_a_gap_is_never_shown_as_fitting() =>
        await suite.Visit(suite.Real.Address + Tool + "?word=gated-open-weights", async page =>
        {
            var rows = await page.EvaluateAsync<string[][]>(Read);
            Assert.All(rows.Where(row => row[4].Length > 0), row => Assert.Equal("Gated open weights", row[3]));
            var open = await page.Locator("tr[data-possible~=gated-open-weights]").CountAsync();
            await Expect(page.Locator(".left-out")).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"Left out, though they may fit: {open} whose word is undecided. "));
            await page.Locator("[name=to]").FillAsync("3000");
            Assert.All((await page.EvaluateAsync<string[][]>(Read)).Where(row => row[4].Length > 0), row => Assert.NotEmpty(row[1]));
        });

    [Fact]
    public async Task A_language_that_is_not_recorded_leaves_a_gap_and_what_is_made_beside_text_does_not() =>
        await suite.Visit(suite.Real.Address + Tool + "?language=korean", async page =>
        {
            var all = await page.Locator(Rows).CountAsync();
            var korean = await page.Locator("tbody:has([data-language=korean]) tr:not(.group)").CountAsync();
            Assert.InRange(korean, 1, all - 1);
            await Expect(page.Locator($"{Rows} >> visible=true")).ToHaveCountAsync(korean);
            await Expect(page.Locator(".left-out")).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"Left out, though they may fit: {all - korean} for which that language is not recorded. "));
            await page.Locator("[name=language]").SelectOptionAsync("");
            await page.Locator("[name=media]").SelectOptionAsync("video");
            await Expect(page.Locator($"{Rows} >> visible=true")).ToHaveCountAsync(await page.Locator("tbody:has([data-media=video]) tr:not(.group)").CountAsync());
            Assert.Contains("media=video", page.Url, StringComparison.Ordinal);
        });

    [Fact]
    public async Task Memory_in_the_browser_is_the_memory_of_the_build() =>
        await suite.Visit(suite.Real.Address + Tool, async page =>
        {
            var built = suite.Real.Text(Tool + "index.html");
            var before = await page.EvaluateAsync<string[][]>(Read);
            Assert.All(before, row => Assert.Contains($"<td data-name=\"GB of weights\">{row[5]}</td>", built, StringComparison.Ordinal));
            await page.Locator("[name=bits]").SelectOptionAsync("bf16");
            await Expect(page.Locator(".stored")).ToHaveTextAsync("bf16");
            Assert.All(await page.EvaluateAsync<string[][]>(Read), row => Assert.Equal(
                row[1].Length == 0 ? "unknown" : string.Join(", ", Sizes(row).Select(size => Print((decimal)size * 2))), row[5]));
        });

    [Theory]
    [InlineData("?memory=lots&bits=<b>&kind=none&licence=x&from=-1&to=1e9", true)]
    [InlineData("?colour=red", true)]
    [InlineData("?find=zzzzzz", false, "No release fits.")]
    public async Task An_address_that_makes_no_sense_filters_nothing_and_says_so(string query, bool isLeftOut, string said = "123 releases of ") =>
        await suite.Visit(suite.Real.Address + Tool + query, async page =>
        {
            await Expect(page.Locator(".found .says")).ToContainTextAsync(said);
            await Expect(page.Locator(".copied")).ToHaveTextAsync(isLeftOut ? "Part of the address was not understood and is left out." : "");
        });

    [Fact]
    public async Task What_is_shown_is_saved_as_a_file_and_a_link_leads_back_to_it() =>
        await suite.Visit(suite.Real.Address + Tool + "?find=olmo&bits=q8-0", async page =>
        {
            var shown = await page.Locator($"{Rows} >> visible=true").CountAsync();
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".save").ClickAsync());
            Assert.Equal("releases.csv", download.SuggestedFilename);
            using var reader = new StreamReader(await download.CreateReadStreamAsync());
            var lines = (await reader.ReadToEndAsync()).TrimEnd().Split("\r\n");
            Assert.Equal("family,maker,made for,beside text,languages,release,month,sizes,GB as Q8_0,licence,word by the rules,address", lines[0]);
            Assert.Equal(shown, lines.Length - 1);
            Assert.All(lines.Skip(1), line => Assert.Contains("/families/olmo/", line, StringComparison.Ordinal));
            await Expect(page.Locator(".copied")).ToHaveTextAsync($"{shown} releases saved.");
        });

    [Fact]
    public async Task Without_script_the_whole_table_is_there_and_nothing_that_would_not_work() =>
        await suite.Visit(suite.Real.Address + Tool, async page =>
        {
            await Expect(page.Locator($"{Rows} >> visible=true")).ToHaveCountAsync(123);
            await Expect(page.Locator("ex-finder :is(button, select, input) >> visible=true")).ToHaveCountAsync(0);
            await Expect(page.Locator("a[href$='releases.csv']")).ToBeVisibleAsync();
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        }, Device.WithoutScript with { Width = 320 });

    private static IEnumerable<double> Sizes(string[] row) => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(size => double.Parse(size, CultureInfo.InvariantCulture));

    private static string Print(decimal gigabytes) =>
        decimal.Round(gigabytes, gigabytes < 1 ? 2 : gigabytes < 100 ? 1 : 0, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
