using Explainer.Calculators;
using Xunit;

namespace Explainer.Tests.Calculators;

public class CalculatorReaderTests
{
    [Fact]
    public void A_calculator_is_read_with_its_inputs_and_results()
    {
        var calculator = CalculatorCase.ReadGood(CalculatorCase.Memory);

        Assert.True(calculator.Sound);
        Assert.Equal("memory", calculator.Id.Value);
        Assert.Single(calculator.Question);
        Assert.Collection(calculator.Inputs,
            input => Assert.Equal(("params", "Parameters, in billions", "", "0.1", "3000", "8", 0), (input.Name.Value, input.Text, input.Unit, input.Least, input.Most, input.Default, input.Choices.Count)),
            input => Assert.Equal(("bits", "Bits per weight", "bits", "4.9", "2 3 4 4.9 8 16"), (input.Name.Value, input.Text, input.Unit, input.Default, string.Join(' ', input.Choices))));
        Assert.Collection(calculator.Results,
            result => Assert.Equal(("weights_gb", "Weights, in GB", 1, "params * bits / 8"), (result.Name.Value, result.Text, result.Digits, result.Formula.Source.Value)),
            result => Assert.Equal(("share", 0, "weights_gb 24 / 100 *"), (result.Name.Value, result.Digits, result.Formula.Program)));
        Assert.Equal((7, 3), calculator.Results[0].Name.Span.Position());
        Assert.Equal((7, 16), calculator.Results[0].Formula.Source.Span.Position());
    }

    [Theory]
    [InlineData("- days: Days (1..365 days, default 30)", "", "1", "365", "30", "days")]
    [InlineData("- days: Days (part-time too) (-5..5, default -0.5)", "", "-5", "5", "-0.5", "")]
    [InlineData("- days: Days (0..100%, default 0)", "", "0", "100", "0", "%")]
    [InlineData("- days: Days (1 | 2)", "1 2", "", "", "1", "")]
    [InlineData("- days: Days\n  of work (1|2|4 GB, default 4)", "1 2 4", "", "", "4", "GB")]
    public void Settings_of_inputs_may_be_written_so(string input, string choices, string least, string most, string standard, string unit)
    {
        var read = CalculatorCase.ReadGood($":::calculator {{#memory}}\n{input}\n\n= hours = days * 8 \"Hours\"\n:::\n").Inputs[0];
        Assert.Equal((choices, least, most, standard, unit), (string.Join(' ', read.Choices), read.Least, read.Most, read.Default, read.Unit));
    }

    [Fact]
    public void Results_are_computed_one_from_the_other()
    {
        var run = Calculation.Run(CalculatorCase.ReadGood(CalculatorCase.Memory), new Dictionary<string, string> { ["params"] = "70", ["bits"] = "16" });
        Assert.Equal(140, run.Values["weights_gb"]);
        Assert.Equal("583", run.Texts["share"]);
    }

    [Fact]
    public void An_answer_that_is_not_accepted_counts_as_not_given()
    {
        var run = Calculation.Run(CalculatorCase.ReadGood(CalculatorCase.Memory), new Dictionary<string, string> { ["params"] = "1e3", ["bits"] = "5" });
        Assert.Equal("4.9", run.Texts["weights_gb"]);
    }

    [Fact]
    public void A_formula_may_compare_without_being_taken_for_HTML()
    {
        Assert.Equal("", CalculatorCase.Problems("- params: Parameters (0.1..3000, default 8)", "= result = if(params < 10, params, 10) \"Text\""));
    }

    [Fact]
    public void Every_kind_has_an_id_of_its_own() =>
        Assert.Equal(CalculatorProblems.All.Count, CalculatorProblems.All.Select(kind => kind.Id).Distinct().Count());
}
