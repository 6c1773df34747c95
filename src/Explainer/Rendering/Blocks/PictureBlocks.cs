using Explainer.Assembling;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Rendering.Html;

namespace Explainer.Rendering.Blocks;

/// <summary>Pictures drawn from the same records as the text.</summary>
internal static class PictureBlocks
{
    private static readonly string[] Names = ["spectrum"];

    public static string Show(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        if (block.Argument is not { } name)
        {
            return "";
        }

        if (!Names.Contains(name.Value, StringComparer.Ordinal))
        {
            scope.Problems.Add(AssemblingProblems.PictureUnknown, name.Span, $"there is no picture `{name.Value}`", Suggest.Help(name.Value, Names, "pictures"));
            return "";
        }

        var of = block.Attributes.Text("of");
        block.Attributes.RejectUnknown(scope.Problems);
        if (of is not { } decision)
        {
            if (block.Attributes.Entries.Any(entry => entry.Name == "of"))
            {
                return "";
            }

            scope.Problems.Add(AssemblingProblems.PictureUnknown, block.Span, "this spectrum does not say of which decision", "write `{of=which-word}`");
            return "";
        }

        return Spectrum(scope, decision.Value, decision.Span);
    }

    /// <summary>The spectrum of a decision's outcomes; empty after a report when there is no such decision.</summary>
    public static string Spectrum(PageScope scope, string id, SourceSpan span)
    {
        if (scope.IsLost(id) || Find(scope, id) is { Sound: false })
        {
            return "";
        }

        if (Find(scope, id) is not { } table || table.Outcomes.Count == 0)
        {
            var known = scope.Context.Toolbox.Tables.Concat(scope.Content.Tables.Values).Select(other => other.Id.Value);
            scope.Problems.Add(DecisionProblems.DecisionUnknown, span, $"there is no decision `{id}` with outcomes", Suggest.Help(id, known, "decisions"));
            return "";
        }

        if (scope.Has("spectrum-" + id))
        {
            scope.Problems.Add(RenderingProblems.IdDoubled, span, $"the picture of `{id}` stands on this page already", "show it once");
            return "";
        }

        scope.Blocks.Add("picture");
        return Pictures.Spectrum.Draw(scope, scope.Id("spectrum-" + id, span), $"From closed to open: {ToolBlocks.Title(scope, id)}", [.. table.Outcomes.Select(outcome => outcome.Text)]);
    }

    private static DecisionTable? Find(PageScope scope, string id) =>
        scope.Content.Tables.Values.FirstOrDefault(table => table.Id.Value == id) ?? scope.Context.Toolbox.Tables.FirstOrDefault(table => table.Id.Value == id);
}
