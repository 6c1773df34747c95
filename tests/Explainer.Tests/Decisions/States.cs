namespace Explainer.Tests.Decisions;

/// <summary>Walks all combinations of answers.</summary>
internal static class States
{
    public static IEnumerable<Dictionary<string, string>> All(IReadOnlyList<(string Id, IReadOnlyList<string> Values)> inputs)
    {
        var at = new int[inputs.Count];
        while (true)
        {
            yield return inputs.Select((input, i) => (input.Id, input.Values[at[i]])).ToDictionary();
            var place = at.Length - 1;
            while (place >= 0 && ++at[place] == inputs[place].Values.Count)
            {
                at[place--] = 0;
            }

            if (place < 0)
            {
                yield break;
            }
        }
    }
}
