using Xunit;

namespace Explainer.Tests;

/// <summary>The good twins of <see cref="GoldenKindTests"/>; a class of their own, so that both run side by side.</summary>
public sealed class GoldenKindMendedTests
{
    public static TheoryData<string> Ids => [.. DiagnosticKinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_mended_twin_has_no_diagnostics(string id)
    {
        var made = MadeKinds.Find(id);
        var folder = GoldenKindTests.Folder(id, "good");
        Assert.True(made is not null || Directory.Exists(folder), $"there is no Golden/kinds/{id}/good");
        using var course = made is null ? SmallCourse.Plain().Lay(folder) : SmallCourse.Fresh();
        Assert.Equal("", CourseFolder.Say(made?.Mend is { } mend ? mend(course) : course.Run(course.Memo).Diagnostics));
    }
}
