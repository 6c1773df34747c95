using Explainer.Diagnostics;

namespace Explainer.Lessons;

/// <summary>What can be wrong with the files of units and lessons.</summary>
public static class LessonProblems
{
    public static readonly DiagnosticKind FileMisplaced = DiagnosticKind.Error(
        "file-misplaced",
        "A file that belongs to nothing would never be published.",
        "Put lessons into `input/lessons/1-unit/2-lesson.md`, pages into `input/pages/`, tools into `input/tools/`.");

    public static readonly DiagnosticKind UnitMissing = DiagnosticKind.Error(
        "unit-missing",
        "A unit without `unit.md` has no title and no introduction.",
        "Write `unit.md` with `title` and `summary` into the unit's folder.");

    public static readonly DiagnosticKind OrderDoubled = DiagnosticKind.Error(
        "order-doubled",
        "Two lessons or units with the same number have no order.",
        "Give each its own number at the start of its name.");

    public static readonly DiagnosticKind LessonDoubled = DiagnosticKind.Error(
        "lesson-doubled",
        "Lessons name each other by id, so one id for two would lead readers to the wrong one.",
        "Give each lesson of the course its own name behind the number.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [FileMisplaced, UnitMissing, OrderDoubled, LessonDoubled];
}
