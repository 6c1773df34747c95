using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using Markdig.Syntax;

namespace Explainer.Quizzes;

/// <summary>Finds answers whose box lacks its hyphen or the space behind it: they would silently become part of the text above them.</summary>
internal static partial class LostBoxes
{
    /// <param name="block">A piece of the question, or the text of an answer, whose own box stands before it.</param>
    public static void Check(Markdig.Syntax.Block block, QuizSource source, DiagnosticBag problems, bool isAnswer = false)
    {
        if (block is not ParagraphBlock paragraph)
        {
            return;
        }

        foreach (Match line in Box().Matches(source.Text(paragraph)))
        {
            if (line.Index > 0 || !isAnswer)
            {
                var (first, last) = (paragraph.Span.Start + line.Groups[1].Index, paragraph.Span.Start + line.Index + line.Length - 1);
                problems.Add(QuizProblems.OptionUnmarked, source.Place(first, last), "this answer is read as part of the text above it", "start the line with a hyphen, a space and the box: `- [x] ` or `- [ ] `");
            }
        }
    }

    [GeneratedRegex(@"^[ ]*((?:[-*+][\s\u00a0]*)?\[[ xX]\](?![(\[]).*)$", RegexOptions.Multiline)]
    private static partial Regex Box();
}
