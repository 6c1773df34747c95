using Xunit;

namespace Explainer.Tests.Calculators;

public class FormulaProblemTests
{
    private const string Input = "- params: Parameters (0.1..3000, default 8)";

    [Theory]
    // The formula starts in line 4, column 12.
    [InlineData("params *", "4:19 formula-syntax [*] the formula ends where a value should follow", "write a number, a name or something in parentheses there")]
    [InlineData("* params", "4:12 formula-syntax [*] a value is missing before `*`", "write a number, a name or something in parentheses there")]
    [InlineData("(params + 1", "4:12 formula-syntax [(] this parenthesis is never closed", "add `)`")]
    [InlineData("params + 1)", "4:22 formula-syntax [)] this parenthesis closes nothing", "delete it, or open one before")]
    [InlineData("params 2", "4:19 formula-syntax [2] an operator is missing before `2`", "put `+ - * / ^` or a comparison between two values")]
    [InlineData("2(params)", "4:13 formula-syntax [(] an operator is missing before `(`", "put `+ - * / ^` or a comparison between two values")]
    [InlineData("2params", "4:12 formula-syntax [2params] `2params` is not a number", "write up to 15 digits, such as `0.5` or `1000`, and an operator before a name")]
    [InlineData("params * .5", "4:21 formula-syntax [.5] `.5` is not a number", "write up to 15 digits, such as `0.5` or `1000`, and an operator before a name")]
    [InlineData("params * 1.2.3", "4:21 formula-syntax [1.2.3] `1.2.3` is not a number", "write up to 15 digits, such as `0.5` or `1000`, and an operator before a name")]
    [InlineData("params * 1,000", "4:22 formula-syntax [,] a comma stands outside the arguments of a function", "write numbers without commas and with a decimal point")]
    [InlineData("max(1,000, params)", "4:18 formula-syntax [000] `000` is not a number", "write up to 15 digits, such as `0.5` or `1000`, and an operator before a name")]
    [InlineData("params × 2", "4:19 formula-syntax [×] `×` has no meaning in a formula", "use `+ - * / ^ ( )`, comparisons, and the functions `min`, `max`, `ceil`, `floor`, `round`, `if`, `with`, `below`, `above`")]
    [InlineData("if(params = 8, 1, 2)", "4:22 formula-syntax [=] `=` does not compare in a formula", "write `==`")]
    [InlineData("1 < params < 9", "4:23 formula-syntax [<] `<` is a second comparison in a row", "compare two values at a time: `if(a < b, if(b < c, 1, 0), 0)`")]
    [InlineData("params + round", "4:21 formula-syntax [round] `round` is a function without its parentheses", "write `round(…)` with 1 argument")]
    [InlineData("parms * 2", "4:12 formula-name-unknown [parms] there is no input or earlier result `parms`", "did you mean `params`?")]
    [InlineData("Params * 2", "4:12 formula-name-unknown [Params] there is no input or earlier result `Params`", "did you mean `params`?")]
    [InlineData("params * result", "4:21 formula-name-unknown [result] `result` is not computed yet when this formula needs it", "use inputs and results that stand above")]
    [InlineData("cieling(params)", "4:12 formula-function-unknown [cieling] there is no function `cieling`", "the functions are `above`, `below`, `ceil`, `floor`, `if`, `max`, `min`, `round` and `with`")]
    [InlineData("rond(params)", "4:12 formula-function-unknown [rond] there is no function `rond`", "did you mean `round`?")]
    [InlineData("params(2)", "4:12 formula-function-unknown [params] there is no function `params`", "write `*` to multiply")]
    [InlineData("round(params, 2)", "4:12 formula-arguments [round] `round` takes 1 argument, not 2", "put commas between the arguments, and none into numbers")]
    [InlineData("params + ceil()", "4:21 formula-arguments [ceil] `ceil` takes 1 argument, not 0", "put commas between the arguments, and none into numbers")]
    [InlineData("max(params)", "4:12 formula-arguments [max] `max` takes 2 to 20 arguments, not 1", "put commas between the arguments, and none into numbers")]
    [InlineData("if(params > 1, 2)", "4:12 formula-arguments [if] `if` takes 3 arguments, not 2", "write `if(condition, value if it holds, value if not)`")]
    public void Mistakes_in_formulas_are_reported_where_they_are(string formula, string problem, string help)
    {
        var result = $"= result = {formula} \"Text\"";
        Assert.Equal(problem, CalculatorCase.Problems(Input, result));
        Assert.Equal(help, CalculatorCase.Help(Input, result));
    }

    [Fact]
    public void All_unknown_names_of_a_formula_are_reported()
    {
        Assert.Equal(
            "4:12 formula-name-unknown [parms] there is no input or earlier result `parms`\n" +
            "4:20 formula-name-unknown [paramz] there is no input or earlier result `paramz`",
            CalculatorCase.Problems(Input, "= result = parms * paramz \"Text\""));
    }

    [Fact]
    public void A_formula_may_use_results_above_but_not_below()
    {
        Assert.Equal("", CalculatorCase.Problems(Input, "= first = params * 2 \"First\"\n= second = first + 1 \"Second\""));
        Assert.Equal("4:11 formula-name-unknown [second] `second` is not computed yet when this formula needs it",
            CalculatorCase.Problems(Input, "= first = second * 2 \"First\"\n= second = params + 1 \"Second\""));
    }

    [Fact]
    public void Too_deep_a_formula_is_reported_at_the_level_that_is_too_much()
    {
        var formula = new string('(', 60) + "params" + new string(')', 60);
        Assert.Equal("4:52 formula-too-deep [(] this formula is nested more than 40 levels deep", CalculatorCase.Problems(Input, $"= result = {formula} \"Text\""));
    }
}
