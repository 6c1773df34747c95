using System.Globalization;
using System.Text;
using Explainer.BrowserTests.Running;
using Xunit;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>How soon tools, calculators and search answer on a slow machine; search over an index of two thousand entries that the generator made.</summary>
[Collection(QuietBrowser.Name)]
public sealed class SlowMachineTests(Suite suite, ITestOutputHelper output)
{
    private const int Pages = 400;
    private const int Sections = 4;
    private const int WordsASection = 150;
    private const string Syllables = "ba ce di fo gu la me ni po ru sa te vi zo stra ment tion per con lic open mod wei data ker";

    [Theory]
    [InlineData("tools/which-word/", Clicks)]
    [InlineData("tools/can-i-use-it/", Clicks)]
    [InlineData("tools/lean/", Clicks)]
    [InlineData("tools/will-it-fit/", Numbers)]
    [InlineData("tools/what-it-costs/", Numbers)]
    public async Task The_answer_of_a_tool_is_measured(string path, string inputs) =>
        await suite.VisitAlone(suite.Real.Address + path, page => SlowMachine.Answers(page, inputs, path, 100, output), PageWalk.Phone);

    [Fact]
    public async Task The_answer_to_a_key_among_two_thousand_entries_is_measured()
    {
        var folder = Directory.CreateTempSubdirectory("explainer-search-");
        try
        {
            Write(folder.FullName);
            await using var site = await BuiltSite.Dressed(folder.FullName, suite.Specimen.Root);
            await suite.VisitAlone(site.Address + "search/", async page =>
            {
                await page.WaitForFunctionAsync("() => Explainer.openSearch && Explainer.index");
                await page.Locator("[type=search]").FillAsync("open");
                await Expect(page.Locator(".found a").First).ToBeVisibleAsync();
                var rows = await page.EvaluateAsync<int>("Explainer.index.rows.split('\\n').length");
                Assert.True(rows >= 2000);
                await SlowMachine.Answers(page, Keys, $"a key in search among {rows} entries", 100, output);
            }, PageWalk.Phone);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The specimen with pages of made-up words: few of them often, most of them seldom, as in any language.</summary>
    private static void Write(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Specimen, "input"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, "input", Path.GetRelativePath(Path.Combine(Repository.Specimen, "input"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var random = new Random(7);
        var syllables = Syllables.Split(' ');
        var words = Enumerable.Range(0, 12_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => syllables[random.Next(syllables.Length)]))).Distinct().ToArray();
        string Some(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 4))]));
        string Sentences(int count) => string.Join(". ", Enumerable.Repeat(12, count / 12).Select(words => "So " + Some(words)));
        for (var page = 0; page < Pages; page++)
        {
            var text = new StringBuilder($"---\ntitle: Page {Some(3)}\nsummary: About {Some(8)}.\n---\n\n{Sentences(36)}.\n");
            for (var section = 0; section < Sections; section++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## {Some(4)} {{#s-{section}}}\n\n{Sentences(WordsASection)}.\n");
            }

            File.WriteAllText(Path.Combine(folder, "input", "pages", $"page-{page}.md"), text.ToString());
        }
    }

    /// <summary>Some words typed key by key, among them slips.</summary>
    private const string Keys = """
        ["openlicence", "opne modwei", "perconmnet", "zzyzx xyz"].flatMap((text) => [...text].map((_, last) => () => {
          const field = document.querySelector("[type=search]");
          field.value = text.slice(0, last + 1);
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }))
        """;

    /// <summary>A choice of each question, at its start and at its end.</summary>
    private const string Clicks = """
        [...document.querySelectorAll("ex-decision .input")].flatMap((question) => [...question.querySelectorAll("[type=radio]")].filter((_, i, all) => i === 0 || i === all.length - 1))
          .slice(0, 14).map((choice) => () => choice.click())
        """;

    /// <summary>Each field in sight with another number, and with its own again.</summary>
    private const string Numbers = """
        [...document.querySelectorAll("ex-calculator input[type=number]")].filter((one) => one.offsetParent).slice(0, 7).flatMap((field) => [2, 1].map((times) => () => {
          field.value = Math.min(Number(field.max), Number(field.defaultValue) * times || 1);
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }))
        """;
}
