using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer;

/// <summary>What a run made: the files (none when there are errors), and everything it has to say.</summary>
/// <param name="Files">All files of the site in ordinal order of paths.</param>
/// <param name="Diagnostics">Sorted by place.</param>
/// <param name="Rooms">Milliseconds spent in each room, in order, for the benchmark.</param>
public sealed record PipelineResult(
    IReadOnlyList<OutputFile> Files,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<(string Room, double Milliseconds)> Rooms)
{
    /// <summary>What rendering recorded of each page; kept for tests, which hold it against a real HTML parser.</summary>
    internal IReadOnlyList<PageRecord> Records { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);

    public int PageCount => Files.Count(file => file.IsPage);
}
