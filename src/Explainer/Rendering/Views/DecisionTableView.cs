namespace Explainer.Rendering.Views;

/// <summary>One decision table: its rows for readers and its finished look-up for the script.</summary>
/// <param name="Cells">For each combination of answers what is hit, in base 36, <paramref name="CellWidth"/> characters each.</param>
/// <param name="Values">Where rows are collected the possible numbers; else empty.</param>
/// <param name="Columns">The ids of the inputs.</param>
/// <param name="OutputNames">The name of the outcome, then those of the further outputs.</param>
/// <param name="Rows">Empty where the rules stand on another page.</param>
/// <param name="Results">What each row gives, for the script; only where the rows stand on another page.</param>
/// <param name="Href">The page where the rules stand, if it is another one.</param>
public sealed record DecisionTableView(
    string Id,
    string Title,
    string Policy,
    string PolicyName,
    string Inputs,
    string Sizes,
    string Cells,
    int CellWidth,
    string Values,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> OutputNames,
    IReadOnlyList<DecisionRowView> Rows,
    IReadOnlyList<DecisionCutsView> Cuts,
    string Results,
    string Href)
{
    /// <summary>Whether its numbers are added, so that a reader may change them; only on the tool's own page.</summary>
    public bool IsSum { get; init; }
}
