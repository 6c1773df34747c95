using Explainer.Assembling;
using Explainer.Assembling.Wording;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>The home page: the question, a live tool, the spectrum, three doors, the course.</summary>
public sealed class HomePage : IOutput
{
    public string Shows(SiteRecords records) => records.Outline;

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records)
    {
        var site = context.Site;
        if (site.Page("home") is not { } home)
        {
            yield break;
        }

        var scope = new PageScope(context, Address.Home, home.Title.Value, "home");
        var renderer = new PageRenderer();
        var prose = Parsing.MarkdownParser.Parse(home.File, home.BodyStart, context.Problems);
        scope.Take(PageBlocks.Read(prose, context.Problems, context.Site.CalculatorRecords));
        ProseCheck.Report(prose, site, isLesson: false, scope.Problems);
        var lead = renderer.RenderPage(scope, prose).ToString();
        var tool = "";
        var picture = "";
        if (home.Tool is { } name)
        {
            tool = renderer.RenderBlock(() => ToolBlocks.Embed(renderer, name.Value, name.Span, 2));
            picture = context.Toolbox.Tables.Any(table => table.Id.Value == name.Value) ? PictureBlocks.Spectrum(scope, name.Value, name.Span) : "";
        }

        var doors = new List<DoorView>();
        foreach (var door in home.Doors)
        {
            if (Links.File(door.Link.Value, home.File.Path, door.Link.Span, site, context.Problems) is { } target)
            {
                doors.Add(new DoorView(door.Title, door.Text, scope.Href(target.Path, target.Fragment, door.Link.Span), door.Label));
            }
        }

        var view = new HomeView(home.Question?.Value ?? home.Title.Value, lead, tool, picture, doors, records.Units(scope));
        var head = new PageHead(home.Title.Value, site.Settings.Summary, [], "website", StructuredData.Home(scope, records));
        yield return new RenderedPage(Layout.Wrap(scope, "pages/home", view, head), scope.Finish(1, prose.Words));
    }
}
