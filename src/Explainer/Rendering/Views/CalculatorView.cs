namespace Explainer.Rendering.Views;

/// <summary>A calculator as its template sees it: what it asks, and the worked example with the defaults.</summary>
/// <param name="PageHref">The tool's own page where it is embedded on another; empty elsewhere.</param>
/// <param name="Plain">Whether the tool stands on its own page, so that its answers need no prefix in the address.</param>
public sealed record CalculatorView(
    string Id,
    string Title,
    int HeadingLevel,
    string Question,
    string ToolHref,
    string PageHref,
    bool Plain,
    string Prefix,
    IReadOnlyList<CalculatorInputView> Inputs,
    IReadOnlyList<CalculatorResultView> Results);
