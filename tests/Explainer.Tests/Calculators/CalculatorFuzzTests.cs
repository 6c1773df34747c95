using System.Text;
using Explainer.Calculators;
using Explainer.Diagnostics;
using Explainer.Rendering.Blocks;
using Xunit;

namespace Explainer.Tests.Calculators;

public class CalculatorFuzzTests
{
    private static readonly string[] Pieces =
    [
        "=", "= ", "\n", "\n\n", "- ", ":", "(", ")", "|", "..", ",", "\"", "default ", "digits=", "if(", "min(", "^", "-", "==", "<", "*", "_", "1e9", "0", "9999999999999999",
        "{", "}", "#", ":::", "::::\n", "> ", "  ", "`", "[a](b)", "\\", "–", "𝟙", "\u0301", "params", "=\n", "| a |\n|---|\n", "## ", "![", "&amp;", "//", "\0",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_mutation_of_a_good_calculator_ever_throws(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++)
        {
            var text = new StringBuilder(CalculatorCase.Memory + "\n");
            for (var changes = random.Next(1, 8); changes > 0; changes--)
            {
                Mutate(text, random);
            }

            var problems = new DiagnosticBag();
            if (CalculatorCase.Read(text.ToString(), problems) is { } calculator)
            {
                CalculatorViews.Build(calculator, new CalculatorPlace("", 2, "", "", false, (_, _) => ""));
                CalculationLink.Compute(calculator, "params=8&bits=4", "weights_gb").Agrees("4.9");
            }

            Assert.All(problems.Sorted(), problem => Assert.InRange(problem.Span.End, 0, text.Length));
        }
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                var moved = text.ToString(at, length);
                text.Remove(at, length);
                text.Insert(random.Next(text.Length + 1), moved);
                break;
            default:
                text.Insert(at, text.ToString(at, length));
                break;
        }

        if (text.Length == 0)
        {
            text.Append(' ');
        }
    }
}
