using Explainer.Diagnostics;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Parsing;

/// <summary>One pass over a fresh tree that finds headings, blocks and links, and the slips that Markdown itself swallows.</summary>
/// <remarks>
/// One wrong fence shifts every fence behind it. So only the first is reported, and a block that is open at its end, or
/// holds one that is, counts as broken: nobody reads it.
/// </remarks>
internal sealed class MarkdownWalk(SourceFile file, string whole, string text, int offset, MarkdownDocument document, DiagnosticBag problems)
{
    private static readonly string[] Callouts = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    private readonly List<Heading> _headings = [];
    private readonly Dictionary<MarkdownObject, Heading> _headingOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MarkdownObject, Block> _blockOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<Block> _blocks = [];
    private readonly List<(CustomContainer Container, BlockName Name, Located<string>? Argument, AttributeList Attributes, SourceSpan Span, bool IsBroken)> _found = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastOf = new(StringComparer.Ordinal);
    private readonly TextSlips _text = new(file, whole, offset, problems);
    private int _level = 1;
    private bool _fencesShifted;

    public Prose Run()
    {
        Visit(document, null, 0);
        _text.Finish(document, _fencesShifted);
        var prose = new Prose(file, whole, offset, document, _headings, _headingOf, _blockOf, _blocks, _text.Links, _text.Words);
        foreach (var (container, name, argument, attributes, span, isBroken) in _found)
        {
            var block = new Block(name, argument, attributes, container, prose, span, isBroken);
            _blocks.Add(block);
            _blockOf[container] = block;
        }

        return prose;
    }

    private SourceSpan Span(MarkdownObject piece) => Prose.Span(file, whole, offset, piece.Span);

    private void Visit(ContainerBlock parent, BlockName? inside, int depth)
    {
        foreach (var child in parent)
        {
            switch (child)
            {
                case HeadingBlock heading:
                    _text.Look(heading);
                    VisitHeading(heading, inside, depth);
                    break;
                case CustomContainer container:
                    VisitContainer(container, inside, depth);
                    break;
                case LeafBlock leaf:
                    VisitLeaf(leaf);
                    break;
                case AlertBlock alert:
                    VisitCallout(alert);
                    Visit(alert, inside, depth + 1);
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
        var words = MarkdownParser.PlainText(block.Inline);
        var isInOrder = depth == 0 && (inside is null || inside.HoldsBlocks);

        // A tab has a heading of level 3, wherever the tabs stand.
        if (block.Level == 1 || (isInOrder && inside is not { Name: "tabs" } && block.Level > _level + 1))
        {
            problems.Add(ParsingProblems.HeadingLevel, file.Span(offset + block.Span.Start, Math.Min(block.Level, block.Span.Length)),
                block.Level == 1 ? "the page's title is its only heading 1" : $"this heading skips from level {_level} to level {block.Level}",
                block.Level == 1 ? "start sections with `##`" : $"write `{new string('#', _level + 1)}`");
        }

        _level = isInOrder ? block.Level : _level;
        var id = attributes.Id?.Value ?? FreeId(MarkdownParser.Slug(words));
        _ids.Add(id);
        var heading = new Heading(block.Level, id, words, attributes, block, Span(block));
        _headings.Add(heading);
        _headingOf[block] = heading;
    }

    /// <summary>An id made from words, with a number behind it if others have the same words.</summary>
    private string FreeId(string slug)
    {
        var number = _lastOf.GetValueOrDefault(slug, 1);
        var id = number == 1 ? slug : $"{slug}-{++number}";
        while (!_ids.Add(id))
        {
            id = $"{slug}-{++number}";
        }

        _lastOf[slug] = number;
        return id;
    }

    private void VisitLeaf(LeafBlock leaf)
    {
        _text.Look(leaf);
        if (leaf is FencedCodeBlock { ClosingFencedCharCount: 0 } code)
        {
            problems.Add(ParsingProblems.BlockUnclosed, Span(code).FirstLine(), "this code is never closed",
                $"put a line of {code.OpeningFencedCharCount} {(code.FencedChar == '`' ? "back-ticks" : "tildes")} where it ends");
        }
    }

    private void VisitCallout(AlertBlock alert)
    {
        var kind = alert.Kind.ToString();
        if (!Callouts.Contains(kind, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(ParsingProblems.BlockUnknown, Span(alert).FirstLine(), $"there is no callout `{kind}`", Suggest.Help(kind, Callouts, "callouts"));
        }
    }

    private void VisitContainer(CustomContainer container, BlockName? inside, int depth)
    {
        var line = Span(container).FirstLine();
        var info = container.Info ?? "";
        var name = BlockNames.Find(info);
        var isOpen = container.ClosingFencedCharCount == 0;
        var holdsOpenCode = container.Descendants<FencedCodeBlock>().Any(code => code.ClosingFencedCharCount == 0);
        var closesInner = !isOpen && container.Any(child => child is CustomContainer { ClosingFencedCharCount: 0 });
        var isBroken = isOpen || closesInner || holdsOpenCode;
        if (name is null && info.Length > 0)
        {
            problems.Add(ParsingProblems.BlockUnknown, line, $"there is no block `{info}`",
                Callouts.Contains(info, StringComparer.OrdinalIgnoreCase)
                    ? $"a callout is a quote: write `> [!{info.ToUpperInvariant()}]` on one line and `> ` with the words on the next"
                    : Suggest.Help(info, BlockNames.All.Select(known => known.Name), "blocks"));
        }
        else if (isBroken || name is null)
        {
            // Code that is never closed is reported itself, and may have swallowed the end of the block.
            if (!holdsOpenCode && !_fencesShifted)
            {
                ReportFence(container, name, closesInner, line);
            }
        }
        else if (depth > 0 || inside is { HoldsBlocks: false })
        {
            isBroken = true;
            problems.Add(ParsingProblems.BlockMisplaced, line,
                inside is { } outer && depth == 0 ? $"{name.One} cannot stand inside {outer.One}" : $"{name.One} cannot stand inside a list or a quote",
                "move it to the margin of the text");
        }

        _fencesShifted |= isOpen || closesInner || info.Length == 0;
        var attributes = Attributes(container);
        if (name is not null)
        {
            _found.Add((container, name, Argument(container, name, line), attributes, line, isBroken));
        }

        // What stands in an open block is mostly what should stand behind it.
        var level = _level;
        Visit(container, isOpen || closesInner ? null : name ?? inside, 0);

        // Behind a closed block the section around it goes on.
        _level = isOpen || closesInner ? _level : level;
    }

    private void ReportFence(CustomContainer container, BlockName? name, bool closesInner, SourceSpan line)
    {
        var fence = new string(':', container.OpeningFencedCharCount);
        if (name is null)
        {
            problems.Add(ParsingProblems.BlockUnnamed, line, "this fence opens a block without a name",
                "if it should close a block, the block was closed earlier: give the outer fence more colons than the inner ones");
        }
        else if (closesInner && name.HoldsBlocks)
        {
            problems.Add(ParsingProblems.BlockUnclosed, line, $"this {name.Name} has as many colons as a block inside it, which closes it too early",
                $"write `{fence}:{name.Name}`, and as many colons where it ends");
        }
        else
        {
            problems.Add(ParsingProblems.BlockUnclosed, line, $"this {name.Name} is never closed", $"put a line `{fence}` where it ends");
        }
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
            problems.Add(ParsingProblems.BlockArgument, span, $"{name.One} takes no argument", "put settings into braces: `{#id name=value}`");
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
}
