using Explainer.Diagnostics;

namespace Explainer.Worksheets;

/// <summary>A line of a memo: filled from steps, or a field of its own, which may stand behind the names of all steps with one mark.</summary>
/// <param name="Key">What the words in its own field are kept under.</param>
/// <param name="Steps">The steps that fill it; empty where the reader writes here.</param>
/// <param name="Mark">The mark whose steps are gathered here, if any.</param>
public sealed record MemoLine(string Heading, string Key, IReadOnlyList<WorksheetStep> Steps, WorksheetMark? Mark, SourceSpan Span);
