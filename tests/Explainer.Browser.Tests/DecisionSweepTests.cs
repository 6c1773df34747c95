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

    /// <summary>Tools of the specimen, with the steps of each walk.</summary>
    private static readonly (string Tool, int Steps)[] OfSpecimen =
        [("trip", 200), ("fit", 150), ("alarm", 20), ("points-sum", 40), ("points-min", 40), ("points-max", 40), ("points-count", 40), ("parcel", 150)];

    /// <summary>Every tool of the course that is a decision.</summary>
    private static IEnumerable<string> Tools => Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", "tools"), "*.md")
        .Select(file => (Id: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file)))
        .Where(tool => tool.Text.Contains($":::decision {{#{tool.Id} ", StringComparison.Ordinal) || tool.Text.Contains($":::decision {{#{tool.Id}}}", StringComparison.Ordinal))
        .Select(tool => tool.Id).Order(StringComparer.Ordinal);

    [Fact]
    public Task The_tools_of_the_course_agree_with_the_library() => Compare(suite.Real, [.. Tools.Select(tool => (tool, tool == "which-word" ? 400 : 100))]);

    [Fact]
    public Task Every_policy_and_numbers_agree_with_the_library() => Compare(suite.Specimen, OfSpecimen);

    private Task Compare(BuiltSite site, IReadOnlyList<(string Tool, int Steps)> walks) =>
        suite.VisitAll(site, walks.Select(walk => PathOf(walk.Tool)), async (page, path) =>
        {
            var (tool, steps) = walks.Single(walk => PathOf(walk.Tool) == path);
            var model = ChainModel.Of(site, tool, site.Text(path + "index.html"));
            var random = new Random(Seed);
            var moves = Enumerable.Range(0, steps).Select(_ => model.Next(random)).ToList();
            var json = JsonSerializer.Serialize(moves.Select(move => (string[])[move.Input, move.Answer]));
            var shown = await page.Locator("ex-decision").EvaluateAsync<string[]>(Walk.Replace("READ", ToolSnapshot.Read, StringComparison.Ordinal), json);
            for (var i = 0; i < steps; i++)
            {
                model.Choose(moves[i].Input, moves[i].Answer);
                var way = $"{tool} after {string.Join(", ", moves.Take(i + 1).TakeLast(6).Select(move => $"{move.Input}={move.Answer}"))}";
                Assert.Equal($"{way}:\n{model.Expected()}", $"{way}:\n{ChainModel.Shown(ToolSnapshot.Of(shown[i]))}");
            }
        });

    private static string PathOf(string tool) => $"tools/{tool}/";
}
