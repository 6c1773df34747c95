using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Readers change the points of a table; the tool then says what the library says of a table with these points.</summary>
[Collection(FirstBrowser.Name)]
public sealed class PointsTests(Suite suite)
{
    private const int Seed = 20261126;
    private const int Steps = 80;

    private string Lean => suite.Real.Address + "tools/lean/";

    [Theory]
    [InlineData("")]
    [InlineData("P5 -2 4;P8 -3 1;P12 0 -3;P14 +2 -20")]
    public async Task With_other_points_the_tool_decides_and_ranks_its_questions_as_a_table_with_these_points(string changes)
    {
        var folder = Directory.CreateTempSubdirectory("explainer-points-");
        try
        {
            var rows = changes.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(change => change.Split(' ')).ToList();
            Copy(Path.Combine(suite.Real.Root, "input"), Path.Combine(folder.FullName, "input"), rows);
            var model = ChainModel.Of(folder.FullName, "lean", suite.Real.Text("tools/lean/index.html"));
            var random = new Random(Seed);
            await suite.Visit(Lean + "?" + string.Join('&', rows.Select(row => $"{row[0].ToLowerInvariant()}={row[2]}")), async page =>
            {
                await Expect(page.Locator(".copied")).ToBeEmptyAsync();
                var tool = page.Locator("ex-decision");
                for (var i = 0; i < Steps; i++)
                {
                    var (input, answer) = model.Next(random);
                    model.Choose(input, answer);
                    await tool.EvaluateAsync(Choose, (string[])[input, answer]);
                    var snapshot = ToolSnapshot.Of(await tool.EvaluateAsync<string>(ToolSnapshot.Read));
                    Assert.Equal($"step {i}:\n{model.Expected()}", $"step {i}:\n{ChainModel.Shown(snapshot)}");
                    Assert.Equal(model.Influences(), await page.Locator(".matters li").AllTextContentsAsync());
                }
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_changed_point_is_told_kept_in_the_address_and_undone_by_reset() =>
        await suite.Visit(Lean, async page =>
        {
            var verdict = page.Locator(".tool-verdict .verdict");
            await Expect(verdict).ToHaveTextAsync("Hybrid");
            await page.Locator("summary").Filter(new LocatorFilterOptions { HasText = "How many points" }).ClickAsync();
            var field = page.GetByLabel("Points of row P2", new PageGetByLabelOptions { Exact = true });
            await field.FillAsync("9");
            await Expect(verdict).ToHaveTextAsync("Open");
            await Expect(page.Locator(".points-note")).ToHaveTextAsync("With your own points: P2 gives 9, not 1.");
            await Expect(page).ToHaveURLAsync(new Regex("[?&]p2=9$"));
            await field.FillAsync("2.5");
            await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(verdict).ToHaveTextAsync("Open");
            Expected.Nothing([.. await Axe.Violations(page)]);
            await page.ReloadAsync();
            await Expect(verdict).ToHaveTextAsync("Open");
            await page.Locator(".reset").ClickAsync();
            await Expect(verdict).ToHaveTextAsync("Hybrid");
            await Expect(page.Locator(".points-note")).ToBeEmptyAsync();
            await Expect(page).Not.ToHaveURLAsync(new Regex("p2="));
        });

    [Fact]
    public async Task Wild_points_in_an_address_are_left_out_with_a_notice() =>
        await suite.Visit(Lean + "?p2=1e9&p3=abc&p4=21&p5=1.5", async page =>
        {
            await Expect(page.Locator(".copied")).ToHaveTextAsync("Part of the address was not understood and is left out.");
            await Expect(page.Locator(".points-note")).ToBeEmptyAsync();
            await Expect(page.Locator(".tool-verdict .verdict")).ToHaveTextAsync("Hybrid");
        });

    private static void Copy(string from, string to, IReadOnlyList<string[]> rows)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = File.ReadAllText(file);
            if (Path.GetFileName(file) == "lean-points.md")
            {
                foreach (var row in rows)
                {
                    var changed = Regex.Replace(text, $@"^(\| {row[0]} .*\| ){Regex.Escape(row[1])} ", $"${{1}}{row[2]} ", RegexOptions.Multiline);
                    Assert.NotEqual(text, changed);
                    text = changed;
                }
            }

            File.WriteAllText(target, text);
        }
    }

    private const string Choose = """
        (tool, [input, answer]) => {
          const wrapper = tool.querySelector(`.input[data-input="${input}"]`);
          const own = (control) => control.closest(".input") === wrapper;
          const radio = [...wrapper.querySelectorAll("[type=radio]")].find((one) => own(one) && one.dataset.id === answer);
          if (radio) {
            radio.click();
          } else {
            const field = [...wrapper.querySelectorAll("[type=number]")].find(own);
            field.value = answer;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }
        """;
}
