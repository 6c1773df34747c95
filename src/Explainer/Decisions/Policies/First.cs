namespace Explainer.Decisions.Policies;

/// <summary>The first row that matches decides; the order of the rows is part of the rule.</summary>
public sealed class First : IHitPolicy
{
    public string Name => "first";

    public string Meaning => "the first row that matches decides";

    public bool CountsAll => false;

    public HitChoice Choose(ReadOnlySpan<int> matching, DecisionTable table) =>
        matching.Length == 0 ? HitChoice.None : new HitChoice(matching[0]);
}
