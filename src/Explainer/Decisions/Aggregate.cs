namespace Explainer.Decisions;

/// <summary>How the numbers of all matching rows become one.</summary>
public enum Aggregate
{
    Sum,
    Min,
    Max,
    Count,
}
