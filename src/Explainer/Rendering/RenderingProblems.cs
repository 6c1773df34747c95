using Explainer.Diagnostics;

namespace Explainer.Rendering;

/// <summary>What can be wrong with the theme, and with pages once they are made.</summary>
public static class RenderingProblems
{
    public static readonly DiagnosticKind TemplateMissing = DiagnosticKind.Error(
        "template-missing",
        "Something that should be shown has no template.",
        "Write the template that the message names.");

    public static readonly DiagnosticKind TemplateBroken = DiagnosticKind.Error(
        "template-broken",
        "A template that cannot be read or names something missing makes no page.",
        "Mend the template at the name in the message; the records in `src/Explainer/Rendering/Views/` say what each template gets.");

    public static readonly DiagnosticKind FragmentBroken = DiagnosticKind.Error(
        "fragment-broken",
        "Readers who follow the link would land at the top of the page instead of the place that is meant.",
        "Use the id of a heading, a question or a decision on that page.");

    public static readonly DiagnosticKind IdDoubled = DiagnosticKind.Error(
        "id-doubled",
        "Two things with one id on a page: links, labels and saved answers would meet the wrong one.",
        "Rename one of them.");

    public static readonly DiagnosticKind LinkEmpty = DiagnosticKind.Error(
        "link-empty",
        "A link without words says nothing to a reader who hears the page.",
        "Write between the brackets where the link leads.");

    public static readonly DiagnosticKind ImageWithoutText = DiagnosticKind.Error(
        "image-without-text",
        "Readers who do not see the picture would miss what it says.",
        "Write between the brackets of `![…](…)` what the picture shows.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [TemplateMissing, TemplateBroken, FragmentBroken, IdDoubled, LinkEmpty, ImageWithoutText];
}
