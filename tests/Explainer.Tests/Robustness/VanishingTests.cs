using Xunit;

namespace Explainer.Tests.Robustness;

public class VanishingTests
{
    [Fact]
    public async Task Files_that_come_and_go_while_they_are_read_never_break_a_run()
    {
        using var course = new TinyCourse(new PipelineMemo());
        using var stop = new CancellationTokenSource();
        var restless = Task.Run(() =>
        {
            var moved = course.FullPath("elsewhere.md");
            while (!stop.IsCancellationRequested)
            {
                foreach (var path in (string[])[TinyFiles.First, TinyFiles.Glossary, TinyFiles.Choose, TinyFiles.Sources])
                {
                    System.IO.File.Move(course.FullPath(path), moved);
                    System.IO.File.Move(moved, course.FullPath(path));
                }

                Directory.Move(course.FullPath("input/lessons/1-start"), course.FullPath("elsewhere"));
                Directory.Move(course.FullPath("elsewhere"), course.FullPath("input/lessons/1-start"));
            }
        });

        for (var i = 0; i < 40; i++)
        {
            Promises.Hold(course.Run());
        }

        await stop.CancelAsync();
        await restless;
        Assert.Empty(course.Run().Diagnostics);
    }

    [Fact]
    public void A_link_into_the_file_system_is_never_followed()
    {
        using var course = new TinyCourse(new PipelineMemo());
        System.IO.File.WriteAllText(course.FullPath("secret.svg"), "<svg>secret</svg>");
        System.IO.File.CreateSymbolicLink(course.FullPath("input/assets/link.svg"), course.FullPath("secret.svg"));
        Directory.CreateSymbolicLink(course.FullPath("input/pages/loop"), course.FullPath("input"));
        Assert.Equal("input/assets/link.svg:1:1 symbolic-link\ninput/pages/loop:1:1 symbolic-link", course.Places());
        Directory.Delete(course.FullPath("input/pages/loop"));
    }
}
