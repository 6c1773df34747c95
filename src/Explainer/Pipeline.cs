using Explainer.Reading;

namespace Explainer;

/// <summary>The straight line from <c>input/</c> and <c>theme/</c> to the files of the site. Read it first.</summary>
public static class Pipeline
{
    public static PipelineResult Run(PipelineOptions options)
    {
        var folder = InputFolder.Read(options.Root, options.Memo?.Reading);
        return new PipelineResult([], folder.Problems, []);
    }
}
