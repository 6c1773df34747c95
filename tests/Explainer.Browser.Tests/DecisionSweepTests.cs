using System.Text.Json;
using Explainer.BrowserTests.Running;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>Long random walks through the answers of a tool: the browser must say what the library says, word for word.</summary>
[Collection(SecondBrowser.Name)]
public sealed class DecisionSweepTests(Suite suite)
{
    private const int Seed = 20261121;

    /// <summary>Clicks and types each answer and reads the tool after it, all in one call.</summary>
    private const string Walk = """
        (tool, json) => JSON.parse(json).map(([input, answer]) => {
          const wrapper = tool.querySelector(`.input[data-input="${input}"]`);
          const radio = [...wrapper.querySelectorAll("[type=radio]")].find((one) => one.closest(".input") === wrapper && one.dataset.id === answer);
          if (radio) {
            radio.click();
          } else {
            const field = wrapper.querySelector("[type=number]");
            field.value = answer;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }
          return (READ)(tool);
        })
        """;

    /// <summary>Every tool of the course that is a decision.</summary>
    public static TheoryData<string> Tools => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", "tools"), "*.md")
        .Select(file => (Id: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file)))
        .Where(tool => tool.Text.Contains($":::decision {{#{tool.Id} ", StringComparison.Ordinal) || tool.Text.Contains($":::decision {{#{tool.Id}}}", StringComparison.Ordinal))
        .Select(tool => tool.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tools))]
    public Task The_tools_of_the_course_agree_with_the_library(string tool) => Compare(suite.Real, tool, tool == "which-word" ? 400 : 100);

    [Theory]
    [InlineData("trip", 200)]
    [InlineData("fit", 150)]
    [InlineData("alarm", 20)]
    [InlineData("points-sum", 40)]
    [InlineData("points-min", 40)]
    [InlineData("points-max", 40)]
    [InlineData("points-count", 40)]
    [InlineData("parcel", 150)]
    public Task Every_policy_and_numbers_agree_with_the_library(string tool, int steps) => Compare(suite.Specimen, tool, steps);

    private async Task Compare(BuiltSite site, string tool, int steps)
    {
        var model = ChainModel.Of(site, tool, site.Text($"tools/{tool}/index.html"));
        var random = new Random(Seed);
        var moves = Enumerable.Range(0, steps).Select(_ => model.Next(random)).ToList();
        await suite.Visit(site.Address + $"tools/{tool}/", async page =>
        {
            var json = JsonSerializer.Serialize(moves.Select(move => (string[])[move.Input, move.Answer]));
            var shown = await page.Locator("ex-decision").EvaluateAsync<string[]>(Walk.Replace("READ", ToolSnapshot.Read, StringComparison.Ordinal), json);
            for (var i = 0; i < steps; i++)
            {
                model.Choose(moves[i].Input, moves[i].Answer);
                var way = string.Join(", ", moves.Take(i + 1).TakeLast(6).Select(move => $"{move.Input}={move.Answer}"));
                Assert.Equal($"after {way}:\n{model.Expected()}", $"after {way}:\n{ChainModel.Shown(ToolSnapshot.Of(shown[i]))}");
            }
        });
    }
}
