namespace Explainer.Rendering.Views;

/// <summary>The verdict of the default answers.</summary>
/// <param name="Level">The place of the outcome on the ramp from 0 to 6; empty for a collected number.</param>
/// <param name="Row">The name of the row that decides, the first where rows are collected.</param>
/// <param name="Rows">All rows that decide.</param>
/// <param name="Extras">The further outputs of the row that decides.</param>
public sealed record DecisionVerdictView(
    string Outcome,
    string Text,
    string Level,
    string Levels,
    string Because,
    string Row,
    string RowHref,
    IReadOnlyList<DecisionRowLinkView> Rows,
    IReadOnlyList<DecisionExtraView> Extras);
