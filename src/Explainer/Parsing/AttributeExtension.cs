using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>
/// Cuts `{…}` off the end of headings and fence lines and keeps it, unread, on the block. Markdig's own extension
/// for this also takes braces out of running text, where authors mean them.
/// </summary>
internal sealed class AttributeExtension : IMarkdownExtension
{
    /// <summary>Where the braces of a block stand, counted in the parsed text, without the braces themselves.</summary>
    internal sealed record Raw(string Text, int Start, bool Closed);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
        {
            if (parser is HeadingBlockParser or Markdig.Extensions.CustomContainers.CustomContainerParser)
            {
                ((IAttributesParseable)parser).TryParseAttributes = Take;
            }
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    internal static Raw? Of(MarkdownObject block) => (Raw?)block.GetData(typeof(Raw));

    private static bool Take(BlockProcessor processor, ref StringSlice slice, IBlock block)
    {
        var text = slice.AsSpan();
        var open = text.LastIndexOf('{');
        if (open < 0)
        {
            return false;
        }

        var rest = text[(open + 1)..].TrimEnd();
        var closed = rest.EndsWith("}");
        if (!closed && !(rest.StartsWith("#") && !rest.Contains(' ')))
        {
            // A brace in the middle of a heading is text.
            if (block is HeadingBlock)
            {
                return false;
            }
        }

        var inner = closed ? rest[..^1] : rest;
        ((MarkdownObject)block).SetData(typeof(Raw), new Raw(inner.ToString(), slice.Start + open + 1, closed));
        slice.End = slice.Start + open - 1;
        return true;
    }
}
