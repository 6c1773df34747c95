using Explainer.Parsing;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes;

/// <summary>How the Markdown of a question becomes HTML; Rendering knows, this room does not.</summary>
/// <param name="Block">Renders one block of a prose.</param>
/// <param name="InlinesFrom">Renders an inline of a prose and all that follow it in its paragraph: an option's text begins after its box.</param>
public sealed record QuestionHtml(Func<Prose, Markdig.Syntax.Block, string> Block, Func<Prose, Inline, string> InlinesFrom)
{
    public string Blocks(QuestionHead head, IReadOnlyList<Markdig.Syntax.Block> blocks) => blocks.Count switch
    {
        0 => "",
        1 => Block(head.Prose, blocks[0]).Trim(),
        _ => string.Concat(blocks.Select(block => Block(head.Prose, block))).Trim(),
    };

    public string From(QuestionHead head, Inline? first) => first is null ? "" : InlinesFrom(head.Prose, first).Trim();

    /// <summary>Plain text as HTML.</summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny('&', '<', '>')
        ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        : text;

    /// <summary>One thing as a paragraph, several as a list.</summary>
    public static string List(IReadOnlyList<string> items, string tag = "ul") =>
        items.Count == 1 && tag == "ul" ? $"<p>{items[0]}</p>" : $"<{tag}>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</{tag}>";
}
