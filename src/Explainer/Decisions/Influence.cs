using System.Globalization;

namespace Explainer.Decisions;

/// <summary>How much one question matters for the answer in one state, changed alone (one at a time).</summary>
/// <param name="Elsewhere">How many of its other answers lead to another result.</param>
/// <param name="Others">How many other answers it has; ranges between cuts where it is a number.</param>
/// <param name="Spread">How far its answers move the collected number; 0 where none is collected or it plays no part.</param>
public sealed record Influence(ChainInput Input, int Elsewhere, int Others, decimal Spread)
{
    /// <summary>For example <c>“Who can run a model?”: 1 of its 2 other answers leads elsewhere. It moves the sum by up to 4.</c></summary>
    public string Sentence
    {
        get
        {
            var lead = Elsewhere == 0 ? "no other answer leads elsewhere"
                : Elsewhere == Others ? "any other answer leads elsewhere"
                : string.Create(CultureInfo.InvariantCulture, $"{Elsewhere} of {Others} other answers {(Elsewhere == 1 ? "leads" : "lead")} elsewhere");
            var moves = Spread == 0 ? "" : $" It moves the sum by up to {DecisionNumber.Print(Spread)}.";
            return $"“{Input.Input.Question}”: {lead}.{moves}";
        }
    }

    /// <summary>Every question in use, the one that matters most first: by its answers that lead elsewhere, then by how far it moves the sum, then as asked. The page's script ranks alike.</summary>
    public static IReadOnlyList<Influence> Of(DecisionChain chain, ChainState state)
    {
        var plan = new ChainPlan(chain, input => state.IsSet[input.Place]);
        var here = plan.Variables.Select(input => input.IndexOf(state.Answers[input.Place])).ToArray();
        var result = plan.Solve(here).Root.Result;
        return
        [
            .. plan.Variables.Select((input, i) => One(plan, here, i, result))
                .OrderByDescending(found => (decimal)found.Elsewhere / found.Others)
                .ThenByDescending(found => found.Spread),
        ];
    }

    private static Influence One(ChainPlan plan, int[] here, int variable, string result)
    {
        var (now, input) = (here.ToArray(), plan.Variables[variable]);
        var elsewhere = 0;
        var sums = new List<decimal>();
        for (var index = 0; index < input.Size; index++)
        {
            now[variable] = index;
            var verdict = plan.Solve(now);
            elsewhere += verdict.Root.Result == result ? 0 : 1;
            if (verdict.Tables.Values.FirstOrDefault(found => found.Decision.IsCollected) is { } collected && DecisionNumber.TryParse(collected.Result, out var sum))
            {
                sums.Add(sum);
            }
        }

        return new Influence(input, elsewhere, Math.Max(1, input.Size - 1), sums.Count == 0 ? 0 : sums.Max() - sums.Min());
    }
}
