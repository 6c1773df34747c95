using Explainer.Parsing;

namespace Explainer.Rendering.Blocks;

/// <summary>Where a calculator is shown, and how its Markdown becomes HTML there.</summary>
/// <param name="ToolHref">The address of the tool's own page, as seen from here; empty when it has none.</param>
/// <param name="PageHref">The same where the tool is embedded, so that readers are offered the way there; empty elsewhere.</param>
/// <param name="Plain">Whether this is the tool's own page.</param>
/// <param name="Blocks">Renders a block of a prose.</param>
public sealed record CalculatorPlace(
    string Title,
    int HeadingLevel,
    string ToolHref,
    string PageHref,
    bool Plain,
    Func<Prose, Markdig.Syntax.Block, string> Blocks);
