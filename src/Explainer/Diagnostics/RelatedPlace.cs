namespace Explainer.Diagnostics;

/// <summary>Another place that a diagnostic speaks of, for example the first of two equal ids.</summary>
public sealed record RelatedPlace(SourceSpan Span, string Sentence);
