using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering.Html;

/// <summary>A `:::` block by its name.</summary>
internal sealed class BlockHtml : HtmlObjectRenderer<CustomContainer>
{
    private static readonly string[] Groups = ["alone", "pairs", "threes", "fours", "groups", "all"];

    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var page = (PageRenderer)renderer;
        if (!page.Prose.BlockOf.TryGetValue(container, out var block) || block.IsBroken)
        {
            // A block without a known name, or with wrong fences, is reported while parsing.
            return;
        }

        renderer.EnsureLine();
        if (Html(page, block) is { Length: > 0 } html)
        {
            renderer.WriteLine(html);
        }
    }

    private static string Html(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        var problems = scope.Problems;
        switch (block.Name.Name)
        {
            case "quiz":
                return scope.Content.Questions.TryGetValue(block.Container, out var question) ? QuizBlocks.Show(page, question) : "";
            case "decision":
                return scope.Content.Tables.TryGetValue(block.Container, out var table) ? ToolBlocks.Show(page, table, 3) : "";
            case "calculator":
                return scope.Content.Calculators.TryGetValue(block.Container, out var calculator) ? ToolBlocks.Show(page, calculator) : "";
            case "tool":
                block.Attributes.RejectUnknown(problems);
                return ToolBlocks.Embed(page, block.Argument?.Value ?? "", block.Argument?.Span ?? block.Span, 3);
            case "picture":
                return PictureBlocks.Show(page, block);
            case "activity":
                return Activity(page, block);
            case "reveal":
                block.Attributes.RejectUnknown(problems);
                return NeedContent(block, problems) ? scope.Context.Templates.Render("blocks/reveal", new RevealView(block.Argument?.Value ?? "", Body(page, block))) : "";
            case "tabs":
                return TabsBlocks.Show(page, block);
            case "instructor":
                block.Attributes.Number("minutes", 1, 600, problems);
                block.Attributes.RejectUnknown(problems);
                NeedContent(block, problems);
                CheckHidden(page, block);
                return "";
            case "slide":
                block.Attributes.RejectUnknown(problems);
                CheckHidden(page, block);
                return "";
            case "cards":
                return CardBlocks.Show(page, block);
            case "worksheet":
                return scope.Content.Worksheets.TryGetValue(block.Container, out var worksheet) ? WorksheetBlocks.Show(page, worksheet) : "";
            case "memo":
                return WorksheetBlocks.ShowMemo(page, block);
            case "finder" when scope.Site.Catalogue.Releases.Count > 0 && scope.Site.Catalogue.Of("quantisation").Count > 0:
                return FinderBlocks.Show(page, block);
            case "verdicts" when scope.Site.Catalogue.Releases.Count > 0 && scope.Context.Verdicts.PlansFor("release").Any():
                return FamilyBlocks.Verdicts(page, block);
            case "licences" when scope.Site.Catalogue.Licences.Count > 0:
                return LicenceBlocks.Table(page, block);
            case "licence" when scope.Site.Catalogue.Licences.Count > 0:
                return LicenceBlocks.Card(page, block);
            case "families" when scope.Site.Catalogue.Families.Count > 0:
                return FamilyBlocks.Families(page, block);
            default:
                problems.Add(AssemblingProblems.CatalogueMissing, block.Span, $"the catalogue that `{block.Name.Name}` shows holds no records", "add the records below `input/facts/`, or take the block out");
                return "";
        }
    }

    private static string Activity(PageRenderer page, Parsing.Block block)
    {
        var problems = page.Scope.Problems;
        var minutes = block.Attributes.Number("minutes", 1, 600, problems) ?? 0;
        var group = block.Attributes.Choice("group", Groups, problems)?.Value ?? "";
        block.Attributes.RejectUnknown(problems);
        page.Scope.Blocks.Add("activity");
        return NeedContent(block, problems)
            ? page.Scope.Context.Templates.Render("blocks/activity", new ActivityView(block.Argument?.Value ?? "", minutes, group, Body(page, block)))
            : "";
    }

    /// <summary>What stands inside a block, rendered as text of the page.</summary>
    internal static string Body(PageRenderer page, Parsing.Block block) => page.RenderPieces(block.Container);

    /// <summary>Text that this page does not show must lead somewhere all the same: it waits for slides and notes.</summary>
    private static void CheckHidden(PageRenderer page, Parsing.Block block)
    {
        foreach (var inner in block.Container.Descendants<CustomContainer>())
        {
            if (page.Prose.BlockOf.TryGetValue(inner, out var hidden) && !hidden.IsBroken && hidden.Name.Name is "quiz" or "decision" or "calculator" or "tool" or "cards" or "finder" or "worksheet" or "memo")
            {
                page.Scope.Problems.Add(ParsingProblems.BlockMisplaced, hidden.Span, $"{hidden.Name.One} inside {block.Name.One} would never be shown", "move it out, to the margin of the text");
            }
        }

        foreach (var link in block.Container.Descendants<LinkInline>())
        {
            LinkHtml.Check(page, link);
        }

        foreach (var link in block.Container.Descendants<AutolinkInline>())
        {
            AutolinkHtml.Check(page, link);
        }
    }

    private static bool NeedContent(Parsing.Block block, DiagnosticBag problems)
    {
        if (block.Container.Any(child => child is not LinkReferenceDefinitionGroup))
        {
            return true;
        }

        problems.Add(AssemblingProblems.BlockEmpty, block.Span, $"this {block.Name.Name} is empty", "write something into it, or delete it");
        return false;
    }
}
