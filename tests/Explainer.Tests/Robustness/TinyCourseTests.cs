using Xunit;

namespace Explainer.Tests.Robustness;

public class TinyCourseTests
{
    [Fact]
    public void The_tiny_course_itself_has_nothing_wrong()
    {
        using var course = new TinyCourse();
        var result = course.Run();
        Assert.Equal("", string.Concat(result.Diagnostics.Select(one => DiagnosticText(one))));
        Assert.NotEmpty(result.Files);
    }

    private static string DiagnosticText(Diagnostics.Diagnostic one) => Diagnostics.DiagnosticText.Plain(one);
}
