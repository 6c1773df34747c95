namespace Explainer.Decisions;

/// <summary>Which row decides when several match, with the meaning that DMN gives it.</summary>
public interface IHitPolicy
{
    string Name { get; }

    /// <summary>For readers of the page, in a half sentence.</summary>
    string Meaning { get; }

    /// <summary>Whether all matching rows count, so that no row hides another.</summary>
    bool CountsAll { get; }

    /// <summary>Chooses among the matching rows, given in the order of the table; none at all may match.</summary>
    HitChoice Choose(ReadOnlySpan<int> matching, DecisionTable table);
}
