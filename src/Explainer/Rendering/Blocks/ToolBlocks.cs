using Explainer.Assembling;
using Explainer.Calculators;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;
using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Rendering.Blocks;

/// <summary>Shows decisions and calculators: on a tool's page, inside a lesson, or embedded from a tool.</summary>
internal static class ToolBlocks
{
    /// <summary>A tool shown on another page than its own.</summary>
    public static string Embed(PageRenderer page, string id, SourceSpan span, int headingLevel)
    {
        var scope = page.Scope;
        if (!scope.Context.Toolbox.Texts.TryGetValue(id, out var text))
        {
            if (id.Length > 0 && !scope.Site.Lost.Contains($"input/tools/{id}.md"))
            {
                scope.Problems.Add(AssemblingProblems.ToolUnknown, span, $"there is no tool `{id}`", Suggest.Help(id, scope.Context.Toolbox.Texts.Keys, "tools"));
            }

            return "";
        }

        if (text.Prose.Blocks.Any(block => block.Name.Name == "finder" && block.Attributes.Id?.Value == id))
        {
            scope.Problems.Add(AssemblingProblems.ToolUnknown, span, $"the tool `{id}` stands on its own page only", $"link to it: `[words](../../tools/{id}.md)`");
            return "";
        }

        if (scope.Has(id))
        {
            scope.Problems.Add(RenderingProblems.IdDoubled, span, $"the id `{id}` of this tool stands on this page already", $"show the tool once, and link to it by `#{id}`");
            return "";
        }

        scope.UseTool(id);
        var href = scope.Href(Address.Tool(id));
        if (text.Blocks.Tables.Values.FirstOrDefault(table => table.Id.Value == id) is { } table)
        {
            return Decision(page, table, headingLevel, href, href, isPlain: false);
        }

        return text.Blocks.Calculators.Values.FirstOrDefault(calculator => calculator.Id.Value == id) is { } calculator ? Show(page, calculator) : "";
    }

    /// <summary>A decision where it is written: on a tool's page it is that page's own.</summary>
    public static string Show(PageRenderer page, DecisionTable table, int headingLevel)
    {
        var scope = page.Scope;
        var isPlain = scope.Path == Address.Tool(table.Id.Value);
        return Decision(page, table, isPlain ? 2 : headingLevel, isPlain ? scope.Href(scope.Path) : "#" + table.Id.Value, "", isPlain);
    }

    /// <summary>A calculator with its worked example.</summary>
    public static string Show(PageRenderer page, Calculator calculator)
    {
        var scope = page.Scope;
        if (IsDoubled(scope, calculator.Id))
        {
            return "";
        }

        scope.IdsOf("blocks/calculator", calculator.Id.Value);
        scope.Blocks.Add("decision");
        scope.Blocks.Add("calculator");
        var isTool = scope.Site.ToolById.TryGetValue(calculator.Id.Value, out var tool);
        var place = new CalculatorPlace(
            isTool ? tool!.Title.Value : MarkdownParser.PlainText(calculator.Question is [ParagraphBlock first, ..] ? first.Inline : null),
            isTool && scope.Kind == "tool" ? 2 : 3,
            isTool ? scope.Href(Address.Tool(tool!.Id)) : "#" + calculator.Id.Value,
            isTool && scope.Kind != "tool" ? scope.Href(Address.Tool(tool!.Id)) : "",
            isTool && scope.Kind == "tool",
            (prose, block) => page.Elsewhere(prose, () => page.RenderPieces([block])));
        var view = CalculatorViews.Build(calculator, place);
        if (!isTool && calculator.Question is [ParagraphBlock])
        {
            // It has no title but its question.
            view = view with { Question = "" };
        }

        AddParts(scope, calculator, view);
        return page.Fill("blocks/calculator", view);
    }

    /// <summary>Ids and scripts of what this calculator has beside numbers.</summary>
    private static void AddParts(PageScope scope, Calculator calculator, CalculatorView view)
    {
        foreach (var input in view.Groups.SelectMany(group => group.Inputs))
        {
            scope.Id(input.InputId);
        }

        for (var i = 1; i <= calculator.Pictures.Count; i++)
        {
            scope.Id($"{view.Id}-picture-{i}-title");
            scope.Id($"{view.Id}-picture-{i}-text");
            scope.Blocks.Add("picture");
            scope.Blocks.Add("calculator/" + calculator.Pictures[i - 1].Kind.Value);
        }

        if (calculator.Fillings.Count > 0)
        {
            scope.Blocks.Add("calculator/filling");
        }

        if (calculator.Verdict.Count + calculator.Notes.Count > 0)
        {
            scope.Blocks.Add("calculator/texts");
        }
    }

    private static string Decision(PageRenderer page, DecisionTable table, int headingLevel, string toolHref, string pageHref, bool isPlain)
    {
        var scope = page.Scope;
        var id = table.Id.Value;
        if (IsDoubled(scope, table.Id))
        {
            return "";
        }

        if ((scope.Decisions.Chain(id) ?? scope.Context.Toolbox.Decisions.Chain(id)) is not { } chain)
        {
            // A table with mistakes is reported where they stand.
            return "";
        }

        scope.IdsOf("blocks/decision", id);
        scope.Blocks.Add("decision");
        var place = new DecisionPlace(
            headingLevel, toolHref, pageHref, isPlain,
            other => Title(scope, other),
            other => isPlain || !scope.Site.ToolById.ContainsKey(other) ? "" : scope.Href(Address.Tool(other)),
            (prose, block) => page.Elsewhere(prose, () => page.RenderPieces([block])),
            (prose, inline) => page.Elsewhere(prose, () => page.RenderInline(inline)))
        {
            Asking = scope.Context.Verdicts.Plans.FirstOrDefault(plan => plan.Chain.Root.Id == id && plan.Asked.Count > 0),
        };
        var view = DecisionViews.Build(chain, place);
        if (scope.Context.Toolbox.Texts.ContainsKey(id) is false && table.Question is [ParagraphBlock])
        {
            // A table of the page's own has no title but its question.
            view = view with { Question = "" };
        }

        if (isPlain && view.Outcomes.Count > 0)
        {
            scope.Blocks.Add("goal");
        }

        if (view.Tables.Any(table => table.IsSum))
        {
            scope.Blocks.Add("points");
            view = view with { Influences = [.. Influence.Of(chain, chain.Default).Select(found => found.Sentence)] };
        }

        if (isPlain && DecisionPresets.Make(scope, chain) is { } presets)
        {
            scope.Blocks.Add("presets");
            view = view with { PresetKind = presets.Kind, PresetSource = scope.Root + presets.Script.Path };
            scope.Companions.Add(presets.Script);
        }

        if (isPlain && place.Asking is { } asking)
        {
            var clauses = DecisionClauses.Scripts(scope, asking);
            scope.Blocks.Add("everyone");
            scope.Blocks.Add("verdicts");
            foreach (var (_, script) in clauses)
            {
                scope.Companions.Add(script);
            }

            view = view with { Everyone = EveryRecord.Of(scope, asking), Clauses = [.. clauses.Select(half => new ClausesView(half.First, scope.Root + half.Script.Path))] };
        }

        AddIds(scope, view);
        return page.Fill("blocks/decision", view);
    }

    /// <summary>One report is enough: everything in a tool is named after its id. Two decisions of one id are reported where they are joined.</summary>
    private static bool IsDoubled(PageScope scope, Located<string> id)
    {
        var isDoubled = scope.Has(id.Value);
        if (!isDoubled || scope.Content.Tables.Values.Count(table => table.Id.Value == id.Value) < 2)
        {
            scope.Id(id.Value, id.Span);
        }

        return isDoubled;
    }

    /// <summary>What a decision is called: its tool's title, its own question, or its id.</summary>
    internal static string Title(PageScope scope, string id) =>
        scope.Site.ToolById.TryGetValue(id, out var tool) ? tool.Title.Value
        : scope.Content.Tables.Values.FirstOrDefault(table => table.Id.Value == id)?.Question is [ParagraphBlock question, ..] ? MarkdownParser.PlainText(question.Inline)
        : id;

    private static void AddIds(PageScope scope, DecisionView view)
    {
        foreach (var row in view.Tables.SelectMany(table => table.Rows))
        {
            scope.Id(row.RowId);
        }

        Inputs([.. view.Inputs, .. view.Terms, .. view.Fed]);

        void Inputs(IReadOnlyList<DecisionInputView> inputs)
        {
            foreach (var input in inputs)
            {
                if (input.InputId.Length > 0)
                {
                    scope.Id(input.InputId);
                }

                Inputs(input.Inner);
            }
        }
    }
}
