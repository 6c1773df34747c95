using System.Globalization;
using Explainer.Calculators;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Finishes everything that the template of a calculator shows.</summary>
public static class CalculatorViews
{
    public static CalculatorView Build(Calculator calculator, CalculatorPlace place)
    {
        var id = calculator.Id.Value;
        var run = Calculation.Default(calculator);
        return new CalculatorView(
            id,
            place.Title,
            place.HeadingLevel,
            string.Concat(calculator.Question.Select(block => place.Blocks(calculator.Block.Prose, block))),
            place.ToolHref,
            place.PageHref,
            place.Plain,
            place.Plain ? "" : id + ".",
            [.. calculator.Inputs.Select(input => Input(id, input))],
            [.. calculator.Results.Select(result => Result(result, run))]);
    }

    private static CalculatorInputView Input(string calculator, CalculatorInput input) => new(
        input.Name.Value,
        $"{calculator}-input-{input.Name.Value}",
        input.Text,
        input.Unit,
        input.IsChoice ? "choice" : "range",
        input.Least,
        input.Most,
        input.Default,
        [.. input.Choices.Select(choice => new CalculatorOptionView(choice, choice == input.Default))]);

    private static CalculatorResultView Result(CalculatorResult result, Calculation run) => new(
        result.Name.Value,
        result.Text,
        run.Texts[result.Name.Value],
        result.Digits.ToString(CultureInfo.InvariantCulture),
        result.Formula.Source.Value,
        result.Formula.Fill(run.Texts),
        result.Formula.Program);
}
