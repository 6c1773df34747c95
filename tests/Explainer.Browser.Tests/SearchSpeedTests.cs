using System.Globalization;
using System.Text;
using Explainer.BrowserTests.Running;
using Xunit;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>How soon search answers a key on a slow machine, over an index of two thousand entries that the generator made.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchSpeedTests(Suite suite, ITestOutputHelper output)
{
    private const int Pages = 400;
    private const int Sections = 4;
    private const int WordsASection = 150;
    private const string Syllables = "ba ce di fo gu la me ni po ru sa te vi zo stra ment tion per con lic open mod wei data ker";

    [Fact]
    public async Task The_answer_to_a_key_among_two_thousand_entries_is_measured()
    {
        var folder = Directory.CreateTempSubdirectory("explainer-search-");
        try
        {
            Write(folder.FullName);
            await using var site = await BuiltSite.Dressed(folder.FullName, suite.Specimen.Root);
            await suite.Visit(site.Address + "search/", async page =>
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
        ["openlicence", "opne modwei", "licdata kertion stra", "perconmnet", "wiedata open", "zzyzx xyzzy qqq"].flatMap((text) => [...text].map((_, last) => () => {
          const field = document.querySelector("[type=search]");
          field.value = text.slice(0, last + 1);
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }))
        """;
}
