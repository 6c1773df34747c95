namespace Explainer.Rendering.Views;

/// <summary>The verdict of the default answers.</summary>
/// <param name="Level">The place of the outcome on the ramp from 0 to 6; empty for a collected number.</param>
/// <param name="Rows">All rows that decide.</param>
/// <param name="Extras">The further outputs of the row that decides, the first where rows are collected.</param>
public sealed record DecisionVerdictView(
    string Text,
    string Level,
    string Because,
    IReadOnlyList<LinkView> Rows,
    IReadOnlyList<DecisionExtraView> Extras);
