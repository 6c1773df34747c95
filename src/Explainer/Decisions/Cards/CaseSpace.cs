namespace Explainer.Decisions.Cards;

/// <summary>
/// Every case that a decision and the tables that feed it can be asked, with the row that decides it. Fed questions are
/// never answered directly, so no case contradicts itself.
/// </summary>
/// <remarks>Cases are counted as a <see cref="Grid"/> counts its cells: the first question slowest.</remarks>
public sealed class CaseSpace
{
    public const int MostCases = 65_536;

    private readonly ChainPlan _plan;
    private readonly int[] _hits;
    private readonly int[] _factors;

    private CaseSpace(DecisionChain chain, ChainPlan plan, int count)
    {
        (Chain, _plan) = (chain, plan);
        _factors = new int[plan.Variables.Count];
        var factor = 1;
        for (var i = _factors.Length - 1; i >= 0; i--)
        {
            _factors[i] = factor;
            factor *= plan.Variables[i].Size;
        }

        _hits = new int[count];
        var digits = new int[_factors.Length];
        for (var at = 0; at < count; at++)
        {
            Read(at, digits);
            _hits[at] = plan.Run(digits);
        }

        Rules = [.. _hits.Distinct().Order()];
    }

    public DecisionChain Chain { get; }

    /// <summary>The questions that a case answers, in the order in which they are asked.</summary>
    public IReadOnlyList<ChainInput> Questions => _plan.Variables;

    public int Count => _hits.Length;

    /// <summary>The rows of the decision that decide some case, in the order of the table.</summary>
    public IReadOnlyList<int> Rules { get; }

    /// <summary>How many cases a decision has.</summary>
    public static long CountOf(DecisionChain chain) => CountOf(PlanOf(chain));

    /// <summary>All cases; null when there are more than <see cref="MostCases"/>.</summary>
    public static CaseSpace? Of(DecisionChain chain)
    {
        var plan = PlanOf(chain);
        var count = CountOf(plan);
        return count > MostCases ? null : new CaseSpace(chain, plan, (int)count);
    }

    private static long CountOf(ChainPlan plan) => Grid.CountOf(plan.Variables.Select(input => input.Size));

    private static ChainPlan PlanOf(DecisionChain chain) => new(chain, _ => false);

    /// <summary>The row that decides a case.</summary>
    public int RuleOf(int place) => _hits[place];

    /// <summary>The place of each answer of a case.</summary>
    public int[] DigitsOf(int place)
    {
        var digits = new int[_factors.Length];
        Read(place, digits);
        return digits;
    }

    public ChainVerdict Solve(int[] digits) => _plan.Solve(digits);

    /// <summary>Whether a case stands on a border: then one step leads to another outcome.</summary>
    public bool IsBorder(int place) => Enumerable.Range(0, _factors.Length).Any(question => Crossings(place, question).Any());

    /// <summary>
    /// The answers to one question that would change the outcome: any other word, but of numbers only those in the next
    /// range below or above, since a step further is not a near miss.
    /// </summary>
    public IEnumerable<int> Crossings(int place, int question)
    {
        var input = Questions[question];
        var here = place / _factors[question] % input.Size;
        var (from, to) = input.IsNumber ? (Math.Max(0, here - 1), Math.Min(input.Size - 1, here + 1)) : (0, input.Size - 1);
        for (var other = from; other <= to; other++)
        {
            if (ResultOf(place + ((other - here) * _factors[question])) != ResultOf(place))
            {
                yield return other;
            }
        }
    }

    private string ResultOf(int place) => Chain.Root.Results[_hits[place]];

    private void Read(int place, Span<int> digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = place / _factors[i] % Questions[i].Size;
        }
    }
}
