using Xunit;

namespace Explainer.Tests;

/// <summary>Every mistake that we know, made once and mended once: `Golden/kinds/ID/bad` yields exactly that diagnostic there, `good` yields none.</summary>
public sealed class GoldenKindTests
{
    public static TheoryData<string> Ids => [.. DiagnosticKinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mistake_is_one_diagnostic_at_its_place(string id)
    {
        var made = MadeKinds.Find(id);
        using var course = made is null ? SmallCourse.Plain().Lay(Folder(id, "bad")) : SmallCourse.Fresh();
        var problems = made is null ? course.Run(course.Memo).Diagnostics : made.Spoil(course);
        Assert.Equal([id], problems.Select(problem => problem.Kind.Id));
        Expectation.Check(Path.Combine(Folder(id, "bad"), "expected.txt"), CourseFolder.Say(problems));
    }

    internal static string Folder(string id, string side) => Path.Combine(Repository.Golden, "kinds", id, side);
}
