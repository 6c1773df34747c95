using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>A lesson that requires one that comes later in the course.</summary>
public sealed class RequirementLater : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Warning(
        "requirement-later",
        "Readers who follow the course would meet this lesson before what it builds on.",
        "Change the numbers in the file names, or take the requirement out.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        for (var i = 0; i < site.Site.Lessons.Count; i++)
        {
            var lesson = site.Site.Lessons[i];
            foreach (var required in lesson.Requires)
            {
                // Later lessons that require this one back, even by a detour, are a circle, which has a report of its own.
                if (site.Site.LessonIndex.TryGetValue(required.Value, out var index) && index > i
                    && !LeadsTo(site.Site, index, i))
                {
                    yield return Kind.At(required.Span, $"`{required.Value}` comes later in the course", "put this lesson behind it, or take the requirement out");
                }
            }
        }
    }

    private static bool LeadsTo(Assembling.Site site, int from, int to)
    {
        var seen = new HashSet<int> { from };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var index))
        {
            foreach (var required in site.Lessons[index].Requires)
            {
                if (site.LessonIndex.TryGetValue(required.Value, out var next) && seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return seen.Contains(to);
    }
}
