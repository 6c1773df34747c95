using Explainer.Diagnostics;

namespace Explainer.Checking.Quizzes;

/// <summary>A question that re-asks a lesson that does not exist or comes later.</summary>
public sealed class RepeatUnknown : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "repeat-unknown",
        "The question points readers back to something that they cannot have read.",
        "Write the id of an earlier lesson behind `again=`.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        for (var i = 0; i < site.Lessons.Count; i++)
        {
            foreach (var again in site.Lessons[i].Questions.Select(question => question.Again))
            {
                if (again is not { } lesson)
                {
                    continue;
                }

                if (!site.Site.LessonIndex.TryGetValue(lesson.Value, out var index))
                {
                    if (site.Site.IsLostLesson(lesson.Value))
                    {
                        continue;
                    }

                    yield return Kind.At(lesson.Span, $"there is no lesson `{lesson.Value}`", Suggest.Help(lesson.Value, site.Site.LessonIndex.Keys, "lessons"));
                }
                else if (index >= i)
                {
                    yield return Kind.At(lesson.Span, $"`{lesson.Value}` does not come before this lesson", "write the id of an earlier lesson");
                }
            }
        }
    }
}
