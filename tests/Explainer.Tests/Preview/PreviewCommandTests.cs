using System.Text;
using Explainer.Cli;
using Explainer.Cli.Commands;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests.Preview;

/// <summary>The whole command, from start to the end that a person asks for.</summary>
public sealed class PreviewCommandTests
{
    [Fact]
    public async Task It_says_its_address_and_ends_when_asked()
    {
        using var output = new Lines();
        var terminal = new Terminal(output, TextWriter.Null, false, false, false);
        var surroundings = new Surroundings(Path.GetTempPath(), new DateOnly(2026, 11, 20), false,
            _ => new PipelineResult([new OutputFile("index.html", Encoding.UTF8.GetBytes("home"))], [], []));
        using var ending = new CancellationTokenSource();

        var running = PreviewCommand.RunAsync(new BuildSettings(Path.GetTempPath(), null, false, null), 0, terminal, surroundings, ending.Token);
        await output.Listening.WaitAsync(TimeSpan.FromSeconds(20));
        await ending.CancelAsync();

        Assert.Equal(0, await running.WaitAsync(TimeSpan.FromSeconds(5)));
        Assert.Matches(@"^1 page in \d+\.\d\d s, no problems\nthe preview is at http://localhost:\d+/ \(Ctrl-C ends it\)\n$", output.ToString());
    }

    [Fact]
    public async Task It_can_be_ended_while_the_first_site_is_still_being_made()
    {
        using var started = new SemaphoreSlim(0);
        using var never = new ManualResetEventSlim();
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, false, false, false);
        var surroundings = new Surroundings(Path.GetTempPath(), new DateOnly(2026, 11, 20), false, _ =>
        {
            started.Release();
            never.Wait();
            return new PipelineResult([], [], []);
        });
        using var ending = new CancellationTokenSource();

        var running = PreviewCommand.RunAsync(new BuildSettings(Path.GetTempPath(), null, false, null), 0, terminal, surroundings, ending.Token);
        await started.WaitAsync();
        await ending.CancelAsync();

        Assert.Equal(0, await running.WaitAsync(TimeSpan.FromSeconds(5)));
        never.Set();
    }

    /// <summary>What the command says, and the moment it says its address.</summary>
    private sealed class Lines : StringWriter
    {
        private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Lines() => NewLine = "\n";

        public Task Listening => _listening.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value!.Contains("http://", StringComparison.Ordinal))
            {
                _listening.SetResult();
            }
        }
    }
}
