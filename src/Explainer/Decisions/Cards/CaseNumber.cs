namespace Explainer.Decisions.Cards;

/// <summary>Picks the number that a card shows for a range: next to the edge where crossing it changes the outcome, else any.</summary>
internal static class CaseNumber
{
    private const int MostSteps = 1_000_000;

    /// <summary>A number of a range, as text.</summary>
    /// <param name="index">The place of the range.</param>
    /// <param name="crossings">The neighbouring ranges that lead to another outcome.</param>
    public static string Draw(ChainInput input, int index, IReadOnlyList<int> crossings, CaseNumbers numbers)
    {
        var step = StepOf(input);
        var start = input.Starts[index];
        CutStart? next = index + 1 < input.Starts.Count ? input.Starts[index + 1] : null;
        var least = start.Over ? start.At + step : start.At;
        var most = next is { } end ? end.Over ? end.At : end.At - step : input.Most;
        if (least > most)
        {
            // No round number fits between two edges that lie this close.
            return DecisionNumber.Print(Segments.Sample(input.Starts, index, input.Most));
        }

        if (crossings.Count > 0)
        {
            return DecisionNumber.Print(crossings[numbers.Below(crossings.Count)] < index ? least : most);
        }

        var steps = (int)Math.Min(decimal.Floor((most - least) / step), MostSteps);
        return DecisionNumber.Print(least + (numbers.Below(steps + 1) * step));
    }

    /// <summary>The smallest step that the numbers of the question are written in: 1, or 0.1 where an edge has a digit behind its point.</summary>
    private static decimal StepOf(ChainInput input)
    {
        var step = 1m;
        foreach (var number in input.Starts.Select(start => start.At).Append(input.Least).Append(input.Most))
        {
            while (number % step != 0)
            {
                step /= 10;
            }
        }

        return step;
    }
}
