using System.Text;
using Explainer.Parsing;
using Explainer.Rendering.Search;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace Explainer.Rendering.Html;

/// <summary>Turns prose into HTML for one page after another; one a worker, because it keeps its buffer.</summary>
public sealed class PageRenderer : HtmlRenderer
{
    private readonly StringWriter _buffer;
    private Prose? _own;

    public PageRenderer()
        : this(new StringWriter(new StringBuilder(32 * 1024), System.Globalization.CultureInfo.InvariantCulture))
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
        Replace<Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer>(new FootnoteGroupHtml());
        Replace<Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer>(new FootnoteLinkHtml());
        ObjectRenderers.Insert(0, new BlockHtml());
    }

    /// <summary>Where the pages of this worker are put together.</summary>
    internal PageBuffer Page { get; } = new();

    /// <summary>The page being made.</summary>
    internal PageScope Scope { get; private set; } = null!;

    /// <summary>The text being rendered.</summary>
    internal Prose Prose { get; private set; } = null!;

    /// <summary>Whether the text being rendered is the one that the page shows whole.</summary>
    internal bool IsOwnText => ReferenceEquals(Prose, _own);

    /// <summary>Gathers the words of the pages of this worker.</summary>
    internal WordCollector Words => field ??= new WordCollector(Scope.Context.Lexicon);

    /// <summary>The heading that the text below belongs to: names tables for readers who hear the page.</summary>
    internal string Section { get; set; } = "";

    /// <summary>The objective of the section, which its questions inherit.</summary>
    internal Located<string>? SectionObjective { get; set; }

    /// <summary>How many questions the page has shown so far.</summary>
    internal int Number { get; set; }

    /// <summary>A whole text as HTML, margin notes before the blocks that first use a source; good until the next page is rendered.</summary>
    public StringBuilder RenderPage(PageScope scope, Prose prose)
    {
        Begin(scope, prose);
        _own = prose;
        (Section, SectionObjective, Number) = (scope.Title, null, 0);
        var text = _buffer.GetStringBuilder().Clear();

        // Else a page would begin with an empty line or not, after the page that this worker made before it.
        previousWasLine = true;
        RenderBlocks(prose.Document, notes: true);
        return text;
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

    /// <summary>An inline and all that follow it in its paragraph.</summary>
    public string RenderFrom(Inline first) => Capture(() =>
    {
        for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
        {
            Render(inline);
        }
    });

    /// <summary>A block that fills its template into the page, as a text.</summary>
    internal string RenderBlock(Func<string> block) => Capture(() => Write(block()));

    /// <summary>
    /// Fills a block's template straight into the page; the empty text it returns says that nothing is left to write.
    /// The view must be finished: while a template runs, no other piece may be rendered.
    /// </summary>
    internal string Fill(string template, object view)
    {
        Scope.Context.Templates.Write(template, view, Writer);
        return "";
    }

    private void RenderBlocks(IEnumerable<Block> blocks, bool notes)
    {
        foreach (var block in blocks)
        {
            var start = _buffer.GetStringBuilder().Length;
            try
            {
                Render(block);
            }
            catch (ArgumentException error) when (error.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
            {
                // The parser takes a little more nesting than the renderer does.
                Scope.Problems.Add(ParsingProblems.MarkdownTooDeep, Prose.Span(block).FirstLine(), "this text is nested too deep to be read", "look for a run of `>`, `[` or `*`, or for runaway indents");
            }

            if (notes && Scope.TakeNotes() is { Count: > 0 } found)
            {
                // Before the block, so that the margin starts on the block's first line.
                _buffer.GetStringBuilder().Insert(start, Capture(() => WriteNotes(found)) + "\n");
            }
        }
    }

    /// <summary>Sources first used in a block, for the margin of wide screens; the list at the end holds them for everyone.</summary>
    private void WriteNotes(IReadOnlyList<NumberedCitation> notes)
    {
        Write("<aside class=\"note\" aria-hidden=\"true\">");
        foreach (var (number, citation) in notes)
        {
            Write("<p><sup>").Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Write("</sup> ");
            WriteEscape(citation.Publisher).Write(", <cite>");
            WriteEscape(citation.Title).Write("</cite>");
            WriteEscape(PageScope.Dated(citation) is { Length: > 0 } dated ? ", " + dated : "").Write(". ");
            WriteEscape(PageScope.HowRead(citation)).Write(" Checked ");
            WriteEscape(DateText.InWords(citation.Checked));
            if (Scope.Context.Stale(citation.Checked) is { Length: > 0 } stale)
            {
                Write(". <strong>").WriteEscape(Capital.Of(stale)).Write("</strong>");
            }

            Write("</p>");
        }

        Write("</aside>");
    }

    /// <summary>What an action writes, cut out of the shared buffer, so that pieces nest.</summary>
    private string Capture(Action write)
    {
        var text = _buffer.GetStringBuilder();
        var start = text.Length;
        write();
        var (from, until) = (start, text.Length);
        while (until > from && text[until - 1] == '\n')
        {
            until--;
        }

        while (from < until && text[from] == '\n')
        {
            from++;
        }

        var html = text.ToString(from, until - from);
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
}
