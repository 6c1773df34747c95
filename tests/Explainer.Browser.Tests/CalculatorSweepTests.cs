using System.Globalization;
using System.Text.Json;
using Explainer.Assembling;
using Explainer.BrowserTests.Running;
using Explainer.Calculators;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Reading;
using Xunit;
using Xunit.Abstractions;

namespace Explainer.BrowserTests;

/// <summary>A formula has one meaning: the library and the browser's own functions give the same numbers and the same printed text, for every calculator of the course.</summary>
[Collection(FirstBrowser.Name)]
public sealed class CalculatorSweepTests(Suite suite, ITestOutputHelper output)
{
    private const int Seed = 20261126;
    private const int Rounds = 2_000;

    /// <summary>Numbers as text, because JSON knows no infinity; then what is printed, then the formulas with their values.</summary>
    private const string Reckon = """
        (json) => {
          const { id, all } = JSON.parse(json);
          const tool = document.getElementById(id);
          return all.map((answers) => {
            const { names, texts } = tool.reckon(new Map(Object.entries(answers)));
            return tool.results.flatMap(({ result, formula }) => [String(names.get(result)), texts.get(result), Explainer.formula.fill(formula, texts)]);
          });
        }
        """;

    /// <summary>Sets a whole state and reads what is said.</summary>
    private const string Say = """
        (json) => {
          const { id, all } = JSON.parse(json);
          const tool = document.getElementById(id);
          return all.map((answers) => {
            tool.take(new Map(Object.entries(answers)));
            tool.show(false);
            return [...tool.querySelectorAll(".tool-verdict .verdict, .tool-verdict .because, .notes:not([hidden]) li:not([hidden])")].map((place) => place.textContent).join("\n");
          });
        }
        """;

    [Fact]
    public async Task Every_calculator_computes_and_prints_the_same_on_random_answers()
    {
        var random = new Random(Seed);
        var (different, compared) = (new List<string>(), 0);
        foreach (var (path, calculator) in Calculators())
        {
            var all = Enumerable.Range(0, Rounds).Select(_ => Draw(calculator, random)).Concat(Worked(calculator)).ToList();
            var shown = await Ask<string[][]>(path, calculator, all, Reckon);
            for (var i = 0; i < all.Count; i++)
            {
                var run = Calculation.Run(calculator, all[i]);
                for (var j = 0; j < calculator.Results.Count; j++)
                {
                    var result = calculator.Results[j];
                    var name = result.Name.Value;
                    compared++;
                    var value = shown[i][3 * j] switch { "Infinity" => double.PositiveInfinity, "-Infinity" => double.NegativeInfinity, var text => double.Parse(text, CultureInfo.InvariantCulture) };
                    // The last binary digit of a power is not the same in every library.
                    if (!value.Equals(run.Values[name]) && !(Math.Abs(value - run.Values[name]) <= Math.Abs(value) * 1e-15))
                    {
                        different.Add($"{calculator.Id.Value}.{name}: {shown[i][3 * j]} in the browser, {run.Values[name]:R} here, for {JsonSerializer.Serialize(all[i])}");
                    }

                    if (shown[i][(3 * j) + 1] != run.Texts[name] || shown[i][(3 * j) + 2] != result.Formula.Fill(run.Texts))
                    {
                        different.Add($"{calculator.Id.Value}.{name} reads `{shown[i][(3 * j) + 1]}` = `{shown[i][(3 * j) + 2]}` in the browser, `{run.Texts[name]}` = `{result.Formula.Fill(run.Texts)}` here");
                    }
                }
            }
        }

        output.WriteLine($"{compared:N0} results compared");
        Assert.InRange(compared, 4 * Rounds, int.MaxValue);
        Expected.Nothing(different.Take(20));
    }

    [Fact]
    public async Task A_calculator_says_the_same_words_on_random_answers()
    {
        var random = new Random(Seed + 1);
        var (different, said) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (path, calculator) in Calculators().Where(one => one.Calculator.Verdict.Count > 0))
        {
            var all = Enumerable.Range(0, 300).Select(_ => Draw(calculator, random)).Concat(Worked(calculator)).ToList();
            var shown = await Ask<string[]>(path, calculator, all, Say);
            for (var i = 0; i < all.Count; i++)
            {
                var run = Calculation.Run(calculator, all[i]);
                var verdict = calculator.Verdict.First(row => row.Holds(run.Values));
                string[] words = [verdict.Text.Value, verdict.Because.Value, .. calculator.Notes.SelectMany(notes => notes.Rows).Where(row => row.Holds(run.Values)).Select(row => row.Text.Value)];
                said.UnionWith(words);
                var expected = string.Join('\n', words.Select(text => CalculatorPhrase.Fill(text, calculator, run)));
                if (expected != shown[i])
                {
                    different.Add($"{calculator.Id.Value} says\n{shown[i]}\ninstead of\n{expected}\nfor {JsonSerializer.Serialize(all[i])}");
                }
            }

            Expected.Nothing(calculator.Verdict.SelectMany(row => (string[])[row.Text.Value, row.Because.Value]).Where(text => !said.Contains(text)).Select(text => $"never said: {text}"));
        }

        Expected.Nothing(different.Take(5));
    }

    [Fact]
    public async Task The_shared_vectors_of_formulas_hold_in_the_browser() =>
        await suite.Visit(suite.Real.Address + Calculators().First().Path, async page =>
        {
            var vectors = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Calculators", "vectors.json"));
            var wrong = await page.EvaluateAsync<string[]>("""
                (json) => JSON.parse(json).flatMap((vector) => {
                  const { run, show, fill } = Explainer.formula;
                  const value = run(vector.program, new Map(Object.entries(vector.inputs).map(([name, text]) => [name, Number(text)])));
                  const found = [Number.isFinite(value) ? value : null, show(value, vector.digits), fill(vector.formula, new Map(Object.entries(vector.inputs)))];
                  return JSON.stringify(found) === JSON.stringify([vector.value, vector.shown, vector.filled]) || found[0] === vector.value && found[1] === vector.shown && found[2] === vector.filled
                    ? [] : [vector.about + ": " + JSON.stringify(found)];
                })
                """, vectors);
            Expected.Nothing(wrong);
        });

    private async Task<T> Ask<T>(string path, Calculator calculator, IReadOnlyList<Dictionary<string, string>> all, string script)
    {
        T answer = default!;
        await suite.Visit(suite.Real.Address + path, async page => answer = await page.EvaluateAsync<T>(script, JsonSerializer.Serialize(new { id = calculator.Id.Value, all })));
        return answer;
    }

    /// <summary>Every calculator of tools and lessons, with the page that shows it.</summary>
    private List<(string Path, Calculator Calculator)> Calculators()
    {
        var problems = new DiagnosticBag();
        var site = SiteReader.Read(InputFolder.Read(suite.Real.Root), problems)!;
        var tools = Toolbox.Read(site, problems).Calculators.Values.Select(calculator => (Address.Tool(calculator.Id.Value), calculator));
        var lessons = site.Lessons.SelectMany(lesson => PageBlocks.Read(MarkdownParser.Parse(lesson.File, lesson.BodyStart, problems), problems, site.CalculatorRecords)
            .Calculators.Values.Select(calculator => (Site.PathOf(lesson), calculator)));
        return [.. tools, .. lessons];
    }

    /// <summary>An answer to each question: ends of ranges, zero, defaults and records more often than chance would have it.</summary>
    private static Dictionary<string, string> Draw(Calculator calculator, Random random)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in calculator.Inputs)
        {
            answers[input.Name.Value] = input.IsChoice ? input.Choices[random.Next(input.Choices.Count)] : Number(input, random);
        }

        foreach (var filling in calculator.Fillings.Where(_ => random.Next(2) == 0))
        {
            var record = filling.Records[random.Next(filling.Records.Count)];
            foreach (var input in filling.Inputs)
            {
                answers[input.Name.Value] = CalculatorFilling.Value(record, input) ?? answers[input.Name.Value];
            }
        }

        return answers;
    }

    private static string Number(CalculatorInput input, Random random)
    {
        var (least, most) = (decimal.Parse(input.Least, CultureInfo.InvariantCulture), decimal.Parse(input.Most, CultureInfo.InvariantCulture));
        var text = random.Next(9) switch
        {
            0 => input.Least,
            1 => input.Most,
            2 or 3 => input.Default,
            4 => "0",
            5 => (decimal.Parse(input.Default, CultureInfo.InvariantCulture) * random.Next(1, 40) / 8).ToString("0.####", CultureInfo.InvariantCulture),
            6 => decimal.Floor(least + ((most - least) * (decimal)Math.Pow(random.NextDouble(), 6))).ToString(CultureInfo.InvariantCulture),
            _ => (least + ((most - least) * (decimal)Math.Pow(random.NextDouble(), 4))).ToString("0.####", CultureInfo.InvariantCulture),
        };
        return input.Accepts(text) ? text : input.Default;
    }

    /// <summary>The published and measured cases of a tool.</summary>
    private static IEnumerable<Dictionary<string, string>> Worked(Calculator calculator)
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Calculators", "worked.json")));
        foreach (var worked in cases.RootElement.EnumerateArray().Where(one => one.GetProperty("tool").GetString() == calculator.Id.Value))
        {
            var answers = calculator.Inputs.ToDictionary(input => input.Name.Value, input => input.Default, StringComparer.Ordinal);
            foreach (var chosen in worked.GetProperty("records").EnumerateObject())
            {
                var filling = calculator.Fillings.Single(one => one.Name.Value == chosen.Name);
                var record = filling.Records.Single(one => one.Id == chosen.Value.GetString());
                foreach (var input in filling.Inputs)
                {
                    answers[input.Name.Value] = CalculatorFilling.Value(record, input) ?? answers[input.Name.Value];
                }
            }

            foreach (var given in worked.GetProperty("inputs").EnumerateObject())
            {
                answers[given.Name] = given.Value.GetString()!;
            }

            yield return answers;
        }
    }
}
