using Explainer.Assembling;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Rendering.Families;
using Explainer.Rendering.Html;
using Explainer.Rendering.Pictures;

namespace Explainer.Rendering.Blocks;

/// <summary>Pictures drawn from the same records as the text.</summary>
internal static class PictureBlocks
{
    /// <summary>Every picture by its name, with what draws it.</summary>
    private static readonly (string Name, Func<PageScope, Parsing.Block, string> Show)[] Pictures =
    [
        ("spectrum", ShowSpectrum),
        ("component-grid", FamilyPictures.ComponentGrid),
        ("releases-over-time", FamilyPictures.ReleasesOverTime),
        ("sizes", FamilyPictures.Sizes),
        ("licence-terms", LicenceBlocks.Terms),
        ("thresholds", LicenceBlocks.Sizes),
    ];

    public static string Show(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        if (block.Argument is not { } name)
        {
            return "";
        }

        foreach (var picture in Pictures)
        {
            if (picture.Name == name.Value)
            {
                return picture.Show(scope, block);
            }
        }

        scope.Problems.Add(AssemblingProblems.PictureUnknown, name.Span, $"there is no picture `{name.Value}`", Suggest.Help(name.Value, Pictures.Select(picture => picture.Name), "pictures"));
        return "";
    }

    /// <summary>A second picture of the same id would break the page: it is reported where it stands.</summary>
    internal static bool IsDoubled(PageScope scope, string id, SourceSpan span)
    {
        if (!scope.Has(id))
        {
            return false;
        }

        scope.Problems.Add(RenderingProblems.IdDoubled, span, $"the picture `{id}` stands on this page already", "show it once");
        return true;
    }

    /// <summary>A finished picture of the catalogue, on a page that now needs the styles of such pictures.</summary>
    internal static string Drawn(PageScope scope, string html)
    {
        scope.Blocks.Add("picture");
        scope.Blocks.Add("chart");
        return html;
    }

    private static string ShowSpectrum(PageScope scope, Parsing.Block block)
    {
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
        // A lesson has to fit the first flight; the home page has room.
        var examples = SpectrumExamples.Of(scope, id, scope.Kind == "home" ? 2 : 1);
        var title = $"From closed to open: {ToolBlocks.Title(scope, id)}";
        var caption = PictureFrame.Escape(title) + (examples.Count == 0 ? "" : $" <a href=\"{scope.Href(Address.Verdicts)}\">All verdicts</a>");
        return Rendering.Pictures.Spectrum.Draw(scope, scope.Id("spectrum-" + id, span), title, [.. table.Outcomes.Select(outcome => outcome.Text)], examples, caption);
    }

    private static DecisionTable? Find(PageScope scope, string id) =>
        scope.Content.Tables.Values.FirstOrDefault(table => table.Id.Value == id) ?? scope.Context.Toolbox.Tables.FirstOrDefault(table => table.Id.Value == id);
}
