using Microsoft.Win32.SafeHandles;

namespace Explainer;

/// <summary>What a run may be told; everything else stands in <c>input/</c>.</summary>
/// <param name="Root">The folder that holds <c>input/</c> and <c>theme/</c>.</param>
/// <param name="Today">The day that ages of facts are counted from; the library has no clock.</param>
/// <param name="Memo">What the last run learnt, for the preview; null for a cold build.</param>
/// <param name="Progress">Told which room the run has come to; called on the caller's thread.</param>
/// <param name="PageFile">An empty file where finished pages wait, which must stay open while the result is in use; without it, or beside a memo, they stay in memory.</param>
public sealed record PipelineOptions(string Root, DateOnly Today, PipelineMemo? Memo = null, Action<string>? Progress = null, SafeFileHandle? PageFile = null);
