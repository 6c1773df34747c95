using Explainer.Assembling.Verdicts;
using Explainer.Parsing;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering.Blocks;

/// <summary>Where a decision tool is shown, and how its Markdown becomes HTML there.</summary>
/// <param name="ToolHref">The address of the tool's own page, as seen from here.</param>
/// <param name="PageHref">The tool's own page where this is another one; else empty.</param>
/// <param name="Plain">Whether this is the tool's own page.</param>
/// <param name="Titles">The title of a decision's tool by its id.</param>
/// <param name="RulesHref">The page that shows the rules of a feeding decision, where this one only links them; else empty.</param>
/// <param name="Blocks">Renders a block of a prose.</param>
/// <param name="Inlines">Renders the text of a cell of a prose.</param>
public sealed record DecisionPlace(
    int HeadingLevel,
    string ToolHref,
    string PageHref,
    bool Plain,
    Func<string, string> Titles,
    Func<string, string> RulesHref,
    Func<Prose, Markdig.Syntax.Block, string> Blocks,
    Func<Prose, ContainerInline, string> Inlines)
{
    /// <summary>The verdict plan of a tool that asks readers what no record knows; else null.</summary>
    public VerdictPlan? Asking { get; init; }
}
