namespace Explainer.Rendering.Views;

/// <summary>A calculator as its template sees it: what it asks, and the worked example with the defaults.</summary>
/// <param name="PageHref">The tool's own page where it is embedded on another; empty elsewhere.</param>
/// <param name="Plain">Whether the tool stands on its own page, so that its answers need no prefix in the address.</param>
/// <param name="Verdict">The answer in words; empty where results speak for themselves.</param>
/// <param name="Rows">The rules of the verdict.</param>
/// <param name="Pictures">HTML.</param>
/// <param name="Results">All results, those on the way to others too.</param>
/// <param name="Sums">The results that readers asked for.</param>
public sealed record CalculatorView(
    string Id,
    string Title,
    int HeadingLevel,
    string Question,
    string ToolHref,
    string PageHref,
    bool Plain,
    string Prefix,
    IReadOnlyList<CalculatorGroupView> Groups,
    string Verdict,
    string Because,
    IReadOnlyList<CalculatorRowView> Rows,
    IReadOnlyList<CalculatorNotesView> Notes,
    string Pictures,
    IReadOnlyList<CalculatorResultView> Results,
    IReadOnlyList<CalculatorResultView> Sums);
