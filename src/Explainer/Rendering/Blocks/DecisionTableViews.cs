using System.Globalization;
using System.Text;
using Explainer.Decisions;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Finishes one table of a decision tool: rows in words, and the look-up in the letters that the script reads.</summary>
internal static class DecisionTableViews
{
    private const string Letters = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static DecisionTableView Build(DecisionChain chain, CompiledDecision decision, DecisionPlace place)
    {
        var table = decision.Table;
        var width = Width(decision.Results.Count);
        var rulesHref = decision.Id == chain.Root.Id ? "" : place.RulesHref(decision.Id);
        var found = chain.DefaultVerdict.Tables.GetValueOrDefault(decision.Id);
        return new DecisionTableView(
            decision.Id,
            place.Titles(decision.Id),
            table.Policy.Name,
            PolicyName(table),
            string.Join(' ', decision.Inputs.Select(input => input.Id)),
            string.Join(' ', decision.Inputs.Select(input => input.Size.ToString(CultureInfo.InvariantCulture))),
            Cells(decision, width),
            width,
            decision.IsCollected ? string.Join(' ', decision.Results) : "",
            [.. decision.Inputs.Select(input => input.Id)],
            table.OutputNames,
            rulesHref.Length > 0 ? [] : [.. table.Rules.Select((rule, i) => Row(chain, decision, found, i, place))],
            [.. decision.Inputs.Where(input => input.IsNumber).Select(input => new DecisionCutsView(input.Id, string.Join(' ', input.Starts)))],
            rulesHref.Length > 0 ? string.Join(' ', decision.IsCollected ? decision.Results : table.Rules.Select(rule => rule.Outcome.Value)) : "",
            rulesHref)
        {
            IsSum = place.Plain && decision.IsCollected && table.Aggregate is Aggregate.Sum,
        };
    }

    /// <summary>For example <c>First: the first row that matches decides</c>, or <c>Collect (sum): every row that matches counts</c>.</summary>
    private static string PolicyName(DecisionTable table)
    {
        var name = table.Policy.Name;
        var way = table.Aggregate switch
        {
            Aggregate.Sum => " (sum)",
            Aggregate.Min => " (least)",
            Aggregate.Max => " (greatest)",
            Aggregate.Count => " (count)",
            _ => "",
        };
        return $"{Capital.Of(name)}{way}: {table.Policy.Meaning}";
    }

    private static DecisionRowView Row(DecisionChain chain, CompiledDecision decision, TableVerdict? found, int rule, DecisionPlace place)
    {
        var row = decision.Table.Rules[rule];
        return new DecisionRowView(
            row.Name.Value,
            DecisionViews.RowId(chain.Root, decision, rule),
            string.Join(' ', decision.Masks[rule]),
            row.Outcome.Value,
            [.. row.Tests.Select(test => new DecisionCellView(test.Text, test.IsAny))],
            [new DecisionOutputView(decision.Table.TextOf(row.Outcome.Value)), .. row.Extras.Select(text => new DecisionOutputView(text))],
            row.Because is { } because ? place.Inlines(decision.Table.Block.Prose, because) : "",
            found?.Fires(rule) == true,
            chain.WhyNot(chain.Default, chain.DefaultVerdict, decision, rule));
    }

    private static int Width(int hits)
    {
        var width = 1;
        for (var room = 36; room < hits; room *= 36)
        {
            width++;
        }

        return width;
    }

    private static string Cells(CompiledDecision decision, int width)
    {
        var text = new StringBuilder(decision.Cells.Count * width);
        Span<char> digits = stackalloc char[width];
        foreach (var hit in decision.Cells)
        {
            var rest = hit;
            for (var i = width - 1; i >= 0; i--)
            {
                digits[i] = Letters[rest % 36];
                rest /= 36;
            }

            text.Append(digits);
        }

        return text.ToString();
    }
}
