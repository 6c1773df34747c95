using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>One `name=value` or flag between braces.</summary>
/// <param name="Value">Null for a flag.</param>
public sealed record AttributeEntry(string Name, string? Value, SourceSpan Span, SourceSpan ValueSpan);
