using System.Text.Json;
using Explainer.Calculators;

namespace Explainer.Tests.Calculators;

/// <summary>A result of a real tool that was worked out or published elsewhere.</summary>
/// <param name="Records">What the tool is filled in from first, by the name of the list.</param>
/// <param name="Tolerance">In percent.</param>
public sealed record Worked(string About, string Tool, IReadOnlyDictionary<string, string> Records, IReadOnlyDictionary<string, string> Inputs, string Result, double Expected, double Tolerance)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Worked> All { get; } =
        JsonSerializer.Deserialize<List<Worked>>(File.ReadAllText(Path.Combine(Repository.Tests, "Calculators", "worked.json")), Web)!;

    /// <summary>All that is typed into the calculator: the values of the records, then those given.</summary>
    public Dictionary<string, string> Answers(Calculator calculator)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (list, id) in Records)
        {
            var filling = calculator.Fillings.Single(one => one.Name.Value == list);
            var record = filling.Records.Single(one => one.Id == id);
            foreach (var input in filling.Inputs)
            {
                if (CalculatorFilling.Value(record, input) is { } value)
                {
                    answers[input.Name.Value] = value;
                }
            }
        }

        foreach (var (name, text) in Inputs)
        {
            answers[name] = text;
        }

        return answers;
    }
}
