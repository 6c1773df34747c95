using Explainer.Diagnostics;

namespace Explainer.Worksheets;

/// <summary>A sign that readers put behind an answer, such as <c>C</c> for checked.</summary>
public sealed record WorksheetMark(string Sign, string Text, SourceSpan Span);
