using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Facts;

namespace Explainer.Deciding;

/// <summary>Understands answers written by hand: values, <c>unknown</c>, several possible values, and records of the catalogue.</summary>
public sealed class AnswerReader
{
    private const string Unknown = "unknown";

    private readonly VerdictBook _verdicts;
    private readonly Dictionary<string, string> _licences = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, VerdictPlan> _feeding;

    public AnswerReader(Catalogue catalogue, VerdictBook verdicts)
    {
        _verdicts = verdicts;
        foreach (var licence in catalogue.Licences)
        {
            _licences.TryAdd(licence.Id, licence.Id);
            _licences.TryAdd(licence.ShortName, licence.Id);
            _licences.TryAdd(licence.FullName, licence.Id);
        }

        _feeding = verdicts.PlansFor("licence").DistinctBy(plan => plan.Chain.Root.Id).ToDictionary(plan => plan.Chain.Root.Id, StringComparer.Ordinal);
    }

    /// <summary>The input of a name, or null after saying which ones there are.</summary>
    public static ChainInput? Input(DecisionChain chain, string name, out AnswerProblem? problem)
    {
        problem = null;
        var input = chain.Inputs.FirstOrDefault(known => known.Id == name);
        if (input is null)
        {
            problem = new AnswerProblem($"`{name}` is not an input of `{chain.Root.Id}`", Suggest.Help(name, chain.Inputs.Select(known => known.Id), "inputs"));
        }

        return input;
    }

    /// <summary>
    /// The values that an answer leaves possible; none when it is empty or <c>unknown</c>. Several are written
    /// <c>a|b</c>. Where licences of the catalogue are judged by the feeding decision, the name of one counts as its verdict.
    /// </summary>
    public IReadOnlyList<string>? Read(ChainInput input, string answer, out AnswerProblem? problem)
    {
        problem = null;
        var parts = answer.Split('|', StringSplitOptions.TrimEntries);
        if (parts is ["" or "-"] || parts.Contains(Unknown, StringComparer.OrdinalIgnoreCase))
        {
            return [];
        }

        var values = new List<string>();
        foreach (var part in parts)
        {
            if (input.IndexOf(part) >= 0)
            {
                values.Add(part);
            }
            else if (ByRecord(input, part) is { } found)
            {
                values.AddRange(found);
            }
            else
            {
                problem = new AnswerProblem($"`{part}` is not {(input.IsNumber ? "a number within the range" : "a value")} of `{input.Id}`", () => HelpFor(input, part));
                return null;
            }
        }

        return [.. values.Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string>? ByRecord(ChainInput input, string name) =>
        input.From is { } from && _feeding.TryGetValue(from.Id, out var plan) && _licences.TryGetValue(name, out var licence) && _verdicts.Find(plan.Id.Value, licence) is { } verdict
            ? verdict.Verdict.Outcomes.Select(outcome => outcome.Result)
            : null;

    private string HelpFor(ChainInput input, string answer)
    {
        if (input.IsNumber)
        {
            return $"write a number from {DecisionNumber.Print(input.Least)} to {DecisionNumber.Print(input.Most)}, or `{Unknown}`";
        }

        var records = input.From is { } from && _feeding.ContainsKey(from.Id);
        if (records && Suggest.Nearest(answer, _licences.Keys) is { } near)
        {
            return $"did you mean `{near}`?";
        }

        return $"the values are {Suggest.List(input.Values)}{(records ? ", or a licence of the catalogue" : "")}; write `{Unknown}` for what nobody knows";
    }
}
