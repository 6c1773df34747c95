using Explainer.Calculators;
using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Calculators;

public class CalculationLinkTests
{
    private static readonly Calculator Memory = CalculatorCase.ReadGood(CalculatorCase.Memory);

    [Theory]
    [InlineData("params=8&bits=4.9", "weights_gb", "4.9")]
    [InlineData("", "weights_gb", "4.9")]
    [InlineData("params=405&bits=16", "weights_gb", "810.0")]
    [InlineData("params=2500&bits=16", "weights_gb", "5,000.0")]
    [InlineData("params=70", "share", "179")]
    public void A_link_computes_a_result(string query, string result, string text)
    {
        var link = CalculationLink.Compute(Memory, query, result);
        Assert.Null(link.Problem);
        Assert.Equal(text, link.Text);
    }

    [Theory]
    [InlineData("param=8", "weights_gb", "`memory` has no input `param`", "did you mean `params`?")]
    [InlineData("params=8&params=9", "weights_gb", "`params` is given twice", "write `calc:ID?input=value&input=value#result`")]
    [InlineData("params", "weights_gb", "`params` gives no input a value", "write `calc:ID?input=value&input=value#result`")]
    [InlineData("params=9000", "weights_gb", "`9000` is not an answer to `params`", "write a number from 0.1 to 3000")]
    [InlineData("bits=5", "weights_gb", "`5` is not an answer to `bits`", "write one of 2, 3, 4, 4.9, 8, 16")]
    [InlineData("params=8", "weight_gb", "`memory` has no result `weight_gb`", "did you mean `weights_gb`?")]
    [InlineData("params=8", "", "the link does not say which result it states", "add `#weights_gb`")]
    public void A_link_with_a_mistake_says_what_is_wrong(string query, string result, string problem, string help)
    {
        var link = CalculationLink.Compute(Memory, query, result);
        Assert.Equal((problem, help), (link.Problem, link.Help));
    }

    [Fact]
    public void A_result_without_a_value_cannot_be_stated()
    {
        var calculator = CalculatorCase.ReadGood(":::calculator {#parts}\n- count: Parts (0..9, default 2)\n\n= size = 1 / count \"Size\" digits=2\n:::\n");
        Assert.Equal("`size` is not a number for these inputs", CalculationLink.Compute(calculator, "count=0", "size").Problem);
    }

    [Theory]
    [InlineData("4.9 GB", true)]
    [InlineData("about 4.9 GB", true)]
    [InlineData("5 GB", true)]
    [InlineData("4.90", true)]
    [InlineData("4.8 GB", false)]
    [InlineData("4 GB", false)]
    [InlineData("49 GB", false)]
    [InlineData("-4.9 GB", false)]
    [InlineData("some GB", false)]
    [InlineData("4.9000000 GB", false)]
    public void A_text_agrees_when_its_number_is_the_result_rounded(string words, bool agrees)
    {
        Assert.Equal(agrees, CalculationLink.Compute(Memory, "", "weights_gb").Agrees(words));
    }

    [Fact]
    public void A_text_may_put_commas_between_thousands()
    {
        var link = CalculationLink.Compute(Memory, "params=2500&bits=16", "weights_gb");
        Assert.True(link.Agrees("5,000 GB, in one file") && link.Agrees("5000 GB") && link.Agrees("it is 5,000.0."));
    }

    [Fact]
    public void A_calculator_with_mistakes_gives_no_second_report()
    {
        var broken = CalculatorCase.Read(CalculatorCase.Memory.Replace("params *", "parms *", StringComparison.Ordinal), new DiagnosticBag())!;
        var link = CalculationLink.Compute(broken, "", "weights_gb");
        Assert.Null(link.Problem);
        Assert.True(link.Agrees("4.9 GB"));
    }
}
