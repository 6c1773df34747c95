using Explainer.Articles;
using Explainer.Parsing;

namespace Explainer.Assembling;

/// <summary>A tool's text, read and ready to be shown on its own page or in a lesson.</summary>
public sealed record ToolText(Article Tool, Prose Prose, PageBlocks Blocks);
