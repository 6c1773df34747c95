using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>An objective's id used in two lessons.</summary>
public sealed class ObjectiveDoubled : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "objective-doubled",
        "Progress is kept by id, so ticks of one lesson would show in another.",
        "Give each objective of the course its own id.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var objective in site.Site.Lessons.SelectMany(lesson => lesson.Objectives))
        {
            if (!seen.TryAdd(objective.Id, objective.Span))
            {
                yield return Kind.At(objective.Span, $"`{objective.Id}` names two objectives", "rename one of them", new RelatedPlace(seen[objective.Id], "the other one"));
            }
        }
    }
}
