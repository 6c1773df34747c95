using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Explainer.Parsing;

/// <summary>The `:::` blocks without their inline form: `::` in running text stays what the author typed.</summary>
internal sealed class ContainerExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
