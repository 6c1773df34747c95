using Explainer.Assembling;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;
using Explainer.Worksheets;

namespace Explainer.Rendering.Blocks;

/// <summary>A worksheet, and the memo that its answers make.</summary>
internal static class WorksheetBlocks
{
    /// <summary>In characters. A memo with all its fields full still fits on one page; a browser test holds this.</summary>
    private const int Limit = 240;

    private const int Sources = 4;

    public static string Show(PageRenderer page, Worksheet sheet)
    {
        var scope = page.Scope;
        var id = scope.Id(sheet.Id.Value, sheet.Id.Span);
        scope.IdsOf("blocks/worksheet", id, sheet.Id.Span);
        scope.Blocks.Add("worksheet");
        return page.Fill("blocks/worksheet", new WorksheetView(
            id,
            page.RenderPieces(sheet.Intro),
            [.. sheet.Steps.Select(step => Step(page, id, step))],
            [.. sheet.Marks.Select(mark => new WorksheetMarkView(mark.Sign, mark.Text))],
            Ask(sheet),
            Key(sheet),
            Limit));
    }

    public static string ShowMemo(PageRenderer page, Parsing.Block block)
    {
        var scope = page.Scope;
        if (MemoReader.Read(block, [.. scope.Content.Worksheets.Values], scope.IsLost, scope.Problems) is not { } memo)
        {
            return "";
        }

        if (scope.Has(memo.Id.Value))
        {
            scope.Problems.Add(RenderingProblems.IdDoubled, memo.Id.Span, $"the id `{memo.Id.Value}` stands on this page already", $"give this memo an id of its own: `{{#another-id of={memo.Sheet.Id.Value}}}`");
            return "";
        }

        var (sheet, site) = (memo.Sheet, scope.Site.Settings);
        var id = scope.Id(memo.Id.Value, memo.Id.Span);
        scope.IdsOf("blocks/memo", id, memo.Id.Span);
        foreach (var number in Enumerable.Range(1, Sources))
        {
            scope.Id($"{id}-source-{number}", memo.Id.Span);
            scope.Id($"{id}-source-{number}-day", memo.Id.Span);
        }

        scope.Blocks.Add("memo");
        return page.Fill("blocks/memo", new MemoView(
            id,
            sheet.Id.Value,
            memo.Title,
            [.. memo.Lines.Select(line => Line(scope, sheet, id, line))],
            [.. Enumerable.Range(1, Sources)],
            scope.Title,
            Address.Canonical(site.Address, scope.Path),
            DateText.InWords(site.Checked),
            Key(sheet),
            Limit));
    }

    private static WorksheetStepView Step(PageRenderer page, string id, WorksheetStep step)
    {
        var field = page.Scope.Id(Field(id, step), step.Span);
        page.Scope.Id(field + "-asked", step.Span);
        page.Scope.Id(field + "-mark", step.Span);
        return new WorksheetStepView(field, step.Title, step.Name, page.RenderFrom(step.Question).Trim(), page.RenderPieces(step.More));
    }

    private static MemoLineView Line(PageScope scope, Worksheet sheet, string id, MemoLine line)
    {
        var steps = line.Steps.Select(step => new MemoStepView(Field(sheet.Id.Value, step), step.Name)).ToList();
        return new MemoLineView(
            line.Heading,
            steps.Count > 0 ? "" : scope.Id($"{id}-{line.Key}", line.Span),
            string.Join(' ', steps.Select(step => step.Field)),
            steps,
            line.Mark?.Sign ?? "");
    }

    private static string Field(string sheet, WorksheetStep step) => $"{sheet}-{step.Key}";

    private static string Ask(Worksheet sheet)
    {
        var signs = sheet.Marks.Select(mark => mark.Sign).ToList();
        return signs.Count < 2 ? string.Concat(signs.Select(sign => sign + "?")) : $"{string.Join(", ", signs.SkipLast(1))} or {signs[^1]}?";
    }

    private static string Key(Worksheet sheet) => string.Join(", ", sheet.Marks.Select(mark => $"{mark.Sign} {char.ToLowerInvariant(mark.Text[0])}{mark.Text[1..]}"));
}
