using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>A lesson that requires one that does not exist.</summary>
public sealed class RequirementUnknown : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "requirement-unknown",
        "Readers are told to read something first that does not exist.",
        "Write the lesson's id: its file name without number and ending.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from lesson in site.Site.Lessons
        from required in lesson.Requires
        where !site.Site.LessonIndex.ContainsKey(required.Value) && !site.Site.IsLostLesson(required.Value)
        select Kind.At(required.Span, $"there is no lesson `{required.Value}`", Suggest.Help(required.Value, site.Site.LessonIndex.Keys, "lessons"));
}
