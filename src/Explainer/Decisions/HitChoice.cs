namespace Explainer.Decisions;

/// <summary>What a hit policy makes of the matching rows.</summary>
/// <param name="Rule">The row that decides; -1 when there is none.</param>
/// <param name="Conflict">A matching row that the policy forbids beside it; -1 when there is none.</param>
/// <param name="Value">The collected number, where rows are collected.</param>
public readonly record struct HitChoice(int Rule, int Conflict = -1, decimal? Value = null)
{
    public static HitChoice None { get; } = new(-1);

    public bool IsGap => Rule < 0 && Value is null;
}
