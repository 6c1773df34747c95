using System.Globalization;
using System.Text.Encodings.Web;
using Explainer.Assembling;
using Explainer.Calculators;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Rendering.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering.Blocks;

/// <summary>Computed numbers in running text: results that the build holds against the formula, and inputs that a reader may change in the sentence, so that the results of the same paragraph follow.</summary>
internal static class CalculationBlocks
{
    /// <summary>HTML of a number that readers may change, or of a result that follows one; null for a result that stays as it is, or after a report.</summary>
    public static string? Show(PageRenderer page, CalculationTarget target, LinkInline link)
    {
        var scope = page.Scope;
        var span = page.Prose.UrlSpan(link);
        var words = MarkdownParser.PlainText(link);
        if (Find(scope, target, span) is not { } calculator)
        {
            return null;
        }

        if (IsInput(target))
        {
            return Input(scope, calculator, target, words, span, link);
        }

        var result = CalculationLink.Compute(calculator, target.Query, target.Result, Stated(calculator, link));
        if (result.Problem is { } problem)
        {
            scope.Problems.Add(AssemblingProblems.CalculatorUnknown, span, problem, result.Help);
            return null;
        }

        if (!result.Agrees(words))
        {
            scope.Problems.Add(AssemblingProblems.CalculatorDiffers, span, $"the text says `{words}`, the formula gives `{result.Text}`", "write the computed value, or correct the inputs in the link");
            return null;
        }

        if (result.Program.Length == 0)
        {
            return null;
        }

        var (start, end) = CalculationLink.Number(words);
        return string.Create(CultureInfo.InvariantCulture,
            $"<span class=\"calculated-value\">{Escape(words[..start])}<output data-live=\"{target.Id}\" data-program=\"{Escape(result.Program)}\" data-digits=\"{CalculationLink.Digits(words[start..end])}\">{Escape(words[start..end])}</output>{Escape(words[end..])}</span>");
    }

    private static string? Input(PageScope scope, Calculator calculator, CalculationTarget target, string words, SourceSpan span, LinkInline link)
    {
        var text = words.Replace(",", "", StringComparison.Ordinal);
        var input = calculator.Inputs.FirstOrDefault(one => one.Name.Value == target.Query);
        if (!calculator.Sound)
        {
            return null;
        }

        if (input is null || input.HasWords)
        {
            scope.Problems.Add(AssemblingProblems.CalculatorUnknown, span, $"`{target.Id}` has no number `{target.Query}` that a reader could change here",
                Suggest.Help(target.Query, calculator.Inputs.Where(one => !one.HasWords).Select(one => one.Name.Value), "numbers"));
            return null;
        }

        if (!input.Accepts(text))
        {
            scope.Problems.Add(AssemblingProblems.CalculatorUnknown, span, $"`{words}` is not an answer to `{target.Query}`", $"write {input.Answers}");
            return null;
        }

        // A result of a calculator that nobody knows is most likely one of this one, and reported itself.
        if (!Neighbours(link).Any(other => other.Result.Length > 0 && (other.Id == target.Id || Known(scope, other.Id) is null)))
        {
            scope.Problems.Add(AssemblingProblems.CalculatorUnknown, span, $"no result in this paragraph follows from `{target.Query}`", $"state one beside it: `[4 GB](calc:{target.Id}#{calculator.Results[0].Name.Value})`");
            return null;
        }

        scope.Blocks.Add("calculator/live");
        var label = Escape(input.Text);
        var control = input.IsChoice
            ? $"<select aria-label=\"{label}\" data-live=\"{target.Id}\" name=\"{target.Query}\" autocomplete=\"off\">{string.Concat(input.Choices.Select(choice => $"<option{(choice == text ? " selected" : "")}>{choice}</option>"))}</select>"
            : $"<input type=\"number\" aria-label=\"{label}\" data-live=\"{target.Id}\" name=\"{target.Query}\" min=\"{input.Least}\" max=\"{input.Most}\" step=\"any\" value=\"{text}\" autocomplete=\"off\">";
        return $"<span class=\"live\">{control}<span class=\"stated\">{Escape(words)}</span><span role=\"status\" class=\"limits\"></span></span>";
    }

    private static bool IsInput(CalculationTarget target) => target.Result.Length == 0 && target.Query.Length > 0 && target.Query.IndexOfAny(['=', '&']) < 0;

    /// <summary>The inputs that the paragraph of a link states as numbers to change.</summary>
    private static Dictionary<string, string> Stated(Calculator calculator, LinkInline link)
    {
        var stated = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (other, target) in Linked(link).Where(one => one.Target.Id == calculator.Id.Value && IsInput(one.Target)))
        {
            var text = MarkdownParser.PlainText(other).Replace(",", "", StringComparison.Ordinal);
            if (calculator.Inputs.Any(input => input.Name.Value == target.Query && !input.HasWords && input.Accepts(text)))
            {
                stated.TryAdd(target.Query, text);
            }
        }

        return stated;
    }

    private static IEnumerable<CalculationTarget> Neighbours(LinkInline link) => Linked(link).Select(one => one.Target);

    /// <summary>All links to calculators in the paragraph, list item or cell of a link.</summary>
    private static IEnumerable<(LinkInline Link, CalculationTarget Target)> Linked(LinkInline link)
    {
        ContainerInline root = link;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.FindDescendants<LinkInline>().Where(other => other.Url?.StartsWith("calc:", StringComparison.Ordinal) == true)
            .Select(other => (other, Links.Calculation(other.Url!["calc:".Length..])));
    }

    private static Calculator? Find(PageScope scope, CalculationTarget target, SourceSpan span)
    {
        if (Known(scope, target.Id) is { } calculator)
        {
            return calculator;
        }

        if (!scope.IsLost(target.Id))
        {
            scope.Problems.Add(AssemblingProblems.CalculatorUnknown, span, target.Id.Length == 0 ? "this link does not say which calculator" : $"there is no calculator `{target.Id}`",
                Suggest.Help(target.Id, scope.Content.Calculators.Values.Select(own => own.Id.Value).Concat(scope.Context.Toolbox.Calculators.Keys), "calculators"));
        }

        return null;
    }

    private static Calculator? Known(PageScope scope, string id) =>
        scope.Content.Calculators.Values.FirstOrDefault(calculator => calculator.Id.Value == id) ?? scope.Context.Toolbox.Calculators.GetValueOrDefault(id);

    private static string Escape(string text) => HtmlEncoder.Default.Encode(text);
}
