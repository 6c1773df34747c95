using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Xunit;

namespace Explainer.Tests.Quizzes;

/// <summary>Reads the first quiz of a text, and renders Markdown plainly.</summary>
internal static class QuizText
{
    /// <summary>Everything that is reported about the quizzes of a text, as `line:column id`.</summary>
    public static (Question? Question, IReadOnlyList<Diagnostic> Problems) Read(string text)
    {
        var problems = new DiagnosticBag();
        var prose = MarkdownParser.Parse(new SourceFile("a.md", text), 0, problems);
        Question? first = null;
        foreach (var block in prose.Blocks)
        {
            if (block.Name.Name == "quiz")
            {
                var question = QuizReader.Read(block, problems);
                first ??= question;
            }
        }

        return (first, problems.Sorted());
    }

    public static Question Good(string text)
    {
        var (question, problems) = Read(text);
        Assert.Empty(problems.Select(DiagnosticTextOf));
        return question!;
    }

    public static QuestionHtml Html { get; } = new(
        (_, block) => Render(renderer => renderer.Render(block)),
        (_, first) => Render(renderer =>
        {
            for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
            {
                renderer.Write(inline);
            }
        }));

    public static string DiagnosticTextOf(Diagnostic problem)
    {
        var (line, column) = problem.Span.Position();
        return $"{line}:{column} {problem.Kind.Id}";
    }

    private static string Render(Action<HtmlRenderer> write)
    {
        var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        MarkdownParser.Pipeline.Setup(renderer);
        write(renderer);
        return writer.ToString();
    }
}
