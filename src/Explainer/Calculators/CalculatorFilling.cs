using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>A list of records that inputs can be filled in from.</summary>
/// <param name="Text">What readers choose.</param>
/// <param name="Place">The list, as facts name it.</param>
/// <param name="Default">The record whose values the defaults are; empty where they are nobody's.</param>
/// <param name="Inputs">The inputs that it fills: those named as fields of the records.</param>
public sealed record CalculatorFilling(Located<string> Name, string Text, string Group, Located<string> Place, Located<string> Default, IReadOnlyList<CalculatorInput> Inputs, IReadOnlyList<CalculatorRecord> Records)
{
    /// <summary>What stands for a record where the numbers are nobody's.</summary>
    public const string Nobody = "Your own numbers";

    /// <summary>The default record, as long as these answers are its values.</summary>
    public CalculatorRecord? Chosen(IReadOnlyDictionary<string, string> answers) =>
        Records.FirstOrDefault(record => record.Id == Default.Value && Inputs.All(input => Value(record, input) is not { } value || value == answers.GetValueOrDefault(input.Name.Value)));

    /// <summary>What a record makes of an input: its value, what stands for a missing one, or null for nothing.</summary>
    public static string? Value(CalculatorRecord record, CalculatorInput input) =>
        record.Values.TryGetValue(input.Name.Value, out var value) ? value : input.Missing.Length > 0 ? input.Missing : null;

    /// <summary>The records whose field has this value, by name, for a text; three at most are named.</summary>
    public string Names(double value)
    {
        var named = Inputs.Count == 0 ? [] : Records.Where(record => Value(record, Inputs[0]) is { } text && Inputs[0].Number(text) == value).Select(record => record.Name).ToList();
        return named.Count switch
        {
            0 => "–",
            1 => named[0],
            2 or 3 => string.Join(", ", named.SkipLast(1)) + " or " + named[^1],
            _ => string.Join(", ", named.Take(3)) + " and others",
        };
    }
}
