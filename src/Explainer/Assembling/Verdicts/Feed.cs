using Explainer.Parsing;

namespace Explainer.Assembling.Verdicts;

/// <summary>Where one input of a decision gets its value from; exactly one of the five ways is used, but that a verdict may stand behind rules.</summary>
/// <param name="From">A field whose word is the value; empty when unused.</param>
/// <param name="Verdict">Another verdict, on the record that the field <paramref name="Through"/> names.</param>
/// <param name="As">What each outcome of that verdict comes to here, where that is not a value of the same name; several values where it may be any of them, none where nobody can say.</param>
/// <param name="Assumed">A value that holds for every record, because the table says so.</param>
/// <param name="IsAsked">No record knows it: readers answer it, and a record is judged as if by the default of the table.</param>
/// <param name="Rules">In order: the first whose conditions hold decides; when none holds, the verdict named behind them, and else the value is unknown.</param>
public sealed record Feed(Located<string> Input, string From, string Verdict, string Through, IReadOnlyDictionary<string, IReadOnlyList<string>> As, string Assumed, bool IsAsked, IReadOnlyList<FeedRule> Rules)
{
    /// <summary>The values that the outcomes of another verdict come to; none when one of them says nothing here.</summary>
    internal IReadOnlyList<string> ValuesOf(IEnumerable<string> outcomes)
    {
        if (As.Count == 0)
        {
            return [.. outcomes];
        }

        var values = outcomes.Select(outcome => As.GetValueOrDefault(outcome, [])).ToList();
        return values.Any(list => list.Count == 0) ? [] : [.. values.SelectMany(list => list).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Of a question to readers: the answers that the page of a record shows beside each other, where its conditions hold; mostly null.</summary>
    public FeedRule? Beside { get; init; }
}
