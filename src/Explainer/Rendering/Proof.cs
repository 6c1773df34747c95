using Explainer.Assembling;
using Explainer.Diagnostics;

namespace Explainer.Rendering;

/// <summary>
/// Whether every link with a fragment finds its place, from what rendering recorded: pages are never parsed again.
/// Doubled ids and links to whole pages are caught while a page is made.
/// </summary>
public static class Proof
{
    public static void Check(IReadOnlyList<PageRecord> pages, DiagnosticBag problems)
    {
        var byPath = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var idsOf = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var link in page.Places)
            {
                if (!byPath.TryGetValue(link.Path, out var target))
                {
                    continue;
                }

                if (!idsOf.TryGetValue(link.Path, out var ids))
                {
                    idsOf[link.Path] = ids = [.. target.Ids];
                }

                if (!ids.Contains(link.Fragment))
                {
                    problems.Add(RenderingProblems.FragmentBroken, link.Span, $"there is no `#{link.Fragment}` on that page",
                        Suggest.Help(link.Fragment, ids, "places there") ?? "use the id of a heading, a question or a decision there");
                }
            }
        }
    }
}
