namespace Explainer.Decisions.Policies;

/// <summary>Every matching row counts: their numbers are added, compared or counted.</summary>
/// <remarks>Where no row matches, the sum and the count are 0; there is no least or greatest number then, which is a gap.</remarks>
public sealed class Collect : IHitPolicy
{
    public string Name => "collect";

    public string Meaning => "every row that matches counts";

    public bool CountsAll => true;

    public HitChoice Choose(ReadOnlySpan<int> matching, DecisionTable table)
    {
        var first = matching.Length == 0 ? -1 : matching[0];
        if (table.Aggregate is Aggregate.Count)
        {
            return new HitChoice(first, Value: matching.Length);
        }

        decimal? value = table.Aggregate is Aggregate.Sum ? 0 : null;
        foreach (var rule in matching)
        {
            var number = table.Rules[rule].Number ?? 0;
            value = table.Aggregate switch
            {
                Aggregate.Min => value is { } least ? Math.Min(least, number) : number,
                Aggregate.Max => value is { } most ? Math.Max(most, number) : number,
                _ => value + number,
            };
        }

        return new HitChoice(first, Value: value);
    }
}
