using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Parsing;

namespace Explainer.Checking.Lessons;

/// <summary>Lessons that require each other in a circle.</summary>
public sealed class RequirementCycle : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "requirement-cycle",
        "Nobody can read each of two lessons before the other.",
        "Take one of the requirements out.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var lessons = site.Site.Lessons;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in lessons)
        {
            // Follows each lesson's requirements on a stack of our own, however long the chain is.
            var path = new List<(Lesson Lesson, int Next)>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            if (!done.Contains(start.Id))
            {
                path.Add((start, 0));
                onPath.Add(start.Id);
            }

            while (path.Count > 0)
            {
                var (lesson, next) = path[^1];
                if (next == lesson.Requires.Count)
                {
                    done.Add(lesson.Id);
                    onPath.Remove(lesson.Id);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (lesson, next + 1);
                var required = lesson.Requires[next];
                if (onPath.Contains(required.Value))
                {
                    yield return Report(path, required);
                }
                else if (!done.Contains(required.Value) && site.Site.LessonIndex.TryGetValue(required.Value, out var index))
                {
                    path.Add((lessons[index], 0));
                    onPath.Add(required.Value);
                }
            }
        }
    }

    private Diagnostic Report(List<(Lesson Lesson, int Next)> path, Located<string> required)
    {
        var from = path.FindIndex(step => step.Lesson.Id == required.Value);
        var circle = path.Skip(from).Select(step => step.Lesson.Id).Append(required.Value);
        if (from == path.Count - 1)
        {
            return Kind.At(required.Span, "this lesson requires itself", "delete the requirement");
        }

        return Kind.At(required.Span, $"these lessons require each other: {string.Join(" → ", circle.Select(id => $"`{id}`"))}", "take one of the requirements out");
    }
}
