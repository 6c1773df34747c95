using Explainer.Assembling;
using Explainer.Calculators;
using Explainer.Diagnostics;
using Explainer.Reading;
using Xunit;

namespace Explainer.Tests.Calculators;

/// <summary>The formulas of the real tools give what was published or measured, within the tolerance of each case.</summary>
public sealed class WorkedTests
{
    private static readonly Lazy<Toolbox> Tools = new(() =>
    {
        var problems = new DiagnosticBag();
        return Toolbox.Read(SiteReader.Read(InputFolder.Read(Repository.Root), problems)!, problems);
    });

    public static TheoryData<string> Abouts => [.. Worked.All.Select(worked => worked.About)];

    [Theory]
    [MemberData(nameof(Abouts))]
    public void A_tool_gives_what_was_published(string about)
    {
        var worked = Worked.All.Single(one => one.About == about);
        var calculator = Tools.Value.Calculators[worked.Tool];
        var answers = worked.Answers(calculator);
        Findings.None(answers.Where(answer => calculator.Inputs.SingleOrDefault(input => input.Name.Value == answer.Key)?.Accepts(answer.Value) != true).Select(answer => $"{answer.Key}={answer.Value} is no answer"));
        var value = Calculation.Run(calculator, answers).Values[worked.Result];
        Assert.True(Math.Abs(value - worked.Expected) <= Math.Abs(worked.Expected) * worked.Tolerance / 100, $"{about}: {value:R}, not {worked.Expected:R} within {worked.Tolerance} percent");
    }

    [Fact]
    public void Every_model_form_and_card_on_record_can_be_chosen()
    {
        var fillings = Tools.Value.Calculators["will-it-fit"].Fillings.ToDictionary(filling => filling.Place.Value, filling => filling.Records.Count);
        var site = SiteReader.Read(InputFolder.Read(Repository.Root), new DiagnosticBag())!;
        Assert.Equal(site.Catalogue.Of("model-configuration").Count, fillings["model-configurations"]);
        Assert.Equal(site.Catalogue.Of("quantisation").Count, fillings["quantisations"]);
        Assert.Equal(site.Catalogue.Of("gpu").Count, fillings["gpus"]);
    }

    /// <summary>Whatever the tool proposes is tried: with that one change the verdict is that it fits.</summary>
    [Fact]
    public void What_would_make_it_fit_makes_it_fit()
    {
        var calculator = Tools.Value.Calculators["will-it-fit"];
        var (models, cards) = (calculator.Fillings.Single(one => one.Name.Value == "model"), calculator.Fillings.Single(one => one.Name.Value == "card"));
        var tried = 0;
        foreach (var model in models.Records)
        {
            foreach (var card in cards.Records.Where((_, i) => i % 7 == 0))
            {
                foreach (var tokens in (string[])["512", "8192", "131072"])
                {
                    var answers = new Worked("", "", new Dictionary<string, string> { ["model"] = model.Id, ["card"] = card.Id }, new Dictionary<string, string> { ["tokens"] = tokens, ["chats"] = "3" }, "", 0, 0).Answers(calculator);
                    var run = Calculation.Run(calculator, answers).Values;
                    if (run["total_gib"] <= run["goal_gib"])
                    {
                        continue;
                    }

                    Try("bits_per_weight", run["bits_fit"], run["bits_fit"] > 0);
                    Try("tokens", run["tokens_fit"], run["tokens_fit"] >= 1 && run["tokens_fit"] < run["tokens"]);
                    Try("chats", run["chats_fit"], run["chats_fit"] >= 1 && run["chats_fit"] < run["chats"]);
                    Try("cards", run["cards_fit"], run["cards_fit"] > run["cards"]);
                    Try("memory_gb", run["card_fit"], run["card_fit"] > 0);

                    void Try(string input, double value, bool isProposed)
                    {
                        if (isProposed)
                        {
                            tried++;
                            var changed = new Dictionary<string, string>(answers) { [input] = value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) };
                            var then = Calculation.Run(calculator, changed).Values;
                            Assert.True(then["total_gib"] <= then["goal_gib"] * (1 + 1e-12), $"{model.Name} on {card.Name}: {input} = {value} leaves {then["total_gib"]} of {then["goal_gib"]}");
                        }
                    }
                }
            }
        }

        Assert.InRange(tried, 300, 10_000);
    }
}
