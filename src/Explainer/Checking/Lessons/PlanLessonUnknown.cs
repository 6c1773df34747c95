using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>A workshop plan with a lesson that does not exist.</summary>
public sealed class PlanLessonUnknown : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "plan-lesson-unknown",
        "A teacher would stand before a class with a step that does not exist.",
        "Write the lesson's id: its file name without number and ending.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from plan in site.Site.Plans
        from step in plan.Steps
        where step.Kind == "lesson" && step.What.Value.Length > 0 && !site.Site.LessonIndex.ContainsKey(step.What.Value) && !site.Site.IsLostLesson(step.What.Value)
        select Kind.At(step.What.Span, $"there is no lesson `{step.What.Value}`", Suggest.Help(step.What.Value, site.Site.LessonIndex.Keys, "lessons"));
}
