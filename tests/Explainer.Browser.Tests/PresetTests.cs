using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>A tool filled in from a record of the catalogue gives what the catalogue itself says of that record.</summary>
[Collection(FirstBrowser.Name)]
public sealed class PresetTests(Suite suite)
{
    private string WhichWord => suite.Real.Address + "tools/which-word/";

    [Fact]
    public async Task Every_record_fills_in_a_state_whose_verdict_is_one_that_the_catalogue_leaves()
    {
        // Where readers are asked too, a record alone has no verdict: LicenceCheckTests holds that tool against the pages of the licences.
        var tools = suite.Real.Tools.Where(path => suite.Real.Text(path).Contains("class=\"presets\"", StringComparison.Ordinal)
            && !suite.Real.Text(path).Contains("class=\"everyone\"", StringComparison.Ordinal)).ToList();
        Assert.Contains("tools/which-word/index.html", tools);
        Assert.Contains("tools/licence-kind/index.html", tools);
        var wrong = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await suite.VisitAll(suite.Real, tools, async (page, path) =>
        {
            await Expect(page.Locator(".presets option").Nth(2)).ToBeAttachedAsync();
            foreach (var found in await page.EvaluateAsync<string[]>(ChooseAll))
            {
                wrong.Enqueue($"{path}: {found}");
            }
        });
        Expected.Nothing(wrong);
    }

    [Fact]
    public async Task A_release_fills_the_questions_names_its_record_and_what_it_leaves_open_until_the_reader_answers() =>
        await suite.Visit(WhichWord, async page =>
        {
            var select = page.Locator(".presets select");
            await Expect(page.Locator(".beside dd").First).ToHaveTextAsync("Weights available (restricted)");
            await select.SelectOptionAsync(new SelectOptionValue { Label = "Mistral 7B v0.1" });
            await Expect(page.Locator(".tool-verdict .verdict")).ToHaveTextAsync("Open weights (permissive)");
            await Expect(page.Locator(".preset a")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("families/mistral/"));
            await Expect(page.Locator(".beside dt")).ToHaveCountAsync(6);
            await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("licence=open-permissive"));
            await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "No licence" }).CheckAsync();
            await Expect(select).ToHaveValueAsync("");
            await Expect(page.Locator(".preset")).ToBeEmptyAsync();
            await Expect(page.Locator(".beside dd").First).ToHaveTextAsync("Published without a licence");
            await select.SelectOptionAsync(new SelectOptionValue { Label = "Mistral 7B v0.1" });
            await page.Locator(".reset").ClickAsync();
            await Expect(select).ToHaveValueAsync("");
            await Expect(page.Locator(".tool-verdict .verdict")).ToHaveTextAsync("Weights available (restricted)");
        });

    [Fact]
    public async Task Any_answer_of_the_list_can_be_chosen_to_see_the_least_that_leads_there() =>
        await suite.Visit(WhichWord, async page =>
        {
            var goal = page.Locator(".goal");
            await Expect(goal).ToHaveTextAsync("Smallest step down the list: “Open weights (share-alike)” if “Kind of licence on the weights” is “Open licence, copyleft”");
            var science = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Open science model", Exact = true });
            await page.TabTo(science);
            await page.Keyboard.PressAsync("Enter");
            await Expect(science).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(goal).ToContainTextAsync("“Open science model” if “Kind of licence on the weights” is “Open licence, copyleft” and “How much of the code");
            await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Open Source AI", Exact = true }).CheckAsync();
            await Expect(goal).Not.ToContainTextAsync("How much of the code");
            await science.ClickAsync();
            await Expect(goal).ToContainTextAsync("Smallest step");
        });

    [Fact]
    public async Task From_a_disk_with_keys_alone_a_release_is_found_by_typing_its_name() =>
        await suite.Visit(suite.Real.FileAddress + "tools/which-word/index.html", async page =>
        {
            await page.TabTo(page.Locator(".presets select"));
            await Expect(page.Locator(".presets option").Nth(2)).ToBeAttachedAsync();
            await page.Keyboard.TypeAsync("OLMo 2");
            await Expect(page.Locator(".preset")).ToContainTextAsync("Filled in from the record of OLMo 2");
            Expected.Nothing([.. await Axe.Violations(page)]);
        });

    /// <summary>Chooses each record in turn; the verdict shown must be among the words that the catalogue leaves, the only one where it is settled.</summary>
    private const string ChooseAll = """
        () => {
          const select = document.querySelector(".presets select"), wrong = [];
          for (const option of [...select.options].slice(1)) {
            select.value = option.value;
            select.dispatchEvent(new Event("change", { bubbles: true }));
            const shown = document.querySelector(".tool-verdict .verdict").textContent;
            const said = document.querySelector(".beside dd").textContent;
            if (/^(undecided|depends on the size): /.test(said) ? !document.querySelector(".preset").textContent.includes("settle") : said !== shown) {
              wrong.push(option.textContent + ": " + shown + ", the catalogue says " + said);
            }
          }
          return select.options.length > 60 ? wrong : ["only " + select.options.length];
        }
        """;
}
