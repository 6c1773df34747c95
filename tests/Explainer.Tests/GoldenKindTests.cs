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
        using var course = CourseFolder.Small(Folder(id, "bad"));
        var problems = MadeKinds.Find(id) is { } made ? made.Spoil(course) : course.Run().Diagnostics;
        Assert.Equal([id], problems.Select(problem => problem.Kind.Id));
        Expectation.Check(Path.Combine(Folder(id, "bad"), "expected.txt"), CourseFolder.Say(problems));
    }

    internal static string Folder(string id, string side) => Path.Combine(Repository.Golden, "kinds", id, side);
}
