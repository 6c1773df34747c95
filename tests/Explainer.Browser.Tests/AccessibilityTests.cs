using System.Collections.Concurrent;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>What axe finds on one page of each kind and on the specimen, with everything unfolded and answered.</summary>
[Collection(SecondBrowser.Name)]
public sealed class AccessibilityTests(Suite suite)
{
    /// <summary>Dark differs from light in its colours alone, and these are the same at every width.</summary>
    private static readonly (int Width, ColorScheme Scheme)[] Looks = [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Light)];

    [Fact]
    public async Task One_page_of_each_kind_has_no_violation_and_no_text_below_seven_to_one()
    {
        var pages = suite.Real.Longest.Append("404.html").Order(StringComparer.Ordinal);
        Expected.Nothing(await Look(suite.Real, pages));
    }

    [Fact]
    public async Task The_specimen_of_every_block_has_no_violation_and_no_text_below_seven_to_one() =>
        Expected.Nothing(await Look(suite.Specimen, ["index.html", "lessons/blocks/every-block/index.html", "tools/fit/index.html", "tools/points-sum/index.html"]));

    /// <summary>As it is delivered, before anything was scrolled to: so the auditors of a browser see it.</summary>
    [Fact]
    public async Task Every_lesson_has_room_for_a_finger_on_a_phone()
    {
        var found = new ConcurrentQueue<string>();
        await suite.VisitAll(suite.Real, suite.Real.Lessons, (page, path) => Report(page, path, "phone", ["target-size"], found), new Device(360, 800));
        Expected.Nothing(found.Order(StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<string>> Look(BuiltSite site, IEnumerable<string> pages)
    {
        var found = new ConcurrentQueue<string>();
        await suite.VisitAll(site, pages, async (page, path) =>
        {
            await page.EvaluateAsync(Scripts.AnswerAll);
            await page.EvaluateAsync(Scripts.Unfold);
            await page.EvaluateAsync(Scripts.Thin);
            foreach (var (width, scheme) in Looks)
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await page.SetViewportSizeAsync(width, 900);
                await Report(page, path, $"{width} px, {scheme}", scheme == ColorScheme.Dark ? Axe.Colours : [], found);
            }

            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            await page.SetViewportSizeAsync(640, 450);
            await Report(page, path, "200 %", Axe.Places, found);
        });
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static async Task Report(IPage page, string path, string how, IReadOnlyList<string> rules, ConcurrentQueue<string> found)
    {
        foreach (var violation in await Axe.Violations(page, rules))
        {
            found.Enqueue($"{path} ({how}): {violation}");
        }
    }
}
