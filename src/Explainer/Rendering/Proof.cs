using Explainer.Assembling;
using Explainer.Calculators;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes;
using Explainer.Reading;
using Explainer.Terms;

namespace Explainer.Rendering;

/// <summary>
/// Whether every link with a fragment finds its place, from what rendering recorded: pages are never parsed again.
/// Doubled ids and links to whole pages are caught while a page is made.
/// </summary>
public static class Proof
{
    /// <summary>Mistakes that may cost a page some of its ids: links to places on such a page wait until they are mended.</summary>
    private static readonly HashSet<DiagnosticKind> Costly =
    [
        .. ReadingProblems.All, .. ParsingProblems.All.Where(kind => kind != ParsingProblems.LinkUnsafe && kind != ParsingProblems.HtmlForbidden),
        .. TermProblems.All, .. QuizProblems.All, .. DecisionProblems.All, .. CalculatorProblems.All, RenderingProblems.IdDoubled,
    ];

    public static void Check(Site site, IReadOnlyList<PageRecord> pages, DiagnosticBag problems)
    {
        var unsure = problems.Sorted().Where(problem => Costly.Contains(problem.Kind)).Select(problem => site.PageOf.GetValueOrDefault(problem.Span.File.Path)).ToHashSet();
        // Two pages of one address are a mistake that was reported.
        var byPath = pages.DistinctBy(page => page.Path).ToDictionary(page => page.Path, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var link in page.Places)
            {
                // What the program links by itself is right when everything else is.
                var isOwn = !link.Span.File.Path.StartsWith("input/", StringComparison.Ordinal);
                if (!byPath.TryGetValue(link.Path, out var target) || unsure.Contains(link.Path) || (isOwn && problems.HasErrors))
                {
                    continue;
                }

                if (!target.Ids.Contains(link.Fragment))
                {
                    problems.Add(RenderingProblems.FragmentBroken, link.Span, $"there is no `#{link.Fragment}` on that page",
                        Suggest.Nearest(link.Fragment, target.Ids) is { } near ? $"did you mean `#{near}`?" : "use the id of a heading, a question or a decision there");
                }
            }
        }
    }
}
