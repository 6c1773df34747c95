namespace Explainer.Rendering;

/// <summary>Makes files for machines, once every page is known.</summary>
public interface IExport
{
    /// <summary>Whether it shows nothing of the pages: then it stays the same while one of them is edited.</summary>
    bool IsApartFromPages => false;

    IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages);
}
