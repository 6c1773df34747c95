using Explainer.Diagnostics;

namespace Explainer.Calculators;

/// <summary>Finds the records that fill a calculator in, and holds each of their values against the input that it fills.</summary>
internal sealed class CalculatorRecordReader(CalculatorSource source, DiagnosticBag problems)
{
    private readonly Dictionary<string, IReadOnlyList<double>> _lists = new(StringComparer.Ordinal);

    /// <summary>Values of records in order, by list and field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> Lists => _lists;

    public IReadOnlyList<CalculatorFilling> Read(IReadOnlyList<CalculatorFilling> fillings, IReadOnlyList<CalculatorInput> inputs) =>
        [.. fillings.Select(filling => Read(filling, inputs)).OfType<CalculatorFilling>()];

    private CalculatorFilling? Read(CalculatorFilling filling, IReadOnlyList<CalculatorInput> inputs)
    {
        var place = filling.Place;
        if (!source.Places.Contains(place.Value, StringComparer.Ordinal))
        {
            problems.Add(CalculatorProblems.RecordsWrong, place.Span.Length == 0 ? filling.Name.Span : place.Span, $"there are no records `{place.Value}`", Suggest.Help(place.Value, source.Places, "records"));
            return null;
        }

        var records = source.Records(place.Value);
        if (records.Count == 0)
        {
            // Their file is missing or broken, which is reported.
            return null;
        }

        var filled = inputs.Where(input => records.Any(record => record.Values.ContainsKey(input.Name.Value))).ToList();
        if (filled.Count == 0)
        {
            problems.Add(CalculatorProblems.RecordsWrong, place.Span, $"the records `{place.Value}` fill no input",
                $"name an input after one of their fields: {string.Join(", ", records.SelectMany(record => record.Values.Keys).Distinct().Order(StringComparer.Ordinal).Select(field => $"`{field}`"))}");
            return null;
        }

        if (records.Any(record => filled.Any(input => IsWrong(filling, record, input))))
        {
            return null;
        }

        foreach (var input in filled)
        {
            _lists[$"{filling.Name.Value}.{input.Name.Value}"] = [.. records.Select(record => CalculatorFilling.Value(record, input)).OfType<string>().Select(input.Number).Distinct().Order()];
        }

        var read = filling with { Inputs = filled, Records = filled.Count > 1 ? records : [.. records.OrderBy(record => filled[0].Number(CalculatorFilling.Value(record, filled[0]) ?? "0"))] };
        return WithDefault(read);
    }

    private CalculatorFilling? WithDefault(CalculatorFilling filling)
    {
        var given = filling.Default;
        var matching = filling.Records.Where(record => Matches(filling, record)).ToList();
        if (given.Value.Length == 0)
        {
            return filling with { Default = given with { Value = matching.Count > 0 ? matching[0].Id : "" } };
        }

        if (matching.Any(record => record.Id == given.Value))
        {
            return filling;
        }

        if (filling.Records.FirstOrDefault(record => record.Id == given.Value) is { } record)
        {
            var other = filling.Inputs.First(input => CalculatorFilling.Value(record, input) is { } value && value != input.Default);
            problems.Add(CalculatorProblems.RecordsWrong, given.Span, $"the record `{given.Value}` says {CalculatorFilling.Value(record, other)} for `{other.Name.Value}`, whose default is {other.Default}",
                "make the defaults agree with the record", new RelatedPlace(other.Name.Span, "the default"));
        }
        else
        {
            problems.Add(CalculatorProblems.RecordsWrong, given.Span, $"`{filling.Place.Value}` has no record `{given.Value}`", Suggest.Help(given.Value, filling.Records.Select(one => one.Id), "records"));
        }

        return null;
    }

    private static bool Matches(CalculatorFilling filling, CalculatorRecord record) =>
        filling.Inputs.All(input => CalculatorFilling.Value(record, input) is not { } value || value == input.Default);

    private bool IsWrong(CalculatorFilling filling, CalculatorRecord record, CalculatorInput input)
    {
        if (CalculatorFilling.Value(record, input) is not { } value || input.Accepts(value))
        {
            return false;
        }

        problems.Add(CalculatorProblems.RecordsWrong, input.Name.Span, $"the record `{record.Id}` of `{filling.Place.Value}` says `{value}`, which is not an answer to `{input.Name.Value}`", $"let the input take it; it takes {input.Answers}");
        return true;
    }
}
