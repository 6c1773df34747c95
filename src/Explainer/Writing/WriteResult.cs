using Explainer.Diagnostics;

namespace Explainer.Writing;

/// <summary>What writing came to: how many files were written, removed and left alone, or why nothing was done.</summary>
public sealed record WriteResult(int Written, int Removed, int Unchanged, IReadOnlyList<Diagnostic> Problems)
{
    internal static WriteResult Refused(params IReadOnlyList<Diagnostic> problems) => new(0, 0, 0, problems);
}
