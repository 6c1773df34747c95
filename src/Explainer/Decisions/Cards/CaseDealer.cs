namespace Explainer.Decisions.Cards;

/// <summary>
/// Deals cases from a decision: each row that can decide decides at least one, rows come about equally often, and cases
/// on a border come more often than their share. The same seed deals the same cards.
/// </summary>
public static class CaseDealer
{
    /// <summary>The cards in the order in which they are dealt.</summary>
    /// <param name="count">From the number of rows that can decide to the number of cases.</param>
    public static IReadOnlyList<CaseCard> Deal(CaseSpace space, int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, space.Rules.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, space.Count);
        var numbers = new CaseNumbers((ulong)seed);
        var borders = space.Rules.ToDictionary(rule => rule, _ => new List<int>());
        var plains = space.Rules.ToDictionary(rule => rule, _ => new List<int>());
        for (var place = 0; place < space.Count; place++)
        {
            (space.IsBorder(place) ? borders : plains)[space.RuleOf(place)].Add(place);
        }

        foreach (var rule in space.Rules)
        {
            numbers.Shuffle(borders[rule]);
            numbers.Shuffle(plains[rule]);
        }

        var hand = new List<int>(count);
        foreach (var rule in space.Rules)
        {
            Take(borders[rule].Count > 0 ? borders[rule] : plains[rule], hand);
        }

        // Plain cases get half of their share, and less where the rows took more already.
        var plain = plains.Values.Sum(list => list.Count) + hand.Count(place => !space.IsBorder(place));
        var mostPlain = (int)((long)count * plain / (2L * space.Count));
        TakeInTurn(space, borders, hand, count - Math.Max(0, mostPlain - hand.Count(place => !space.IsBorder(place))));
        TakeInTurn(space, plains, hand, count);
        TakeInTurn(space, borders, hand, count);
        numbers.Shuffle(hand);
        return [.. hand.Select(place => Card(space, place, numbers))];
    }

    /// <summary>Fills a hand up to a number of cards, each time from the row that has the fewest so far.</summary>
    private static void TakeInTurn(CaseSpace space, Dictionary<int, List<int>> left, List<int> hand, int most)
    {
        var held = hand.CountBy(space.RuleOf).ToDictionary();
        while (hand.Count < most && space.Rules.Where(rule => left[rule].Count > 0).Select(rule => (int?)rule).MinBy(rule => held[rule!.Value]) is { } next)
        {
            Take(left[next], hand);
            held[next]++;
        }
    }

    private static void Take(List<int> from, List<int> hand)
    {
        hand.Add(from[^1]);
        from.RemoveAt(from.Count - 1);
    }

    private static CaseCard Card(CaseSpace space, int place, CaseNumbers numbers)
    {
        var digits = space.DigitsOf(place);
        var facts = new (ChainInput, int, string)[digits.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            var input = space.Questions[i];
            facts[i] = (input, digits[i], input.IsNumber ? CaseNumber.Draw(input, digits[i], [.. space.Crossings(place, i)], numbers) : input.Values[digits[i]]);
        }

        return new CaseCard(facts, space.Solve(digits), space.IsBorder(place));
    }
}
