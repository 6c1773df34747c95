using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Markdig;
using Markdig.Extensions.CustomContainers;
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
            problems.Add(ParsingProblems.MarkdownTooDeep, file.Span(offset, 0), "the text is nested too deeply to be read", "look for a run of `>` or for runaway indents");
            document = [];
        }

        return new Walk(file, whole, text, offset, document, problems).Run();
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

    /// <summary>One pass over a fresh tree that finds headings, blocks and links, and the slips that Markdown itself swallows.</summary>
    private sealed class Walk(SourceFile file, string whole, string text, int offset, MarkdownDocument document, DiagnosticBag problems)
    {
        private readonly List<Heading> _headings = [];
        private readonly Dictionary<MarkdownObject, Heading> _headingOf = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<MarkdownObject, Block> _blockOf = new(ReferenceEqualityComparer.Instance);
        private readonly List<Block> _blocks = [];
        private readonly List<LinkInline> _links = [];
        private readonly List<(CustomContainer Container, BlockName Name, Located<string>? Argument, AttributeList Attributes, SourceSpan Span)> _found = [];
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
        private int _words;
        private int _level = 1;

        public Prose Run()
        {
            Visit(document, null, 0);
            var prose = new Prose(file, whole, offset, document, _headings, _headingOf, _blockOf, _blocks, _links, _words);
            foreach (var (container, name, argument, attributes, span) in _found)
            {
                var block = new Block(name, argument, attributes, container, prose, span);
                _blocks.Add(block);
                _blockOf[container] = block;
            }

            return prose;
        }

        private SourceSpan Span(MarkdownObject piece) => file.Span(offset + Math.Max(0, piece.Span.Start), Math.Max(0, piece.Span.Length));

        private void Visit(ContainerBlock parent, BlockName? inside, int depth)
        {
            foreach (var child in parent)
            {
                switch (child)
                {
                    case HeadingBlock heading:
                        Inlines(heading.Inline);
                        VisitHeading(heading, inside, depth);
                        break;
                    case CustomContainer container:
                        VisitContainer(container, inside, depth);
                        break;
                    case LeafBlock leaf:
                        Inlines(leaf.Inline);
                        break;
                    case ContainerBlock nested:
                        Visit(nested, inside, depth + 1);
                        break;
                }
            }
        }

        private void VisitHeading(HeadingBlock block, BlockName? inside, int depth)
        {
            var attributes = Attributes(block);
            var words = PlainText(block.Inline);
            if (inside is null && depth == 0)
            {
                if (block.Level == 1 || block.Level > _level + 1)
                {
                    problems.Add(ParsingProblems.HeadingLevel, file.Span(offset + block.Span.Start, Math.Min(block.Level, block.Span.Length)),
                        block.Level == 1 ? "the page's title is its only heading 1" : $"this heading skips from level {_level} to level {block.Level}",
                        block.Level == 1 ? "start sections with `##`" : $"write `{new string('#', _level + 1)}`");
                }

                _level = Math.Max(block.Level, 1);
            }

            var id = attributes.Id?.Value ?? Slug(words);
            for (var n = 2; attributes.Id is null && !_ids.Add(id); n++)
            {
                id = $"{Slug(words)}-{n}";
            }

            _ids.Add(id);
            var heading = new Heading(block.Level, id, words, attributes, block, Span(block));
            _headings.Add(heading);
            _headingOf[block] = heading;
        }

        private void VisitContainer(CustomContainer container, BlockName? inside, int depth)
        {
            var lineEnd = text.IndexOf('\n', container.Span.Start);
            var line = file.Span(offset + container.Span.Start, (lineEnd < 0 ? text.Length : lineEnd) - container.Span.Start);
            var info = container.Info ?? "";
            var name = BlockNames.Find(info);
            if (info.Length == 0)
            {
                problems.Add(ParsingProblems.BlockUnnamed, line, "this fence opens a block without a name",
                    "if it should close a block, the block was closed earlier: give the outer fence more colons than the inner ones");
            }
            else if (name is null)
            {
                problems.Add(ParsingProblems.BlockUnknown, line, $"there is no block `{info}`", Suggest.Help(info, BlockNames.All.Select(known => known.Name), "blocks"));
            }
            else if (container.ClosingFencedCharCount == 0)
            {
                problems.Add(ParsingProblems.BlockUnclosed, line, $"this {info} is never closed", $"put a line `{new string(':', container.OpeningFencedCharCount)}` where it ends");
            }
            else if (depth > 0 || inside is { HoldsBlocks: false })
            {
                problems.Add(ParsingProblems.BlockMisplaced, line,
                    inside is { } outer && depth == 0 ? $"a {info} cannot stand inside a {outer.Name}" : $"a {info} cannot stand inside a list or a quote",
                    "move it to the margin of the text");
            }

            var attributes = Attributes(container);
            if (name is not null)
            {
                _found.Add((container, name, Argument(container, name, line), attributes, line));
            }

            Visit(container, name ?? inside, 0);
        }

        private Located<string>? Argument(CustomContainer container, BlockName name, SourceSpan line)
        {
            var argument = container.Arguments?.Trim() ?? "";
            if (argument.Length == 0)
            {
                if (name.Argument == true)
                {
                    problems.Add(ParsingProblems.BlockArgument, line, $"this {name.Name} does not say which or what", $"write it behind the name: `:::{name.Name} …`");
                }

                return null;
            }

            var at = text.IndexOf(argument, container.Span.Start, StringComparison.Ordinal);
            var span = at < 0 ? line : file.Span(offset + at, argument.Length);
            if (name.Argument == false)
            {
                problems.Add(ParsingProblems.BlockArgument, span, $"a {name.Name} takes no argument", "put settings into braces: `{#id name=value}`");
            }

            return new Located<string>(argument, span);
        }

        private AttributeList Attributes(MarkdownObject block)
        {
            if (AttributeExtension.Of(block) is not { } raw)
            {
                return AttributeList.Empty(file.Span(offset + block.Span.Start, 0));
            }

            if (!raw.Closed)
            {
                problems.Add(ParsingProblems.AttributeMalformed, file.Span(offset + raw.Start - 1, 1), "this brace is never closed", "put `}` at the end of the line");
            }

            return AttributeList.Parse(raw.Text, file, offset + raw.Start, problems);
        }

        private void Inlines(ContainerInline? container)
        {
            for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                switch (inline)
                {
                    case LinkInline link:
                        _links.Add(link);
                        Inlines(link);
                        break;
                    case LiteralInline literal:
                        CountWords(literal.Content.AsSpan());
                        CheckLiteral(literal);
                        break;
                    case ContainerInline nested:
                        Inlines(nested);
                        break;
                    case CodeInline:
                        _words++;
                        break;
                }
            }
        }

        /// <summary>Text that looks like HTML or like attributes would reach readers as it stands: never what the author meant.</summary>
        private void CheckLiteral(LiteralInline literal)
        {
            var content = literal.Content.AsSpan();
            for (var at = content.IndexOf('<'); at >= 0 && at + 1 < content.Length;)
            {
                var next = content[at + 1];
                if (char.IsAsciiLetter(next) || (next is '/' or '!' && at + 2 < content.Length && (char.IsAsciiLetter(content[at + 2]) || content[at + 2] == '-')))
                {
                    problems.Add(ParsingProblems.HtmlForbidden, file.Span(offset + literal.Span.Start + at, 1), "HTML is not used in the text", "use Markdown or a block, or put code in back-ticks");
                    return;
                }

                var more = content[(at + 1)..].IndexOf('<');
                at = more < 0 ? -1 : at + 1 + more;
            }

            var brace = content.IndexOf("{#");
            if (brace >= 0)
            {
                problems.Add(ParsingProblems.AttributeMalformed, file.Span(offset + literal.Span.Start + brace, 2), "braces with an id belong to a heading or a block",
                    "put them at the end of the heading's or the block's first line, or delete them");
            }
        }

        /// <summary>A word more than there are blanks: near enough for minutes, and quick.</summary>
        private void CountWords(ReadOnlySpan<char> content) => _words += content.Count(' ') + 1;
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
        foreach (var c in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
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
