using System.Globalization;
using Explainer.BrowserTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace Explainer.BrowserTests;

/// <summary>What a page weighs, and whether it jumps.</summary>
[Collection(SecondBrowser.Name)]
public sealed class SpeedTests(Suite suite, ITestOutputHelper output)
{
    private const int FirstFlight = 14_600;

    [Fact]
    public async Task A_lesson_or_tool_fits_the_first_flight_and_loads_little_else()
    {
        string[] weighed = [.. suite.Real.Lessons, .. suite.Real.Tools];
        var longest = suite.Specimen.Lessons.Last();
        var tooMuch = new List<string>();
        foreach (var visit in (await suite.Visits()).Where(visit => visit.Width == PageWalk.Phone.Width && (visit.Site == suite.Real ? weighed.Contains(visit.Path) : visit.Path == longest)))
        {
            var (site, path) = (visit.Site, visit.Path);
            Assert.NotEmpty(visit.Blocking);
            var blocking = visit.Blocking.Sum(site.Weight);
            var scripts = visit.Asked.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Sum(site.Weight);
            var first = visit.Headers + site.Weight(path) + blocking;
            var all = visit.Headers + visit.Asked.Sum(site.Weight);
            var hasTool = site.Text(path).Contains("class=\"tool\"", StringComparison.Ordinal);
            var weights = string.Create(CultureInfo.InvariantCulture,
                $"{path}{(hasTool ? " (with a tool)" : "")}: first flight {first:N0} (html {site.Weight(path):N0}, css {blocking:N0}, headers {visit.Headers:N0}), js {scripts:N0}, all {all:N0} in {visit.Asked.Count} requests");
            output.WriteLine(weights);
            if (first > FirstFlight || scripts > (hasTool ? 12 : 8) * 1024 || all > 30 * 1024 || visit.Asked.Count > 6 || visit.HasFont)
            {
                tooMuch.Add(weights);
            }
        }

        Expected.Nothing(tooMuch);
    }

    [Fact]
    public async Task Nothing_jumps_while_a_page_loads_and_is_upgraded() =>
        Expected.Nothing((await suite.Visits()).Where(visit => visit.Jump.Length > 0 && (visit.Site == suite.Real || suite.Specimen.Lessons.Contains(visit.Path))).Select(visit => $"{visit.Path} at {visit.Width} px: {visit.Jump}"));
}
