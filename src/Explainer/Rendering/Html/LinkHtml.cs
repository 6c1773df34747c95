using System.Globalization;
using Explainer.Assembling;
using Explainer.Parsing;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Records;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering.Html;

/// <summary>A link in our words: a page, a term, a source, a decision, a computed result, an address on the web; or a picture.</summary>
internal sealed class LinkHtml : HtmlObjectRenderer<LinkInline>
{
    private static readonly string[] Wordless = ["image", "picture", "photo", "figure", "graphic", "diagram", "screenshot", "logo"];
    private static readonly string[] PictureEnds = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var page = (PageRenderer)renderer;
        var scope = page.Scope;
        if (IsWordless(page, link))
        {
            return;
        }

        var target = Links.Resolve(link, page.Prose, scope.Site, scope.Problems);
        if (link.IsImage)
        {
            WriteImage(renderer, scope, link, target, page);
            return;
        }

        switch (target)
        {
            case PageTarget(var path, var fragment):
                var file = path.Length == 0 ? scope.Origin : path;
                Open(renderer, "", scope.Href(file, fragment, page.Prose.UrlSpan(link)));
                break;
            case WebTarget(var href):
                renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\" rel=\"external\">");
                break;
            case TermTarget(var term):
                scope.UseTerm(term);
                Open(renderer, "term", scope.Href(Address.Glossary, term.Id, page.Prose.UrlSpan(link)));
                break;
            case CitationTarget(var citation, _) when scope.IsQuoting:
                Open(renderer, "cite", scope.Href(Address.Sources, PageScope.Dashed(citation.Id)));
                break;
            case CitationTarget(var citation, var place):
                var number = scope.Cite(citation, place);
                Open(renderer, "cite", "#source-" + PageScope.Dashed(citation.Id));
                renderer.WriteChildren(link);
                renderer.Write("<sup>").Write(number.ToString(CultureInfo.InvariantCulture)).Write("</sup></a>");
                return;
            case DecisionTarget(var id):
                if (scope.DecisionHref(id, page.Prose.UrlSpan(link)) is not { } decision)
                {
                    goto default;
                }

                Open(renderer, "", decision);
                break;
            case CalculationTarget calculation:
                if (CalculationBlocks.Show(page, calculation, link) is { } live)
                {
                    renderer.Write(live);
                    return;
                }

                renderer.Write("<span class=\"calculated-value\">");
                renderer.WriteChildren(link);
                renderer.Write("</span>");
                return;
            case FactTarget(var record):
                if (RecordHref(scope, record, page.Prose.UrlSpan(link)) is { } shown)
                {
                    Open(renderer, "fact", shown);
                    break;
                }

                renderer.Write("<span class=\"fact\">");
                renderer.WriteChildren(link);
                renderer.Write("</span>");
                return;
            default:
                renderer.WriteChildren(link);
                return;
        }

        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    /// <summary>The same checks for a link that this page does not show.</summary>
    internal static void Check(PageRenderer page, LinkInline link)
    {
        if (IsWordless(page, link))
        {
            return;
        }

        var scope = page.Scope;
        var span = page.Prose.UrlSpan(link);
        switch (Links.Resolve(link, page.Prose, scope.Site, scope.Problems))
        {
            case PageTarget({ Length: > 0 } path, _) when link.IsImage && path.StartsWith("assets/", StringComparison.Ordinal):
                break;
            case { } when link.IsImage:
                ReportNoPicture(page, link);
                break;
            case PageTarget(var path, var fragment):
                scope.Href(path.Length == 0 ? scope.Path : path, fragment, span);
                break;
            case DecisionTarget(var id):
                scope.DecisionHref(id, span);
                break;
            case CalculationTarget calculation:
                CalculationBlocks.Show(page, calculation, link);
                break;
        }
    }

    /// <summary>The page that shows a record such as <c>families/olmo/olmo-2</c> or <c>gpus/h100</c>; null when none does.</summary>
    private static string? RecordHref(PageScope scope, string record, Diagnostics.SourceSpan span) => record.Split('/') switch
    {
        ["licences", var licence] when scope.Site.Catalogue.LicenceById.ContainsKey(licence) => scope.Href(Address.Licence(licence)),
        ["families", var family] when scope.Site.Catalogue.FamilyById.ContainsKey(family) => scope.Href(Address.Family(family)),
        ["families", var family, var release] when scope.Site.Catalogue.ReleaseById.ContainsKey(release) => scope.Href(Address.Family(family), Families.ReleaseText.Anchor(release), span),
        ["definitions", var definition] when scope.Site.Catalogue.DefinitionById.ContainsKey(definition) => scope.Href(Address.Definition(definition)),
        [var place, var id] when RecordPlaces.Listed.FirstOrDefault(shape => shape.Place == place) is { } listed && scope.Site.Catalogue.Of(listed.Kind).Any(found => found.Id == id) =>
            scope.Href(Address.Records(place), PageScope.Dashed(id), span),
        _ => null,
    };

    private static bool IsWordless(PageRenderer page, LinkInline link)
    {
        if (link.FirstChild is not null)
        {
            if (link.IsImage && SaysNothing(MarkdownParser.PlainText(link), link.Url ?? ""))
            {
                page.Scope.Problems.Add(RenderingProblems.ImageWithoutText, page.Prose.Span(link), "the text of this picture does not say what it shows", "write `![what it shows](…)`");
            }

            return false;
        }

        page.Scope.Problems.Add(link.IsImage ? RenderingProblems.ImageWithoutText : RenderingProblems.LinkEmpty, page.Prose.Span(link),
            link.IsImage ? "this picture has no text alternative" : "this link has no words", link.IsImage ? "write `![what it shows](…)`" : "write `[where it leads](…)`");
        return true;
    }

    /// <summary>The name of a file, or only that it is a picture, is what the reader knows already.</summary>
    private static bool SaysNothing(string words, string url) =>
        Wordless.Contains(words, StringComparer.OrdinalIgnoreCase) || words == url || words == Path.GetFileName(url) || PictureEnds.Any(end => words.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static void ReportNoPicture(PageRenderer page, LinkInline link) =>
        page.Scope.Problems.Add(AssemblingProblems.LinkBroken, page.Prose.UrlSpan(link), $"`{link.Url}` is not a picture of the course", "put the picture into `input/assets/` and link it there");

    private static void Open(HtmlRenderer renderer, string kind, string href)
    {
        renderer.Write("<a");
        if (kind.Length > 0)
        {
            renderer.Write(" class=\"").Write(kind).Write('"');
        }

        renderer.Write(" href=\"").WriteEscape(href).Write("\">");
    }

    private static void WriteImage(HtmlRenderer renderer, PageScope scope, LinkInline link, LinkTarget? target, PageRenderer page)
    {
        if (target is PageTarget({ Length: > 0 } path, _) && path.StartsWith("assets/", StringComparison.Ordinal))
        {
            renderer.Write("<img src=\"").WriteEscape(scope.Href(path)).Write("\" alt=\"").WriteEscape(MarkdownParser.PlainText(link)).Write("\" loading=\"lazy\" decoding=\"async\">");
        }
        else if (target is not null)
        {
            ReportNoPicture(page, link);
        }
    }
}
