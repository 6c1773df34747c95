namespace Explainer.Decisions.Policies;

/// <summary>At most one row may match.</summary>
public sealed class Unique : IHitPolicy
{
    public string Name => "unique";

    public string Meaning => "exactly one row matches";

    public bool CountsAll => false;

    public HitChoice Choose(ReadOnlySpan<int> matching, DecisionTable table) => matching.Length switch
    {
        0 => HitChoice.None,
        1 => new HitChoice(matching[0]),
        _ => new HitChoice(matching[0], matching[1]),
    };
}
