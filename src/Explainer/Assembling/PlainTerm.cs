using Explainer.Diagnostics;

namespace Explainer.Assembling;

/// <summary>The first place where a lesson uses a term that it never links.</summary>
public sealed record PlainTerm(string Id, SourceSpan Span);
