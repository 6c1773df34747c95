using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>The two calculators of the course as readers use them, and numbers that can be changed inside a sentence.</summary>
[Collection(FirstBrowser.Name)]
public sealed class CalculatorTests(Suite suite)
{
    private string Fit => suite.Real.Address + "tools/will-it-fit/";

    private string Costs => suite.Real.Address + "tools/what-it-costs/";

    private string Lesson => suite.Real.Address + "lessons/trade-offs/running-it-yourself/";

    [Fact]
    public async Task A_model_a_form_and_a_card_fill_the_numbers_and_the_answer_says_what_would_make_it_fit() =>
        await suite.Visit(Fit, async page =>
        {
            await Expect(Verdict(page)).ToHaveTextAsync("Fits");
            await Choose(page, "Model", "Llama 3.1 / 3.3 70B");
            await Expect(Field(page, "parameters_b")).ToHaveValueAsync("70.55");
            await Expect(Verdict(page)).ToHaveTextAsync("Does not fit");
            await Expect(page.Locator(".because")).ToContainTextAsync("GiB are missing");
            await Choose(page, "Card", "L40S: 48 GB");
            await Expect(Verdict(page)).ToHaveTextAsync("Tight");
            await Expect(page.Locator(".notes").First).ToContainTextAsync("IQ4_XS, 4.4597 bits");
            await Expect(page).ToHaveURLAsync(new Regex(@"\?model=llama-3-1-70b&card=l40s$"));
            await page.ReloadAsync();
            await Expect(Verdict(page)).ToHaveTextAsync("Tight");
            await Expect(page.GetByLabel("Card", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("l40s");
            await Field(page, "memory_gb").FillAsync("80");
            await Expect(page.GetByLabel("Card", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("");
            await Expect(Verdict(page)).ToHaveTextAsync("Fits");
            await Expect(page).ToHaveURLAsync(new Regex(@"\?model=llama-3-1-70b&memory_gb=80$"));
            await page.Locator(".reset").ClickAsync();
            await Expect(page.GetByLabel("Model", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("llama-3-1-8b");
            await Expect(Verdict(page)).ToHaveTextAsync("Fits");
        });

    [Fact]
    public async Task Only_the_questions_that_matter_are_asked() =>
        await suite.Visit(Fit, async page =>
        {
            await Expect(Field(page, "window")).ToBeHiddenAsync();
            await Choose(page, "Model", "Gemma 3 27B");
            await Expect(Field(page, "window")).ToHaveValueAsync("1024");
            await Expect(Field(page, "window")).ToBeVisibleAsync();
            await Choose(page, "Model", "DeepSeek-V3");
            await Expect(Field(page, "window")).ToBeHiddenAsync();
            await Expect(Field(page, "kv_lora_rank")).ToHaveValueAsync("512");
            await Choose(page, "Model", "Qwen2.5 72B");
            await Expect(Field(page, "bytes_per_token")).ToHaveValueAsync("327680");
            await Expect(page.Locator(".notes").Last).ToContainTextAsync("Its layers are not on record");
            Expected.Nothing([.. await Axe.Violations(page)]);
        });

    [Theory]
    [InlineData("?model=nothing")]
    [InlineData("?tokens=-1")]
    [InlineData("?tokens=1e3")]
    [InlineData("?attention=%3Cscript%3E")]
    [InlineData("?__proto__=1")]
    [InlineData("?card=")]
    public async Task Junk_in_the_address_is_left_out_and_said(string query) =>
        await suite.Visit(Fit + query, async page =>
        {
            await Expect(Verdict(page)).ToHaveTextAsync("Fits");
            await Expect(page.Locator(".copied")).ToHaveTextAsync("Part of the address was not understood and is left out.");
        });

    [Fact]
    public async Task Volume_against_break_even_decides_what_costs_less_and_the_chart_follows() =>
        await suite.Visit(Costs, async page =>
        {
            await Expect(Verdict(page)).ToHaveTextAsync("Tokens cost less");
            await Expect(page.Locator(".chart .end")).ToHaveTextAsync("8,295");
            await page.GetByLabel("Start from a dated price of tokens").SelectOptionAsync(new SelectOptionValue { Value = "gpt-5-5" });
            await Expect(Verdict(page)).ToHaveTextAsync("The machine costs less");
            await Expect(page.Locator("[data-value=even]")).ToHaveTextAsync("324");
            await Expect(page.Locator(".chart .end")).ToHaveTextAsync("2,000");
            await page.Locator(".chart summary").ClickAsync();
            await Expect(page.Locator(".chart tbody tr").Last.Locator("td").Last).ToHaveTextAsync("22,500");
            await page.GetByLabel("How you get it").SelectOptionAsync("owned");
            await Expect(Field(page, "purchase")).ToBeVisibleAsync();
            await Expect(Field(page, "card_hour")).ToBeHiddenAsync();
            await Expect(page).ToHaveURLAsync(new Regex("way=owned&.*tokens=gpt-5-5|tokens=gpt-5-5&way=owned"));
            Expected.Nothing([.. await Axe.Violations(page)]);
        });

    [Fact]
    public async Task A_number_inside_a_sentence_can_be_changed_and_its_results_follow() =>
        await suite.Visit(Lesson, async page =>
        {
            var chats = page.GetByRole(AriaRole.Spinbutton, new PageGetByRoleOptions { Name = "Chats at the same time" }).First;
            var sentence = page.Locator("p", new PageLocatorOptions { Has = page.Locator(".live") });
            var cache = sentence.Locator("output").First;
            await Expect(cache).ToHaveTextAsync("17.2");
            var box = await sentence.BoundingBoxAsync();
            await page.TabTo(sentence.Locator("[name=chats]"));
            await page.Keyboard.PressAsync("ArrowUp");
            await Expect(cache).ToHaveTextAsync("21.5");
            await Expect(sentence.Locator("output").Nth(1)).ToHaveTextAsync("27.4");
            Assert.Equal(box!.Height, (await sentence.BoundingBoxAsync())!.Height);
            await sentence.Locator("[name=tokens]").FillAsync("0");
            await Expect(sentence.Locator("[name=tokens]")).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(sentence.Locator(".limits").Last).ToHaveTextAsync("Type a number from 1 to 1048576.");
            await Expect(cache).ToHaveTextAsync("21.5");
            await sentence.Locator("[name=tokens]").BlurAsync();
            await Expect(sentence.Locator("[name=tokens]")).ToHaveValueAsync("32768");
            await Expect(sentence.Locator(".limits").Last).ToBeEmptyAsync();
            await Expect(chats).ToBeVisibleAsync();
            Expected.Nothing([.. await Axe.Violations(page)]);
        });

    [Fact]
    public async Task Without_script_sentence_verdict_picture_and_formulas_are_all_there()
    {
        await suite.Visit(Lesson, async page =>
        {
            await Expect(page.Locator(".stated").First).ToBeVisibleAsync();
            await Expect(page.Locator(".live input").First).ToBeHiddenAsync();
        }, Device.WithoutScript);
        await suite.Visit(Fit, async page =>
        {
            await Expect(Verdict(page)).ToHaveTextAsync("Fits");
            await Expect(page.Locator(".bar svg")).ToBeVisibleAsync();
            await Expect(page.Locator(".tool-inputs")).ToBeHiddenAsync();
            await Expect(page.Locator("[data-result=total_gib] .filled")).ToHaveTextAsync("4.58 + 1.00 + 1");
        }, Device.WithoutScript);
    }

    private static ILocator Verdict(IPage page) => page.Locator(".tool-verdict .verdict");

    private static ILocator Field(IPage page, string name) => page.Locator($"[data-input={name}] :is(input, select)");

    private static async Task Choose(IPage page, string label, string record) => await page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = record });
}
