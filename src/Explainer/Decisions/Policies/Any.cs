namespace Explainer.Decisions.Policies;

/// <summary>Several rows may match if they give the same outputs.</summary>
public sealed class Any : IHitPolicy
{
    public string Name => "any";

    public string Meaning => "several rows may match, and all of them give the same answer";

    public bool CountsAll => true;

    public HitChoice Choose(ReadOnlySpan<int> matching, DecisionTable table)
    {
        if (matching.Length == 0)
        {
            return HitChoice.None;
        }

        var first = table.Rules[matching[0]];
        foreach (var other in matching[1..])
        {
            var rule = table.Rules[other];
            if (rule.Outcome.Value != first.Outcome.Value || !rule.Extras.SequenceEqual(first.Extras, StringComparer.Ordinal))
            {
                return new HitChoice(matching[0], other);
            }
        }

        return new HitChoice(matching[0]);
    }
}
