using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>"Can I use it?" answers for one licence and for all, with clauses, and says the same as the pages of the licences.</summary>
[Collection(FirstBrowser.Name)]
public sealed class LicenceCheckTests(Suite suite)
{
    private string Tool => suite.Real.Address + "tools/can-i-use-it/";

    [Fact]
    public async Task For_every_plan_the_list_of_all_licences_says_what_the_page_of_each_says() => await IsSaid(null);

    [Fact]
    public async Task And_so_it_does_for_research_where_a_page_answers_it() => await IsSaid("Research that earns nothing, outside companies");

    private async Task IsSaid(string? role) =>
        await suite.Visit(Tool, async page =>
        {
            if (role is not null)
            {
                await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = role }).CheckAsync();
            }

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

            var expected = Recorded(role).ToList();
            Assert.True(expected.Count >= (role is null ? 6 * 60 : 6 * 10), $"only {expected.Count}");
            Assert.All(expected.GroupBy(line => line.Licence), group => Assert.Equal(plans.Order(), group.Select(line => line.Plan).Order()));
            Assert.Equal(expected.Select(line => line.Answer), expected.Select(line => said[(line.Licence, line.Plan)]));
            Assert.True(role is not null || expected.Count == said.Count, "a licence is listed that has no page, or twice");
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
            await Expect(behind.Filter(new() { HasTextRegex = new Regex("^Follow the use policy:") })).ToHaveCountAsync(1);
            await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Fine-tune it and publish the result" }).CheckAsync();
            foreach (var duty in (string[])["Follow the use policy", "Show the badge", "Use the name prefix", "Keep the notices", "Pass on the licence"])
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
            await Expect(changes.Filter(new() { HasText = "“No” if “What is it used for?” is “Military use”" })).ToHaveCountAsync(1);
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
            Assert.Equal(Recorded(null).Count() / 6, await page.Locator(".everyone li a").CountAsync());
            await Expect(page.Locator(".everyone summary").First).ToContainTextAsync("Yes");
        }, new Device(Script: false));

    [Theory]
    [InlineData("business=research", "Yes, with duties", "")]
    [InlineData("business=no", "Ask first", "")]
    [InlineData("business=perhaps", "Ask first", "Part of the address was not understood and is left out.")]
    public async Task An_address_says_whom_it_is_for_and_an_unknown_word_is_told_and_left_out(string role, string verdict, string told) =>
        await suite.Visit($"{Tool}?plan=internal&commercial=separate&research-only=yes&use-duties=yes&{role}", async page =>
        {
            await Expect(page.Locator(".tool-verdict .verdict")).ToHaveTextAsync(verdict);
            await Expect(page.Locator(".copied")).ToHaveTextAsync(told);
        });

    /// <summary>What the pages of the licences say to a business, or in the column of a role, where they have it.</summary>
    private IEnumerable<(string Licence, string Plan, string Answer)> Recorded(string? role) =>
        from path in suite.Real.Pages.Where(path => suite.Real.KindOf(path) == "licence")
        let text = suite.Real.Text(path)
        let name = Decoded(Regex.Match(text, "<h1>(.*?)</h1>").Groups[1].Value)
        let table = Regex.Match(text, "<table class=\"plans.*?</table>", RegexOptions.Singleline).Value
        where role is null || table.Contains($"<th scope=\"col\">{role}</th>", StringComparison.Ordinal)
        from Match row in Regex.Matches(table, "<tr><th scope=\"row\">(.*?)</th>(.*?)</tr>", RegexOptions.Singleline)
        let answers = Regex.Matches(row.Groups[2].Value, "<span class=\"word\"[^>]*>(.*?)</span>").Select(match => match.Groups[1].Value)
        from plan in row.Groups[1].Value.Replace("<p>", "", StringComparison.Ordinal).Split("</p>", StringSplitOptions.RemoveEmptyEntries)
        select (name, Decoded(plan), Decoded(role is null ? answers.Last() : answers.First()));

    private static string Decoded(string text) => System.Net.WebUtility.HtmlDecode(text);

    private const string Listed = """
        () => document.querySelector("ex-decision").rest.now() ?? [...document.querySelectorAll(".everyone details")].flatMap((group) =>
          [...group.querySelectorAll("a")].map((link) => link.textContent + "\t" + group.querySelector(".word").textContent))
        """;
}
