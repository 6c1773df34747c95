namespace Explainer.Benchmarks.Corpus;

/// <summary>Which corpus to write: how many lessons, in units of twenty, and whether with everything a course can hold.</summary>
internal sealed record CorpusPlan(int Lessons, bool Full)
{
    public const int UnitSize = 20;
    public const int WordsPerLesson = 900;
    public const int Terms = 60;
    public const int Sources = 60;

    public int Units => (Lessons + UnitSize - 1) / UnitSize;

    public string Name => $"{(Full ? "full" : "plain")}-{Lessons}";

    public static int UnitOf(int lesson) => (lesson / UnitSize) + 1;

    public static int PlaceOf(int lesson) => (lesson % UnitSize) + 1;

    public static string UnitId(int unit) => $"unit-{unit}";

    public static string LessonId(int lesson) => $"lesson-{lesson + 1}";

    public static string UnitFolder(int unit) => $"{unit}-{UnitId(unit)}";

    public static string LessonFile(int lesson) => $"{PlaceOf(lesson)}-{LessonId(lesson)}.md";
}
