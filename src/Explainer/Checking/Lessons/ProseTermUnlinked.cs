using Explainer.Assembling.Wording;
using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>A term that a lesson uses before any lesson of the course has linked it.</summary>
public sealed class ProseTermUnlinked : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Warning(
        WordingProblems.TermUnlinked,
        "Whoever takes the course in its order meets a word of the trade that nobody has explained.",
        "Link the first use with `term:`, or use everyday words.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lesson in site.Lessons)
        {
            known.UnionWith(lesson.Terms);
            foreach (var (id, span) in lesson.PlainTerms)
            {
                if (known.Add(id))
                {
                    yield return Kind.At(span, $"no lesson up to this one links the term `{site.Site.TermById[id].Name}`", $"write `[{span.ReadText()}](term:{id})` here");
                }
            }
        }
    }
}
