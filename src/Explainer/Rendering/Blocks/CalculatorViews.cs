using System.Globalization;
using Explainer.Calculators;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Finishes everything that the template of a calculator shows.</summary>
public static class CalculatorViews
{
    public static CalculatorView Build(Calculator calculator, CalculatorPlace place)
    {
        var id = calculator.Id.Value;
        var run = Calculation.Default(calculator);
        var results = calculator.Results.Select(result => Result(result, run)).ToList();
        var said = calculator.Verdict.FirstOrDefault(row => row.Holds(run.Values));
        return new CalculatorView(
            id,
            place.Title,
            place.HeadingLevel,
            string.Concat(calculator.Question.Select(block => place.Blocks(calculator.Block.Prose, block))),
            place.ToolHref,
            place.PageHref,
            place.Plain,
            place.Plain ? "" : id + ".",
            Groups(calculator, run),
            said is null ? "" : CalculatorPhrase.Fill(said.Text.Value, calculator, run),
            said is null ? "" : CalculatorPhrase.Fill(said.Because.Value, calculator, run),
            [.. calculator.Verdict.Select(row => Row(row, row == said, calculator, run))],
            [.. calculator.Notes.Select(notes => new CalculatorNotesView(notes.Title,
                [.. notes.Rows.Select(row => Row(row, row.Holds(run.Values), calculator, run))], !notes.Rows.Any(row => row.Holds(run.Values))))],
            string.Concat(calculator.Pictures.Select((picture, i) => picture.Kind.Value == "bar"
                ? CalculatorBar.Draw(calculator, picture, run, $"{id}-picture-{i + 1}")
                : CalculatorChart.Draw(calculator, picture, run, $"{id}-picture-{i + 1}"))),
            results,
            [.. results.Where(result => result.Text.Length > 0)]);
    }

    /// <summary>Inputs and lists of records as their author ordered them.</summary>
    private static List<CalculatorGroupView> Groups(Calculator calculator, Calculation run)
    {
        var id = calculator.Id.Value;
        var all = calculator.Inputs.Select(input => (Place: input.Name.Span.Start, input.Group, View: Input(id, input, run)))
            .Concat(calculator.Fillings.Select(filling => (Place: filling.Name.Span.Start, filling.Group, View: Filling(id, filling)))).OrderBy(item => item.Place);
        var groups = new List<CalculatorGroupView>();
        foreach (var (_, group, view) in all)
        {
            if (groups.Count == 0 || groups[^1].Title != group)
            {
                groups.Add(new CalculatorGroupView(group, []));
            }

            groups[^1] = groups[^1] with { Inputs = [.. groups[^1].Inputs, view] };
        }

        return groups;
    }

    private static CalculatorInputView Input(string calculator, CalculatorInput input, Calculation run) => new(
        input.Name.Value,
        $"{calculator}-input-{input.Name.Value}",
        input.Text,
        input.Unit,
        input.Least,
        input.Most,
        input.Default,
        [.. input.Choices.Select((choice, i) => new CalculatorOptionView(choice, input.HasWords ? input.Labels[i] : choice, choice == input.Default, ""))],
        input.When?.Program ?? "",
        input.When is { } when && !FormulaMachine.IsTrue(when.Evaluate(run.Values)),
        "");

    private static CalculatorInputView Filling(string calculator, CalculatorFilling filling) => new(
        filling.Name.Value,
        $"{calculator}-input-{filling.Name.Value}",
        filling.Text,
        "",
        "",
        "",
        "",
        [new CalculatorOptionView("", CalculatorFilling.Nobody, filling.Default.Value.Length == 0, ""), .. filling.Records.Select(record => new CalculatorOptionView(
            record.Id,
            record.Name + Size(filling, record),
            record.Id == filling.Default.Value,
            string.Join(' ', filling.Inputs.Select(input => CalculatorFilling.Value(record, input) ?? "-"))))],
        "",
        false,
        string.Join(' ', filling.Inputs.Select(input => input.Name.Value)));

    /// <summary>Where records fill in one number, it stands beside the name.</summary>
    private static string Size(CalculatorFilling filling, CalculatorRecord record) =>
        filling.Inputs is [{ HasWords: false } only] && CalculatorFilling.Value(record, only) is { } value && !record.Name.Contains($"{value} {only.Unit}", StringComparison.Ordinal)
            ? $": {value}{(only.Unit.Length > 0 ? " " + only.Unit : "")}" : "";

    private static CalculatorRowView Row(CalculatorRow row, bool holds, Calculator calculator, Calculation run) => new(
        row.When?.Source.Value ?? "",
        row.When?.Program ?? "1",
        row.Text.Value,
        row.Because.Value,
        holds ? CalculatorPhrase.Fill(row.Text.Value, calculator, run) : "",
        holds);

    private static CalculatorResultView Result(CalculatorResult result, Calculation run) => new(
        result.Name.Value,
        result.Text,
        run.Texts[result.Name.Value],
        result.Digits.ToString(CultureInfo.InvariantCulture),
        result.Formula.Source.Value,
        result.Formula.Fill(run.Texts),
        result.Formula.Program);
}
