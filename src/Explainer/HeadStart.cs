using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Rendering;

namespace Explainer;

/// <summary>Makes ready what every build needs, on the processor that has nothing to do while the files are being found.</summary>
/// <remarks>The first template and the first text cost far more than the next: their code has to be loaded.</remarks>
public static class HeadStart
{
    /// <summary>Returns at once.</summary>
    public static void Begin() => Task.Run(() => Run(new DiagnosticBag()));

    /// <summary>One small template and one small text, of what pages are made of; gives what became of them.</summary>
    internal static (string Page, Prose Text) Run(DiagnosticBag problems)
    {
        var templates = new Templates(
            [
                new SourceFile("theme/templates/page.hbs", "<p id=\"{{Id}}\">{{#if Parts}}{{#each Parts}}{{Id}}{{/each}}{{else}}{{{Id}}}{{/if}}\n</p>{{> part}}"),
                new SourceFile("theme/templates/partials/part.hbs", "{{Id}}"),
            ],
            problems);
        return (
            templates.Render("page", new View("a", [new View("b", [])])),
            MarkdownParser.Parse(new SourceFile("text.md", "## Title\n\nSome *words* and [a link](b.md).\n\n| a | b |\n| - | - |\n| c | d |\n\n- e\n"), 0, problems));
    }

    private sealed record View(string Id, IReadOnlyList<View> Parts);
}
