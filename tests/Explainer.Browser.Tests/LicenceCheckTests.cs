using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>"Can I use it?" answers for one licence and for all, with clauses, and says the same as the pages of the licences.</summary>
[Collection(SecondBrowser.Name)]
public sealed class LicenceCheckTests(Suite suite)
{
    private string Tool => suite.Real.Address + "tools/can-i-use-it/";

    [Fact]
    public async Task For_every_plan_the_list_of_all_licences_says_what_the_page_of_each_says() =>
        await suite.Visit(Tool, async page =>
        {
            await Expect(page.Locator(".presets option").Nth(2)).ToBeAttachedAsync();
            var plans = await page.Locator("[data-input=plan] label").AllTextContentsAsync();
            Assert.Equal(6, plans.Count);
            var said = new Dictionary<(string Licence, string Plan), string>();
            foreach (var plan in plans)
            {
                await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = plan }).CheckAsync();
                foreach (var line in await page.EvaluateAsync<string[]>(Listed))
                {
                    var parts = line.Split('\t');
                    said[(parts[0], plan)] = parts[1];
                }
            }

            var expected = Recorded().ToList();
            Assert.True(expected.Count > 6 * 60, $"only {expected.Count}");
            Assert.Equal(expected.Order(), said.Select(pair => $"{pair.Key.Licence}: {pair.Key.Plan}: {pair.Value}").Order());
        });

    [Fact]
    public async Task A_licence_brings_its_clauses_with_the_day_they_were_checked_and_leaves_the_readers_answers_alone() =>
        await suite.Visit(Tool, async page =>
        {
            var verdict = page.Locator(".tool-verdict .verdict");
            await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "In the European Union" }).CheckAsync();
            await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "More than text, such as images" }).CheckAsync();
            Assert.Equal(0, await page.Locator("script[src*='clauses-']").CountAsync());
            await page.Locator(".presets select").SelectOptionAsync(new SelectOptionValue { Label = "Llama 3.2 Community License Agreement" });
            await Expect(verdict).ToHaveTextAsync("No");
            await Expect(page.Locator(".behind li").First).ToContainTextAsync("closing paragraph");
            await Expect(page.Locator(".behind")).ToContainTextAsync("checked 20 November 2026");
            await Expect(page).ToHaveURLAsync(new Regex("place=eu"));
            Assert.Equal(1, await page.Locator("script[src*='clauses-']").CountAsync());
            var scripts = await page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname.slice(1)).filter((name) => name.endsWith('.js'))");
            Assert.InRange(scripts.Sum(suite.Real.Weight), 1, 20 * 1024);
            await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Text only" }).CheckAsync();
            await Expect(verdict).ToHaveTextAsync("Yes, with duties");
            await Expect(page.Locator(".preset")).ToContainTextAsync("Llama 3.2 Community License Agreement");
            await page.GetByLabel("Monthly users, in millions").FillAsync("701");
            await Expect(verdict).ToHaveTextAsync("Ask first");
            await Expect(page.Locator(".behind li").First).ToContainTextAsync("section 2");
            await page.Locator(".presets select").SelectOptionAsync(new SelectOptionValue { Label = "Apache License 2.0" });
            await Expect(page.Locator(".behind")).ToContainTextAsync("checked");
            await Expect(page.Locator("script[src*='clauses-']")).ToHaveCountAsync(2);
            Expected.Nothing([.. await Axe.Violations(page)]);
        });

    [Fact]
    public async Task Every_duty_that_meets_the_plan_is_named_not_only_the_one_that_decides() =>
        await suite.Visit(Tool, async page =>
        {
            var behind = page.Locator(".behind li");
            await page.Locator(".presets select").SelectOptionAsync(new SelectOptionValue { Label = "Llama 3.1 Community License Agreement" });
            await Expect(behind.Filter(new() { HasTextRegex = new Regex("^Use policy:") })).ToHaveCountAsync(1);
            await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Fine-tune it and publish the result" }).CheckAsync();
            foreach (var duty in (string[])["Use policy", "Display badge", "Naming prefix", "Attribution notice", "Share licence copy"])
            {
                await Expect(behind.Filter(new() { HasTextRegex = new Regex($"^{duty}:") })).ToHaveCountAsync(1);
            }
        });

    [Fact]
    public async Task What_would_change_the_answer_leaves_the_terms_of_a_chosen_licence_alone() =>
        await suite.Visit(Tool, async page =>
        {
            var changes = page.Locator(".changes li");
            var terms = await page.Locator(".terms .input > :is(legend, label)").AllTextContentsAsync();
            Assert.True(terms.Count > 10, $"only {terms.Count}");
            await Expect(changes.Filter(new() { HasText = "testing only" })).ToHaveCountAsync(1);
            await page.Locator(".presets select").SelectOptionAsync(new SelectOptionValue { Label = "Llama 3.1 Community License Agreement" });
            await Expect(changes.Filter(new() { HasText = "“No” if: What is it used for? “Military use”" })).ToHaveCountAsync(1);
            foreach (var change in await changes.AllTextContentsAsync())
            {
                Assert.DoesNotContain(terms, term => change.Contains(term.Trim(), StringComparison.Ordinal));
            }
        });

    [Fact]
    public async Task An_address_brings_its_licence_back_but_not_when_the_answers_are_no_longer_those_of_the_record() =>
        await suite.Visit(Tool, async page =>
        {
            var select = page.Locator(".presets select");
            await select.SelectOptionAsync(new SelectOptionValue { Label = "Llama 3.1 Community License Agreement" });
            await Expect(page).ToHaveURLAsync(new Regex("record=licences"));
            await page.ReloadAsync();
            await Expect(select.Locator("option:checked")).ToHaveTextAsync("Llama 3.1 Community License Agreement");
            await Expect(page.Locator(".behind li").First).ToBeVisibleAsync();
            await Expect(page.Locator(".copied")).ToBeEmptyAsync();
            await page.GotoAsync(page.Url.Replace("training=conditions", "training=no", StringComparison.Ordinal));
            await Expect(page.Locator(".copied")).ToHaveTextAsync("The record in the address is not known, or has changed since.");
            await Expect(select).ToHaveValueAsync("");
            await Expect(page).ToHaveURLAsync(new Regex("training=no"));
        });

    [Fact]
    public async Task An_address_sets_plan_and_terms_but_nothing_that_is_only_worked_out() =>
        await suite.Visit(Tool + "?plan=hosting&hosting-limit=hosting-no&act=allowed", async page =>
        {
            await Expect(page.Locator(".tool-verdict .verdict")).ToHaveTextAsync("No");
            await Expect(page.Locator(".copied")).ToHaveTextAsync("Part of the address was not understood and is left out.");
        });

    [Fact]
    public async Task Without_script_all_licences_are_listed_by_answer() =>
        await suite.Visit(Tool, async page =>
        {
            Assert.Equal(Recorded().Count() / 6, await page.Locator(".everyone li a").CountAsync());
            await Expect(page.Locator(".everyone summary").First).ToContainTextAsync("Yes");
        }, new Device(Script: false));

    /// <summary>What the pages of the licences say, as <c>licence: plan: answer</c>.</summary>
    private IEnumerable<string> Recorded() =>
        from path in suite.Real.Pages.Where(path => suite.Real.KindOf(path) == "licence")
        let text = suite.Real.Text(path)
        from Match row in Regex.Matches(text.Split("class=\"plans\"", 2)[1].Split("</table>", 2)[0], "<tr><th scope=\"row\">(.*?)</th><td><span[^>]*>(.*?)</span>")
        select $"{System.Net.WebUtility.HtmlDecode(Regex.Match(text, "<h1>(.*?)</h1>").Groups[1].Value)}: {row.Groups[1].Value}: {row.Groups[2].Value}";

    private const string Listed = """
        () => document.querySelector("ex-decision").rest.now() ?? [...document.querySelectorAll(".everyone details")].flatMap((group) =>
          [...group.querySelectorAll("a")].map((link) => link.textContent + "\t" + group.querySelector(".word").textContent))
        """;
}
