using Explainer.Diagnostics;

namespace Explainer.Facts;

/// <summary>A value that the course states, and where it is recorded.</summary>
public sealed record Fact(string Value, SourceSpan Span);
