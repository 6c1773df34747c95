using Explainer.Assembling;

namespace Explainer.Rendering;

/// <summary>What a page says about itself to the layout around it.</summary>
/// <param name="Heading">The page's heading 1, used for the title.</param>
/// <param name="Breadcrumbs">Ancestors as paths and names, without the page itself.</param>
/// <param name="OpenGraphType"><c>website</c> or <c>article</c>.</param>
/// <param name="StructuredData">JSON-LD, or empty.</param>
public sealed record PageHead(
    string Heading,
    string Description,
    IReadOnlyList<PageLink> Breadcrumbs,
    string OpenGraphType = "website",
    string StructuredData = "",
    string PreviousPath = "",
    string NextPath = "",
    bool NoIndex = false);
