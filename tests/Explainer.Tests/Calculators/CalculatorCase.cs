using Explainer.Calculators;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Xunit;

namespace Explainer.Tests.Calculators;

/// <summary>Reads calculators from texts.</summary>
internal static class CalculatorCase
{
    public const string Memory = """
        :::calculator {#memory}
        How much *memory* does a model need?

        - params: Parameters, in billions (0.1..3000, default 8)
        - bits: Bits per weight (2 | 3 | 4 | 4.9 | 8 | 16 bits, default 4.9)

        = weights_gb = params * bits / 8 "Weights, in GB" digits=1
        = share = weights_gb / 24 * 100 "Share of a 24 GB card, in percent"
        :::
        """;

    /// <summary>Two cards that may fill a calculator in.</summary>
    private static readonly CalculatorSource Cards = new(["cards"], _ => [Card("large", "24"), Card("small", "8")]);

    public static Calculator? Read(string text, DiagnosticBag problems)
    {
        var prose = MarkdownParser.Parse(new SourceFile("input/tools/memory.md", text), 0, problems);
        return prose.Blocks.Where(block => block.Name.Name == "calculator").Select(block => CalculatorReader.Read(block, problems, Cards)).FirstOrDefault();
    }

    public static Calculator ReadGood(string text)
    {
        var problems = new DiagnosticBag();
        var calculator = Read(text, problems);
        Assert.Equal("", Say(problems));
        return calculator!;
    }

    /// <summary>All diagnostics of a text, one a line: line, column, id, what is marked, sentence.</summary>
    public static string Problems(string text)
    {
        var problems = new DiagnosticBag();
        Read(text, problems);
        return Say(problems);
    }

    /// <summary>The diagnostics of a calculator whose inputs and results are given.</summary>
    public static string Problems(string inputs, string results) => Problems($":::calculator {{#memory}}\n{inputs}\n\n{results}\n:::\n");

    public static string Say(DiagnosticBag problems) => string.Join('\n', problems.Sorted().Select(item =>
        $"{item.Span.Position().Line}:{item.Span.Position().Column} {item.Kind.Id} [{item.Span.ReadText()}] {item.Sentence}"));

    public static string Help(string inputs, string results)
    {
        var problems = new DiagnosticBag();
        Read($":::calculator {{#memory}}\n{inputs}\n\n{results}\n:::\n", problems);
        return string.Join('\n', problems.Sorted().Select(item => item.Help));
    }

    private static CalculatorRecord Card(string id, string memory) => new(id, id, new Dictionary<string, string> { ["memory"] = memory });
}
