using Explainer.Calculators;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Xunit;

namespace Explainer.Tests.Calculators;

public class FormulaTests
{
    public static TheoryData<string> Abouts() => [.. Vector.All().Select(vector => vector.About)];

    [Theory]
    [MemberData(nameof(Abouts))]
    public void Formulas_compute_what_the_browser_computes(string about)
    {
        var vector = Vector.All().Single(one => one.About == about);
        var formula = Read(vector.Formula, [.. vector.Inputs.Keys], out var problems);
        var values = vector.Inputs.ToDictionary(input => input.Key, input => double.Parse(input.Value, System.Globalization.CultureInfo.InvariantCulture));
        var value = formula.Evaluate(values);

        Assert.Equal("", CalculatorCase.Say(problems));
        Assert.Equal(vector.Program, formula.Program);
        Assert.Equal(vector.Value, double.IsFinite(value) ? value : null);
        Assert.Equal(vector.Shown, CalculatorNumber.Show(value, vector.Digits));
        Assert.Equal(vector.Filled, formula.Fill(vector.Inputs));
    }

    [Fact]
    public void Every_function_and_operator_has_a_vector()
    {
        var words = Vector.All().SelectMany(vector => vector.Program.Split(' ')).Select(word => word.Split(':')[0]).ToHashSet();
        string[] needed = ["+", "-", "*", "/", "^", "neg", "<", "<=", ">", ">=", "==", "!=", .. FormulaFunction.All.Select(function => function.Name)];
        Assert.Empty(needed.Except(words));
    }

    [Theory]
    [InlineData("(", 100_000, ")")]
    [InlineData("-", 100_000, "")]
    [InlineData("2 ^ ", 100_000, "")]
    [InlineData("round(", 100_000, ")")]
    [InlineData("if(", 50_000, ", 1, 2)")]
    public void Deep_nesting_is_reported_once_and_does_not_crash(string open, int times, string close)
    {
        var source = string.Concat(Enumerable.Repeat(open, times)) + "1" + string.Concat(Enumerable.Repeat(close, times));
        var formula = Read(source, [], out var problems);
        var problem = Assert.Single(problems.Sorted());
        Assert.Equal("formula-too-deep", problem.Kind.Id);
        Assert.Empty(formula.Steps);
    }

    [Theory]
    [InlineData("below(card.memory, 8)", 8)]
    [InlineData("below(card.memory, 23.9)", 8)]
    [InlineData("below(card.memory, 7)", double.NaN)]
    [InlineData("above(card.memory, 8)", 8)]
    [InlineData("above(card.memory, 8.1)", 24)]
    [InlineData("above(card.memory, 25)", double.NaN)]
    [InlineData("above(card.memory, 0 / 0)", double.NaN)]
    [InlineData("with(total, memory, 10)", 23)]
    [InlineData("with(total, memory, memory + 1) - total", 2)]
    [InlineData("with(base, memory, 10)", 3)]
    [InlineData("if(way == owned, 7, 9)", 7)]
    public void Functions_of_names_compute(string formula, double expected)
    {
        var calculator = CalculatorCase.ReadGood($$"""
            :::calculator {#case}
            How much?

            - card: Card (from cards)
            - memory: Memory (1..30, default 8)
            - rest: The rest (0..30, default 3)
            - way: How (default owned)
              - rented: For a while
              - owned: For good

            = base = rest * 1
            = double = memory * 2
            = total = double + base "Total"
            = asked = {{formula}}

            | If | Result |
            |---|---|
            | way | {asked} |
            :::
            """);
        Assert.Equal(expected, Calculation.Default(calculator).Values["asked"]);
    }

    [Fact]
    public void Only_what_depends_on_the_changed_input_is_written_out()
    {
        var calculator = CalculatorCase.ReadGood(":::calculator {#case}\n- memory: Memory (1..30, default 8)\n- rest: The rest (0..30, default 3)\n\n= base = rest * 1\n= total = memory * 2 + base \"T\"\n= more = with(total, memory, 9) \"M\"\n:::\n");
        Assert.Equal("9 2 * base +", calculator.Results[2].Formula.Program);
        Assert.Equal("with(total, memory, 9)", calculator.Results[2].Formula.Fill(Calculation.Default(calculator).Texts));
    }

    [Fact]
    public void Long_flat_formulas_are_computed()
    {
        var formula = Read(string.Join(" + ", Enumerable.Repeat("(1 * 2)", 20_000)), [], out var problems);
        Assert.Equal("", CalculatorCase.Say(problems));
        Assert.Equal(40_000, formula.Evaluate(new Dictionary<string, double>()));
    }

    [Fact]
    public void Nesting_side_by_side_does_not_count_as_depth()
    {
        Read(string.Join(" + ", Enumerable.Repeat("-(-2 ^ -1)", 200)), [], out var problems);
        Assert.Equal("", CalculatorCase.Say(problems));
    }

    private static Formula Read(string source, IReadOnlyList<string> names, out DiagnosticBag problems)
    {
        problems = new DiagnosticBag();
        var known = names.ToHashSet();
        return FormulaParser.Read(new Located<string>(source, new SourceFile("input/tools/tool.md", source).Span(0, source.Length)),
            new FormulaNames(known, new HashSet<string>(), true), problems);
    }
}
