namespace Explainer.Rendering;

/// <summary>Makes some files of the site, once all bodies are rendered.</summary>
public interface IOutput
{
    /// <summary>Whether it shows nothing of the bodies of lessons and pages: then it stays the same while one of them is edited.</summary>
    bool IsApartFromBodies => false;

    IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records);
}
