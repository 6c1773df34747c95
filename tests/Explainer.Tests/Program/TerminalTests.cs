using Explainer.Cli;
using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Program;

/// <summary>Colours and progress are for people; a file or a pipe gets plain lines.</summary>
public sealed class TerminalTests
{
    private static readonly Diagnostic Mistake =
        DiagnosticKind.Error("test-mistake", "", "").At(new SourceFile("input/a.md", "text").Start, "a sentence");

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Colours_need_a_terminal_and_nobody_who_refuses_them(bool isTerminal, bool colours, bool coloured)
    {
        var output = new StringWriter();
        new Terminal(output, TextWriter.Null, isTerminal, !isTerminal, colours).Report([Mistake], toOutput: true);

        Assert.Equal(coloured, output.ToString().Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void Progress_is_silent_when_nobody_watches()
    {
        var errors = new StringWriter();
        using (var line = new Terminal(TextWriter.Null, errors, true, errorsAreTerminal: false, true).StartProgress())
        {
            line.Say("Rendering");
        }

        Assert.Empty(errors.ToString());
    }

    [Fact]
    public void Work_that_is_done_within_a_second_leaves_no_trace()
    {
        var errors = new StringWriter();
        using (var line = new ProgressLine(errors))
        {
            line.Say("Rendering");
        }

        Assert.Empty(errors.ToString());
    }

    [Fact]
    public void Longer_work_shows_one_line_and_erases_it()
    {
        var errors = new StringWriter();
        using (var line = new ProgressLine(errors, TimeSpan.Zero))
        {
            line.Say("Parsing");
            SpinWait.SpinUntil(() => Snapshot(errors).Length > 0, TimeSpan.FromSeconds(10));
            line.Say("Rendering");
        }

        Assert.EndsWith("\r\u001b[KRendering …\r\u001b[K", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', errors.ToString());
    }

    private static string Snapshot(StringWriter writer)
    {
        try
        {
            return writer.ToString();
        }
        catch (ArgumentOutOfRangeException)
        {
            // Read while the timer writes; the next try sees it whole.
            return "";
        }
    }
}
