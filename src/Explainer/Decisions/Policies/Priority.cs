namespace Explainer.Decisions.Policies;

/// <summary>Of the matching rows the one whose outcome stands first in the outcome list decides; of equals the first row.</summary>
public sealed class Priority : IHitPolicy
{
    public string Name => "priority";

    public string Meaning => "of the rows that match, the one whose answer stands first in the list of answers decides";

    public bool CountsAll => false;

    public HitChoice Choose(ReadOnlySpan<int> matching, DecisionTable table)
    {
        if (matching.Length == 0)
        {
            return HitChoice.None;
        }

        var best = matching[0];
        foreach (var other in matching[1..])
        {
            if (table.Rules[other].OutcomeIndex < table.Rules[best].OutcomeIndex)
            {
                best = other;
            }
        }

        return new HitChoice(best);
    }
}
