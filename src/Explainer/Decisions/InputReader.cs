using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Decisions;

/// <summary>Reads the inputs of a decision from the list before its table.</summary>
internal sealed class InputReader(DecisionText text)
{
    private const string Scheme = "decision:";

    private readonly DiagnosticBag _problems = text.Problems;

    public IReadOnlyList<DecisionInput> Read(ListBlock list)
    {
        var inputs = new List<DecisionInput>();
        foreach (var item in text.Items(list))
        {
            if (inputs.FirstOrDefault(input => input.Id.Value == item.Id.Value) is { } first)
            {
                _problems.Add(DecisionProblems.NameDoubled, item.Id.Span, $"there are two inputs `{item.Id.Value}`", "rename one of them",
                    new RelatedPlace(first.Id.Span, "the first"));
                continue;
            }

            if (item.Id.Value.Contains('.', StringComparison.Ordinal))
            {
                _problems.Add(DecisionProblems.ItemMalformed, item.Id.Span, $"the input `{item.Id.Value}` has a dot in its id", "use a hyphen: dots separate tools in the address of a page");
            }

            inputs.Add(Input(item));
        }

        return inputs;
    }

    private DecisionInput Input(ListedItem item)
    {
        var settings = InputSettings.Read(item, text);
        var question = settings.Found && item.Text.LastIndexOf('(') is > 0 and var at ? item.Text[..at].TrimEnd() : item.Text;
        var link = item.Paragraph.Inline?.FindDescendants<LinkInline>().FirstOrDefault(link => link.Url?.StartsWith(Scheme, StringComparison.Ordinal) == true);
        var forms = (item.Below is null ? 0 : 1) + (link is null ? 0 : 1) + (settings.YesNo ? 1 : 0) + (settings.Range is null ? 0 : 1);
        if (forms > 1)
        {
            _problems.Add(DecisionProblems.ItemMalformed, item.Id.Span, $"`{item.Id.Value}` says in more than one way what its answers are",
                "keep one: a list of values, `(yes/no)`, a range, or a link to a decision");
        }
        else if (forms == 0 && !settings.Broken)
        {
            _problems.Add(DecisionProblems.ValuesFew, item.Id.Span, $"`{item.Id.Value}` does not say what its answers are",
                "list values below it, or write `(yes/no)` or a range such as `(0..192 GB)`");
        }

        if (link is not null)
        {
            var address = text.Prose.UrlSpan(link);
            var id = new Located<string>(link.Url![Scheme.Length..], address.Slice(Math.Min(Scheme.Length, address.Length), Math.Max(0, address.Length - Scheme.Length)));
            return new DecisionInput(item.Id, question, InputKind.Chained, [], null, "", settings.Default, id);
        }

        if (settings.Range is { } range && item.Below is null)
        {
            CheckDefault(settings.Default, range);
            return new DecisionInput(item.Id, question, InputKind.Number, [], range, settings.Unit, settings.Default, null);
        }

        List<InputValue> values = item.Below is { } list ? Values(item, list)
            : settings.YesNo ? [new InputValue(new("yes", item.Id.Span), "Yes"), new InputValue(new("no", item.Id.Span), "No")] : [];
        CheckDefault(settings.Default, item.Id.Value, values);
        return new DecisionInput(item.Id, question, InputKind.Choice, values, null, "", settings.Default, null);
    }

    private List<InputValue> Values(ListedItem input, ListBlock list)
    {
        var values = new List<InputValue>();
        foreach (var item in text.Items(list))
        {
            if (item.Below is not null)
            {
                _problems.Add(DecisionProblems.ContentUnexpected, text.FirstLine(item.Below), $"the value `{item.Id.Value}` has a list of its own");
            }

            if (values.FirstOrDefault(value => value.Id.Value == item.Id.Value) is { } first)
            {
                _problems.Add(DecisionProblems.NameDoubled, item.Id.Span, $"`{input.Id.Value}` has two values `{item.Id.Value}`", "rename one of them",
                    new RelatedPlace(first.Id.Span, "the first"));
                continue;
            }

            values.Add(new InputValue(item.Id, item.Text));
        }

        if (list.Count < 2)
        {
            _problems.Add(DecisionProblems.ValuesFew, input.Id.Span, $"`{input.Id.Value}` has only one value", "add another, or delete the input");
        }

        // If any of them is lost, no cell can be held against the rest.
        return values.Count == list.Count ? values : [];
    }

    private void CheckDefault(Located<string>? standard, NumberRange range)
    {
        if (standard is { } given && !(DecisionNumber.TryParse(given.Value, out var number) && range.Contains(number)))
        {
            _problems.Add(DecisionProblems.DefaultUnknown, given.Span, $"the default `{given.Value}` is not a number in the range of the input",
                $"write a number from {DecisionNumber.Print(range.Low ?? 0)} to {DecisionNumber.Print(range.High ?? 0)}");
        }
    }

    private void CheckDefault(Located<string>? standard, string input, List<InputValue> values)
    {
        if (standard is { } given && values.Count > 0 && values.All(value => value.Id.Value != given.Value))
        {
            _problems.Add(DecisionProblems.DefaultUnknown, given.Span, $"the default `{given.Value}` is not a value of `{input}`",
                Suggest.Help(given.Value, values.Select(value => value.Id.Value), "values"));
        }
    }
}
