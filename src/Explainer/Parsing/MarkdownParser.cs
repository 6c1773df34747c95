using System.Text;
using Explainer.Diagnostics;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Parsing;

/// <summary>Markdown text to <see cref="Prose"/>: CommonMark, pipe tables, task lists, alert blocks, footnotes and our blocks; raw HTML is off.</summary>
public static class MarkdownParser
{
    /// <summary>The extensions in use, each by name; their order matters (containers before attributes).</summary>
    internal static MarkdownPipeline Pipeline { get; } = Build();

    public static Prose Parse(SourceFile file, int offset, DiagnosticBag problems)
    {
        var whole = file.ReadText();
        var text = whole[offset..];
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException error) when (error.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(ParsingProblems.MarkdownTooDeep, Deepest(file, text, offset), "this text is nested too deep to be read", "look for a run of `>`, `[` or `*`, or for runaway indents");
            document = [];
        }

        return new MarkdownWalk(file, whole, text, offset, document, problems).Run();
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseTaskLists().UseAlertBlocks().UseFootnotes();
        builder.Extensions.Add(new ContainerExtension());
        builder.Extensions.Add(new AttributeExtension());
        builder.DisableHtml();
        var pipeline = builder.Build();
        return pipeline;
    }

    /// <summary>The line with the most signs that nest; Markdig names no place.</summary>
    private static SourceSpan Deepest(SourceFile file, string text, int offset)
    {
        var (deepest, at, length) = (-1, 0, 0);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var signs = 0;
            foreach (var c in text.AsSpan(start, end - start))
            {
                signs += c is '>' or '[' or '*' or '_' or '-' or '+' or ' ' ? 1 : 0;
            }

            if (signs > deepest)
            {
                (deepest, at, length) = (signs, start, end - start);
            }

            start = end + 1;
        }

        return file.Span(offset + at, Math.Min(length, 80));
    }

    /// <summary>The words of a piece of text without its marks.</summary>
    public static string PlainText(ContainerInline? container)
    {
        if (container?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.ToString().Trim();
        }

        var words = new StringBuilder();
        Append(words, container);
        return words.ToString().Trim();
    }

    private static void Append(StringBuilder words, ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline nested:
                    Append(words, nested);
                    break;
            }
        }
    }

    /// <summary>An id made from words: lower-case letters, digits and hyphens.</summary>
    public static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var c in Accents.Without(words.ToLowerInvariant()))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var result = slug.ToString().Trim('-');
        return result.Length switch
        {
            0 => "section",
            1 => "section-" + result,
            _ => char.IsAsciiDigit(result[0]) ? "section-" + result : result,
        };
    }
}
