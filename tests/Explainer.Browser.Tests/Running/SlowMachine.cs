using System.Globalization;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Explainer.BrowserTests.Running;

/// <summary>How long a page takes, in milliseconds, from an input to its painted answer on a processor six times slower than this one. Pages come in the window of a phone: that is where such processors are.</summary>
internal static class SlowMachine
{
    /// <summary>
    /// Makes each input and waits for the next frame, which is asked for before the input: a task that is set in it runs after its paint,
    /// and before what the page itself puts off until then. Beside every fourth stands a frame in which only a word of the page changed.
    /// </summary>
    private const string Measure = """
        async () => {
          const painted = () => new Promise((done) => requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = done;
            channel.port2.postMessage(0);
          }));
          // Timers run in their order: what the page put off comes first, and then its frame.
          const rest = async () => {
            await new Promise((done) => setTimeout(done));
            await painted();
            await painted();
          };
          const word = document.body.appendChild(document.createElement("p"));
          const times = [], frames = [];
          const time = async (input) => {
            const frame = painted(), start = performance.now();
            input();
            await frame;
            const spent = performance.now() - start;
            await rest();
            return spent;
          };
          // The first measure also compiles what measures.
          await time(() => word.textContent += ".");
          for (const input of INPUTS) {
            times.push(await time(input));
            if (times.length % 4 === 1) {
              frames.push(await time(() => word.textContent += "."));
            }
          }
          word.remove();
          return [times, frames];
        }
        """;

    /// <param name="inputs">A script that gives functions, each of which makes one input.</param>
    /// <param name="what">What is measured, for the report.</param>
    /// <param name="most">
    /// Milliseconds that the usual answer may take beside a frame that changes nothing but a word. The aim is 50 ms for the slowest, frame included;
    /// a machine that is busy is no judge of that, so this only keeps a page from getting several times slower.
    /// </param>
    public static async Task Answers(IPage page, string inputs, string what, double most, ITestOutputHelper output)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 6 });
        var found = await page.EvaluateAsync<double[][]>(Measure.Replace("INPUTS", inputs, StringComparison.Ordinal));
        Assert.NotEmpty(found[0]);
        List<double> times = [.. found[0].Order()], frames = [.. found[1].Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}, at 6 times slower, input to painted answer: median {Median(times):N0} ms, nine of ten within {times[times.Count * 9 / 10]:N0} ms, slowest {times[^1]:N0} ms of {times.Count}; a frame alone: median {Median(frames):N0} ms, slowest {frames[^1]:N0} ms"));
        Assert.True(Median(times) - Median(frames) < most, $"{what}: the usual answer takes too long");
    }

    private static double Median(List<double> ordered) => ordered[ordered.Count / 2];
}
