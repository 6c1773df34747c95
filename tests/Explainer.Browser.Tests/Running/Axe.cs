using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>Runs axe: WCAG 2.0 to 2.2, A and AA, best practices, and AAA contrast, every impact.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async (only) => {
          const result = await axe.run(document, {
            resultTypes: ["violations"],
            preload: false,
            iframes: false,
            ...only.length
              ? { runOnly: only }
              : {
                  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                  rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
                },
          });
          return result.violations.flatMap((rule) => rule.nodes.map((node) =>
            rule.id + " (" + rule.impact + "): " + node.target.join(" ") + ": " + node.failureSummary.replace(/\s+/g, " ")));
        }
        """;

    /// <summary>Rules that another colour scheme could break.</summary>
    public static IReadOnlyList<string> Colours { get; } = ["color-contrast-enhanced", "link-in-text-block"];

    /// <summary>Rules that larger text could break: it moves and covers things, but changes none of their names or roles.</summary>
    public static IReadOnlyList<string> Places { get; } = ["color-contrast-enhanced", "target-size", "scrollable-region-focusable", "link-in-text-block"];

    /// <summary>One sentence for each element and rule that fails.</summary>
    /// <param name="rules">All, when none is named.</param>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, params IReadOnlyList<string> rules)
    {
        if (!await page.EvaluateAsync<bool>("!!window.axe"))
        {
            await page.EvaluateAsync(Source);
        }

        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}
