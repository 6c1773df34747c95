using Explainer.Parsing;

namespace Explainer.Rendering.Blocks;

/// <summary>Where a calculator is shown, and how its Markdown becomes HTML there.</summary>
/// <param name="ToolHref">The address of the tool's own page, as seen from here; empty when it has none.</param>
/// <param name="Plain">Whether this is the tool's own page.</param>
/// <param name="Blocks">Renders a block of a prose.</param>
public sealed record CalculatorPlace(
    string Title,
    int HeadingLevel,
    string ToolHref,
    bool Plain,
    Func<Prose, Markdig.Syntax.Block, string> Blocks);
