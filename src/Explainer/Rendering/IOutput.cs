namespace Explainer.Rendering;

/// <summary>Makes some files of the site, once all bodies are rendered.</summary>
public interface IOutput
{
    /// <summary>
    /// What it shows of the bodies of lessons, as a text that differs when that does: then it stays as it is while something else is edited.
    /// Empty when it shows nothing; null when it may show anything, and is made in each run.
    /// </summary>
    string? Shows(SiteRecords records) => null;

    IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records);
}
