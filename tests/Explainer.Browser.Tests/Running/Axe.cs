using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>Runs axe: WCAG 2.0 to 2.2, A and AA, best practices, and AAA contrast, every impact.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async (coloursOnly) => {
          const result = await axe.run(document, {
            resultTypes: ["violations"],
            preload: false,
            iframes: false,
            runOnly: coloursOnly
              ? ["color-contrast-enhanced", "link-in-text-block"]
              : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: !coloursOnly } },
          });
          return result.violations.flatMap((rule) => rule.nodes.map((node) =>
            rule.id + " (" + rule.impact + "): " + node.target.join(" ") + ": " + node.failureSummary.replace(/\s+/g, " ")));
        }
        """;

    /// <summary>One sentence for each element and rule that fails.</summary>
    /// <param name="coloursOnly">Only what another colour scheme could change.</param>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, bool coloursOnly = false)
    {
        if (!await page.EvaluateAsync<bool>("!!window.axe"))
        {
            await page.EvaluateAsync(Source);
        }

        return await page.EvaluateAsync<string[]>(Run, coloursOnly);
    }
}
