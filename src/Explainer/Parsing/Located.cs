using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>A value with the place where its author wrote it.</summary>
public sealed record Located<T>(T Value, SourceSpan Span);
