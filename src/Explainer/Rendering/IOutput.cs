namespace Explainer.Rendering;

/// <summary>Makes some files of the site, once all bodies are rendered.</summary>
public interface IOutput
{
    IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records);
}
