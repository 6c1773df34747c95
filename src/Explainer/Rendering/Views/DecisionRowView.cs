namespace Explainer.Rendering.Views;

/// <summary>One row of a decision table.</summary>
/// <param name="When">For each input the answers that it accepts, as a mask in hexadecimal; <c>-</c> for all.</param>
/// <param name="Outcome">The id of the outcome, or the number that is collected.</param>
/// <param name="Outputs">The outcome in words, then the further outputs.</param>
public sealed record DecisionRowView(
    string Name,
    string RowId,
    string When,
    string Outcome,
    IReadOnlyList<DecisionCellView> Cells,
    IReadOnlyList<DecisionOutputView> Outputs,
    string Because,
    bool Fired,
    string WhyNot);
