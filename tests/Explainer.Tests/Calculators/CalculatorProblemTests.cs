using Explainer.Calculators;
using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Calculators;

public class CalculatorProblemTests
{
    private const string Input = "- params: Parameters (0.1..3000, default 8)";
    private const string Result = "= weights = params * 2 \"Weights\" digits=1";

    [Theory]
    // The list stands in line 2.
    [InlineData("- Parameters (1..2, default 1)", "2:3 calculator-input-malformed [Parameters (1..2, default 1)] this input has no name")]
    [InlineData("- Parameters (1..2: default 1)", "2:3 calculator-input-malformed [Parameters (1..2: default 1)] this input has no name")]
    [InlineData("- params: Parameters", "2:3 calculator-input-malformed [params] `params` does not say which numbers it takes")]
    [InlineData("- params: (1..2, default 1)", "2:3 calculator-input-malformed [params] `params` has no text")]
    [InlineData("- params: Parameters (many)", "2:23 calculator-input-malformed [many] `many` is neither a range nor a choice")]
    [InlineData("- params: Parameters ()", "2:3 calculator-input-malformed [params] `` is neither a range nor a choice")]
    [InlineData("- params: Parameters (1..2, 1)", "2:29 calculator-input-malformed [1] `1` is not a setting of an input")]
    [InlineData("- params: Parameters (1..1,000, default 8)", "2:28 calculator-input-malformed [000] `000` is not a setting of an input")]
    [InlineData("- params: Parameters (9..1, default 8)", "2:23 calculator-range-wrong [9..1] `9..1` holds no numbers to choose from")]
    [InlineData("- params: Parameters (1..2e3, default 1)", "2:23 calculator-range-wrong [1..2e3] `1..2e3` is not a range of numbers")]
    [InlineData("- params: Parameters (1..2 000, default 1)", "2:23 calculator-range-wrong [1..2 000] `1..2 000` is not a range of numbers")]
    [InlineData("- params: Parameters (one..3, default 8)", "2:23 calculator-range-wrong [one..3] `one..3` is not a range of numbers")]
    [InlineData("- params: Parameters (1..9999999999999, default 8)", "2:23 calculator-range-wrong [1..9999999999999] `1..9999999999999` is not a range of numbers")]
    [InlineData("- params: Parameters (1 | two | 3)", "2:27 calculator-range-wrong [two] the choice `two` is not a number")]
    [InlineData("- params: Parameters (1 | | 3)", "2:23 calculator-range-wrong [1 | | 3] one of these choices is empty")]
    [InlineData("- params: Parameters (1 | 2 | 1.0)", "2:31 calculator-range-wrong [1.0] the choice `1.0` is there twice")]
    [InlineData("- params: Parameters (1..9)", "2:3 calculator-default-wrong [params] `params` has no default")]
    [InlineData("- params: Parameters (1..9, default 10)", "2:37 calculator-default-wrong [10] the default `10` is not an answer to `params`")]
    [InlineData("- params: Parameters (1 | 2, default 3)", "2:38 calculator-default-wrong [3] the default `3` is not an answer to `params`")]
    [InlineData("- params: Parameters (1 | 2, default 3)\n- params: Twice (1 | 2)", "2:38 calculator-default-wrong [3] the default `3` is not an answer to `params`\n3:3 calculator-name-doubled [params] there are two inputs or results `params`")]
    [InlineData("- params: Parameters (1 | 2)\n- bits: Bits (2 | 4)", "3:3 calculator-input-unused [bits] no formula uses the input `bits`")]
    [InlineData("- params: Parameters (1 | 2)\n  - one: One", "3:3 calculator-content-unexpected [- one: One] the input `params` holds more than its text and its settings")]
    public void Mistakes_in_inputs_are_reported_where_they_are(string inputs, string problem)
    {
        Assert.Equal(problem, CalculatorCase.Problems(inputs, Result));
    }

    [Theory]
    [InlineData("Params", "2:3 calculator-name-malformed [Params] `Params` cannot be a name in formulas", "use lower-case letters, digits and underscores, starting with a letter")]
    [InlineData("kv-heads", "2:3 calculator-name-malformed [kv-heads] `kv-heads` cannot be a name in formulas", "use lower-case letters, digits and underscores, starting with a letter")]
    [InlineData("n", "2:3 calculator-name-malformed [n] `n` cannot be a name in formulas", "use at least two signs, so that the name says something")]
    [InlineData("min", "2:3 calculator-name-malformed [min] `min` cannot be a name in formulas", "it is the name of a function: choose another")]
    public void A_name_that_formulas_could_not_use_is_reported(string name, string problem, string help)
    {
        Assert.Equal(problem, CalculatorCase.Problems($"- {name}: Parameters (1..9, default 8)", "= weights = 2 \"Weights\""));
        Assert.Equal(help, CalculatorCase.Help($"- {name}: Parameters (1..9, default 8)", "= weights = 2 \"Weights\""));
    }

    [Theory]
    // The results stand in line 4.
    [InlineData("= params * 2 \"Weights\"", "4:1 calculator-result-malformed [= params * 2 \"Weights\"] this result has no name")]
    [InlineData("= if(params == 2, 1, 2) \"Weights\"", "4:1 calculator-result-malformed [= if(params == 2, 1, 2) \"Weights\"] this result has no name")]
    [InlineData("= = params \"Weights\"", "4:1 calculator-result-malformed [= = params \"Weights\"] this result has no name")]
    [InlineData("= weights = params * 2", "4:3 calculator-result-malformed [weights] `weights` has no text in straight quotes, and nothing uses it")]
    [InlineData("= weights = params * 2 \"Weights", "4:24 calculator-result-malformed [\"Weights] this text is never closed")]
    [InlineData("= weights = params * 2 \" \"", "4:1 calculator-result-malformed [= weights = params * 2 \" \"] `weights` has no text")]
    [InlineData("= weights = \"Weights\"", "4:1 calculator-result-malformed [= weights = \"Weights\"] `weights` has no formula")]
    [InlineData("= weights = params \"Weights\" digits=7", "4:30 calculator-result-malformed [digits=7] `7` is not a number of digits")]
    [InlineData("= weights = params \"Weights\" digit=1", "4:30 calculator-result-malformed [digit=1] `digit=1` is not a setting of a result")]
    [InlineData("= weights = params\n* 2 \"Weights\"", "5:1 calculator-content-unexpected [* 2 \"Weights\"] this calculator has a second list")]
    [InlineData("= weights = params \"Weights\"\n/ 2", "5:1 calculator-result-malformed [/ 2] this line does not start with `=`")]
    [InlineData("= weights = params \"Weights\"\n= weights = 2 \"Again\"", "5:3 calculator-name-doubled [weights] there are two inputs or results `weights`")]
    [InlineData("= params = params \"Weights\"", "4:3 calculator-name-doubled [params] there are two inputs or results `params`")]
    [InlineData("= weights = params / (8 - params) \"Weights\"", "4:13 calculator-result-undefined [params / (8 - params)] `weights` is not a number for the defaults")]
    [InlineData("= weights = params * 10 ^ 15 \"Weights\"", "4:13 calculator-result-undefined [params * 10 ^ 15] `weights` is too large to be shown for the defaults")]
    [InlineData("= aa = 1 / (8 - params) \"A\"\n= bb = aa + 1 \"B\"", "4:8 calculator-result-undefined [1 / (8 - params)] `aa` is not a number for the defaults")]
    [InlineData("Then", "1:1 calculator-results-missing [:::calculator {#memory}] this calculator has no results\n4:1 calculator-content-unexpected [Then] behind the inputs only results may stand")]
    [InlineData("= weights = params \"Weights\"\n\nNote", "6:1 calculator-content-unexpected [Note] behind the inputs only results may stand")]
    [InlineData("= weights = params \"Weights\"\n\n> Note", "6:1 calculator-content-unexpected [> Note] this is neither a question, nor inputs, nor results")]
    [InlineData("= weights = params \"Weights\"\n\n- bits: Bits (1 | 2)", "6:1 calculator-content-unexpected [- bits: Bits (1 | 2)] this calculator has a second list")]
    [InlineData("## Weights\n\n= weights = params \"Weights\"", "4:1 calculator-content-unexpected [## Weights] a calculator holds no headings")]
    public void Mistakes_in_results_are_reported_where_they_are(string results, string problem)
    {
        Assert.Equal(problem, CalculatorCase.Problems(Input, results));
    }

    [Theory]
    // The tables and pictures stand in line 6.
    [InlineData("| Weights | Big |\n|---|---|\n| - | Yes |", "6:3 calculator-text-wrong [Weights] this is neither a table of verdicts nor one of remarks")]
    [InlineData("| If | => Verdict | Because |\n|---|---|---|\n| weights > 3 | Big | {weights} |", "6:8 calculator-text-wrong [=> Verdict] the last row of a verdict, and no other, must always hold")]
    [InlineData("| If | => Verdict | Because |\n|---|---|---|\n| - | Big | {weight} |", "8:13 calculator-text-wrong [{weight}] `{weight}` names nothing that this calculator knows")]
    [InlineData("| If | Remarks |\n|---|---|\n| weights > | Big |", "8:11 formula-syntax [>] the formula ends where a value should follow")]
    [InlineData("| If | Remarks |\n|---|---|\n| weight | Big |", "8:3 formula-name-unknown [weight] there is no input or earlier result `weight`")]
    [InlineData("| If | Remarks |\n|---|---|\n| weights | {weights of card} |", "8:13 calculator-text-wrong [{weights of card}] `{weights of card}` names nothing that this calculator knows")]
    [InlineData("| If | Remarks |\n|---|---|\n| weights | |", "8:3 calculator-text-wrong [weights] a cell of this row is empty")]
    [InlineData("~ pie = weights \"W\"", "6:1 calculator-picture-wrong [~ pie = weights \"W\"] this picture cannot be read")]
    [InlineData("~ bar = weights \"W\"", "6:1 calculator-picture-wrong [~ bar = weights \"W\"] this bar needs other settings")]
    [InlineData("~ bar = weight; limit weights \"W\"", "6:9 calculator-picture-wrong [weight] there is no result `weight`")]
    [InlineData("~ chart = weights; over weights; to weights \"W\"", "6:25 calculator-picture-wrong [weights] there is no input `weights`")]
    public void Mistakes_in_words_and_pictures_are_reported_where_they_are(string pieces, string problem) => Assert.Equal(problem, CalculatorCase.Problems(Input, Result + "\n\n" + pieces));

    [Theory]
    [InlineData("- card: Card (from gpu)", "2:20 calculator-records-wrong [gpu] there are no records `gpu`")]
    [InlineData("- card: Card (from cards, default big)", "2:35 calculator-records-wrong [big] `cards` has no record `big`")]
    [InlineData("- card: Card (from cards, default large)", "2:35 calculator-records-wrong [large] the record `large` says 24 for `memory`, whose default is 8")]
    [InlineData("- card: Card (from cards, else 2)", "2:27 calculator-input-malformed [else 2] `card` is filled from records and takes no other setting than a default")]
    public void Mistakes_about_records_are_reported_where_they_are(string filling, string problem) =>
        Assert.Equal(problem, CalculatorCase.Problems(filling + "\n- memory: Memory (1..30, default 8)", "= twice = memory * 2 \"Twice\""));

    [Fact]
    public void A_record_that_an_input_would_not_take_is_reported() =>
        Assert.Equal("3:3 calculator-records-wrong [memory] the record `large` of `cards` says `24`, which is not an answer to `memory`",
            CalculatorCase.Problems("- card: Card (from cards)\n- memory: Memory (1..20, default 8)", "= twice = memory * 2 \"Twice\""));

    [Fact]
    public void The_help_for_a_missing_value_shows_the_formula_with_the_defaults()
    {
        Assert.Equal("with the defaults the formula reads `1 / (8 - 8)`", CalculatorCase.Help(Input, "= weights = 1 / (8 - params) \"Weights\""));
    }

    [Fact]
    public void A_doubled_name_points_to_the_first()
    {
        var problems = new DiagnosticBag();
        CalculatorCase.Read($":::calculator {{#memory}}\n{Input}\n\n{Result}\n= weights = 1 \"Again\"\n:::\n", problems);
        Assert.Equal((4, 3), Assert.Single(Assert.Single(problems.Sorted()).Related).Span.Position());
    }

    [Fact]
    public void A_result_that_sticks_to_the_list_is_reported()
    {
        Assert.Equal("3:1 calculator-result-malformed [= weights = params * 2 \"Weights\" digits=1] this result belongs to the list of inputs as it stands",
            CalculatorCase.Problems($"{Input}\n{Result}", ""));
    }

    [Fact]
    public void Missing_inputs_are_reported_once()
    {
        Assert.Equal("1:1 calculator-inputs-missing [:::calculator {#memory}] this calculator has no inputs before its results", CalculatorCase.Problems("How much?", Result));
    }

    [Fact]
    public void Inputs_behind_the_results_are_reported()
    {
        Assert.Equal(
            "1:1 calculator-inputs-missing [:::calculator {#memory}] this calculator has no inputs before its results\n" +
            "4:1 calculator-content-unexpected [- params: Parameters (0.1..3000, default 8)] the inputs stand behind the results",
            CalculatorCase.Problems(Result, Input));
    }

    [Fact]
    public void An_empty_calculator_lacks_inputs_and_results()
    {
        Assert.Equal(["calculator-inputs-missing", "calculator-results-missing"], Ids(":::calculator {#memory}\n:::\n"));
    }

    [Fact]
    public void A_calculator_needs_an_id_and_takes_nothing_else()
    {
        Assert.Equal(["field-missing"], Ids($":::calculator\n{Input}\n\n{Result}\n:::\n"));
        Assert.Equal(["attribute-unknown"], Ids($":::calculator {{#memory digits=1}}\n{Input}\n\n{Result}\n:::\n"));
        Assert.Null(CalculatorCase.Read($":::calculator\n{Input}\n\n{Result}\n:::\n", new DiagnosticBag()));
    }

    [Fact]
    public void A_calculator_with_mistakes_is_not_sound()
    {
        Assert.False(CalculatorCase.Read($":::calculator {{#memory}}\n{Input}\n\n= weights = parms \"Weights\"\n:::\n", new DiagnosticBag())!.Sound);
    }

    [Fact]
    public void Every_kind_is_met_by_these_tests()
    {
        var tests = string.Concat(Directory.GetFiles(Path.Combine(Repository.Tests, "Calculators"), "*ProblemTests.cs").Select(File.ReadAllText));
        Assert.Empty(CalculatorProblems.All.Where(kind => !tests.Contains(kind.Id, StringComparison.Ordinal)).Select(kind => kind.Id));
    }

    private static IEnumerable<string> Ids(string text)
    {
        var problems = new DiagnosticBag();
        CalculatorCase.Read(text, problems);
        return problems.Sorted().Select(item => item.Kind.Id);
    }
}
