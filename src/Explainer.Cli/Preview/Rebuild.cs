using Explainer.Diagnostics;

namespace Explainer.Cli.Preview;

/// <summary>What one run in the preview came to.</summary>
/// <param name="Bug">The text of an exception, when the run failed by our fault.</param>
/// <param name="Line">Pages, time and problems in one line.</param>
internal sealed record Rebuild(IReadOnlyList<Diagnostic> Diagnostics, string? Bug, string Line);
