namespace Explainer.Rendering;

/// <summary>Makes files for machines, once every page is known.</summary>
public interface IExport
{
    IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages);
}
