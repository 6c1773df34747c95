using Explainer.Diagnostics;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;
using Xunit;

namespace Explainer.Tests.Calculators;

public class CalculatorViewsTests
{
    [Fact]
    public void A_view_holds_finished_text()
    {
        var view = Build(CalculatorCase.Memory, true);

        Assert.Equal(("memory", "Will it fit?", 2, "[How much *memory* does a model need?]", "index.html", true, ""),
            (view.Id, view.Title, view.HeadingLevel, view.Question, view.ToolHref, view.Plain, view.Prefix));
        Assert.Equal(["params", "bits"], view.Groups.Single().Inputs.Select(input => input.Id));
        var (range, choice) = (view.Groups[0].Inputs[0], view.Groups[0].Inputs[1]);
        Assert.Equal(("memory-input-params", "Parameters, in billions", "", "0.1", "3000", "8"), (range.InputId, range.Text, range.Unit, range.Min, range.Max, range.Default));
        Assert.Empty(range.Options);
        Assert.Equal(("memory-input-bits", "Bits per weight", "bits", "", "", "4.9"), (choice.InputId, choice.Text, choice.Unit, choice.Min, choice.Max, choice.Default));
        Assert.Equal("4.9", Assert.Single(choice.Options, option => option.Selected).Value);
        Assert.Equal(
            [
                new CalculatorResultView("weights_gb", "Weights, in GB", "4.9", "1", "params * bits / 8", "8 * 4.9 / 8", "params bits * 8 /"),
                new CalculatorResultView("share", "Share of a 24 GB card, in percent", "20", "0", "weights_gb / 24 * 100", "4.9 / 24 * 100", "weights_gb 24 / 100 *"),
            ], view.Results);
    }

    [Fact]
    public void On_a_page_with_other_tools_its_answers_have_a_prefix() => Assert.Equal("memory.", Build(CalculatorCase.Memory, false).Prefix);

    [Theory]
    [InlineData("params *", "parms *")]
    [InlineData("default 8)", "default 0)")]
    [InlineData("- bits:", "- params:")]
    public void A_calculator_with_mistakes_is_still_shown(string good, string bad)
    {
        var view = Build(CalculatorCase.Memory.Replace(good, bad, StringComparison.Ordinal), false);
        Assert.Equal("–", view.Results[0].Value);
    }

    private static CalculatorView Build(string text, bool plain) =>
        CalculatorViews.Build(CalculatorCase.Read(text, new DiagnosticBag())!, new CalculatorPlace("Will it fit?", 2, "index.html", "", plain, (prose, block) => $"[{prose.Span(block).ReadText()}]"));
}
