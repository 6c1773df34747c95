using Explainer.Parsing;
using Explainer.Rendering.Views;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace Explainer.Rendering.Html;

/// <summary>Turns prose into HTML for one page after another; one a worker, because it keeps its buffer.</summary>
public sealed class PageRenderer : HtmlRenderer
{
    private readonly StringWriter _buffer;

    public PageRenderer()
        : this(new StringWriter(new System.Text.StringBuilder(32 * 1024), System.Globalization.CultureInfo.InvariantCulture))
    {
    }

    private PageRenderer(StringWriter buffer)
        : base(buffer)
    {
        _buffer = buffer;
        MarkdownParser.Pipeline.Setup(this);
        Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingHtml());
        Replace<Markdig.Renderers.Html.CodeBlockRenderer>(new CodeHtml());
        Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkHtml());
        Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AutolinkHtml());
        Replace<Markdig.Renderers.Html.ThematicBreakRenderer>(new BreakHtml());
        Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableHtml());
        Replace<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new TaskHtml());
        Replace<Markdig.Extensions.Alerts.AlertBlockRenderer>(new CalloutHtml());
        ObjectRenderers.Insert(0, new BlockHtml());
    }

    /// <summary>The page being made.</summary>
    internal PageScope Scope { get; private set; } = null!;

    /// <summary>The text being rendered.</summary>
    internal Prose Prose { get; private set; } = null!;

    /// <summary>The heading that the text below belongs to: names tables for readers who hear the page.</summary>
    internal string Section { get; set; } = "";

    /// <summary>The objective of the section, which its questions inherit.</summary>
    internal Located<string>? SectionObjective { get; set; }

    /// <summary>How many questions the page has shown so far.</summary>
    internal int Number { get; set; }

    /// <summary>A whole text as HTML, margin notes behind the blocks that first use a source.</summary>
    public string RenderPage(PageScope scope, Prose prose)
    {
        Begin(scope, prose);
        (Section, SectionObjective, Number) = (scope.Title, null, 0);
        return Capture(() => RenderBlocks(prose.Document, notes: true));
    }

    /// <summary>Points the renderer at a page and a text, before pieces of it are rendered.</summary>
    public void Begin(PageScope scope, Prose prose) => (Scope, Prose) = (scope, prose);

    /// <summary>Renders a piece of another text on the same page, such as a rule of a tool in a lesson.</summary>
    internal string Elsewhere(Prose prose, Func<string> render)
    {
        var here = Prose;
        Prose = prose;
        var html = render();
        Prose = here;
        return html;
    }

    /// <summary>Some blocks as HTML.</summary>
    public string RenderPieces(IEnumerable<Block> blocks) => Capture(() => RenderBlocks(blocks, notes: false));

    /// <summary>A line of text as HTML.</summary>
    public string RenderInline(ContainerInline? inline) => inline is null ? "" : Capture(() => WriteChildren(inline));

    /// <summary>Blocks as HTML; a single paragraph without its <c>p</c>.</summary>
    public string RenderCompact(IReadOnlyList<Block> blocks) =>
        blocks is [ParagraphBlock only] ? RenderInline(only.Inline) : RenderPieces(blocks);

    private void RenderBlocks(IEnumerable<Block> blocks, bool notes)
    {
        foreach (var block in blocks)
        {
            var start = _buffer.GetStringBuilder().Length;
            Render(block);
            if (notes && Scope.TakeNotes() is { Count: > 0 } found)
            {
                // Before the block, so that the margin starts on the block's first line.
                _buffer.GetStringBuilder().Insert(start, Capture(() => WriteNotes(found)) + "\n");
            }
        }
    }

    /// <summary>Sources first used in a block, for the margin of wide screens; the list at the end holds them for everyone.</summary>
    private void WriteNotes(IReadOnlyList<(int Number, Citations.Citation Citation)> notes)
    {
        Write("<aside class=\"note\" aria-hidden=\"true\">");
        foreach (var (number, citation) in notes)
        {
            Write("<p><sup>").Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Write("</sup> ");
            WriteEscape(citation.Publisher).Write(", <cite>");
            WriteEscape(citation.Title).Write("</cite></p>");
        }

        Write("</aside>");
    }

    /// <summary>What an action writes, cut out of the shared buffer, so that pieces nest.</summary>
    private string Capture(Action write)
    {
        var text = _buffer.GetStringBuilder();
        var start = text.Length;
        write();
        var html = text.ToString(start, text.Length - start).Trim('\n');
        text.Length = start;
        return html;
    }

    /// <summary>Puts our renderer where Markdig's was; a missing one would mean that ours is never called.</summary>
    private void Replace<T>(IMarkdownObjectRenderer renderer)
        where T : class, IMarkdownObjectRenderer
    {
        if (!ObjectRenderers.Replace<T>(renderer))
        {
            throw new InvalidOperationException($"{typeof(T).Name} is not among the renderers");
        }
    }

    internal LinkView Link(string path, string title) => new(Scope.Href(path), title);
}
