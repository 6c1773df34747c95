using Explainer.Rendering.Blocks;
using Xunit;

namespace Explainer.Tests.Quizzes;

public class QuizFuzzTests
{
    private static readonly string[] Pieces =
        ["- [x] ", "- [ ] ", "- ", "1. ", "> ", "  > ", "\n", "\n\n", "| ", "|---|---|---|\n", "Hint:", "Why:", "`", "*", "±", "..", ":::", "::::", "{", "}", "#", "[", "]",
            "type=", "unit=", " ", "    ", "é", "模", "\\", "![](x)", "[a](b)", "---\n", "```\n", "[^1]", "> [!NOTE]\n", "9999999999999999999999999999", "<b>"];

    /// <summary>Deletes, doubles, swaps and inserts pieces; whatever comes out is read and shown, or reported.</summary>
    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(3UL)]
    [InlineData(4UL)]
    public void Mutated_quizzes_never_throw(ulong seed)
    {
        var state = seed;
        for (var round = 0; round < 2500; round++)
        {
            var text = QuizSamples.All[Next(QuizSamples.All.Count)];
            for (var i = Next(6); i >= 0; i--)
            {
                var at = Next(text.Length);
                var length = Next(Math.Min(12, text.Length - at) + 1);
                text = Next(4) switch
                {
                    0 => text.Remove(at, length),
                    1 => text.Insert(Next(text.Length), text.Substring(at, length)),
                    2 => text.Insert(at, Pieces[Next(Pieces.Length)]),
                    _ => text.Remove(at, length).Insert(Next(text.Length - length + 1), text.Substring(at, length)),
                };
                text = text.Length == 0 ? "\n" : text;
            }

            Read(text);
        }

        int Next(int below)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return (int)((state >> 33) % (ulong)Math.Max(1, below));
        }
    }

    /// <summary>Work that grew with the square of the pieces would be felt here as a test that does not end; the clock is not asked, for machines are shared.</summary>
    [Theory]
    [InlineData("options", "- [ ] a\n  > no\n")]
    [InlineData("numbers", "- [ ] 4 ± 1\n  > no\n")]
    [InlineData("hints", "\nHint: the same\n\n")]
    [InlineData("items", "1. a\n")]
    [InlineData("rows", "| a | b | c |\n")]
    public void Ten_thousand_pieces_are_read_to_the_end(string what, string piece)
    {
        var head = what switch
        {
            "numbers" => " type=number",
            "items" => " type=order",
            "rows" => " type=match",
            _ => "",
        };
        var table = what == "rows" ? "| Item | Partner | Because |\n|---|---|---|\n" : "";
        var (question, problems) = QuizText.Read($":::quiz {{#q-x{head}}}\nWhich?\n\n{table}{(what == "hints" ? "- [x] a\n" : "")}{string.Concat(Enumerable.Repeat(piece, 10_000))}:::\n");

        Assert.NotNull(question);
        Assert.NotEmpty(problems);
    }

    private static void Read(string text)
    {
        try
        {
            var (question, problems) = QuizText.Read(text);
            Assert.All(problems, problem => Assert.InRange(problem.Span.Start, 0, text.Length));
            Assert.All(problems, problem => Diagnostics.DiagnosticText.Plain(problem));
            if (question is not null)
            {
                QuizViews.Build(question, new QuizPlace(1, 1, "", null, QuizText.Html, (_, view) => view.ToString()!));
            }
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"this text threw {error.GetType().Name} {error.StackTrace}:\n{text[..Math.Min(text.Length, 2000)]}", error);
        }
    }
}
